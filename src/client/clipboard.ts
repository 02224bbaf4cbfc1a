/** Puts a text on the clipboard. Rejects where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('The browser lets no page copy here.');
  await navigator.clipboard.writeText(text);
}
