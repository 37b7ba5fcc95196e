const name = 'policygraph.key';

/** The key that the reader gave; it is forgotten with the window. */
export const key = () => sessionStorage.getItem(name) ?? '';

export function rememberKey(value: string): void {
  sessionStorage.setItem(name, value);
}

export function keyHeader(): Record<string, string> {
  return key() ? { Authorization: `Bearer ${key()}` } : {};
}
