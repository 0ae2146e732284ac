/** File name endings that a reader knows, lower case. */
const readableEndings: readonly string[] = ['.txt', '.text', '.md'];

export function isReadable(fileName: string): boolean {
  return readableEndings.some((ending) => fileName.toLowerCase().endsWith(ending));
}
