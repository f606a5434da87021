// Loaded before the first paint, so that the page does not flash in the other colors.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A page from a disk may have no storage.
}
