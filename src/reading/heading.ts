/** The address of a heading within its page: its words, numbered where another heading has them already. */
export function headingId(text: string, taken: Set<string>): string {
  const words =
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'section';
  let id = words;
  for (let count = 2; taken.has(id); count += 1) id = `${words}-${count}`;
  taken.add(id);
  return id;
}
