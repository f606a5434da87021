/** A value of a request: a text, or the members of an object. */
export type Value = Members | string;

/** The members of an object, each with all its values: a request may name a member twice. */
export type Members = Map<string, Value[]>;

/** Adds a value to those of a name. */
export function add(members: Members, name: string, value: Value): void {
  const values = members.get(name);
  if (values) values.push(value);
  else members.set(name, [value]);
}
