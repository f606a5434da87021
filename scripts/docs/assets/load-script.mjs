const loading = new Map();

/**
 * Loads a script of the site once. Scripts are classic, because a page from a disk cannot load
 * modules or fetch.
 */
export function loadScript(name) {
  if (!loading.has(name)) {
    loading.set(
      name,
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = `${document.body.dataset.up}../assets/${name}`;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${name} cannot be loaded.`));
        document.head.append(script);
      }),
    );
  }
  return loading.get(name);
}
