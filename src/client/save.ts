/** Hands a file to the reader under a name, as a click on a download link does. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is longer than any disk needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const textFile = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });
