/** How many letters a found word must share with a word of the question. */
const sharedLetters = 4;

/**
 * Whether an excerpt answers a question. Pagefind shortens a word that it does not know until something begins with what is
 * left, and then shows pages that have nothing to do with it; the words it marks give that away.
 */
export function answers(query: string, excerpt: string): boolean {
  const wanted = wordsOf(query).map((word) => word.slice(0, sharedLetters));
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap((match) => wordsOf(match[1] ?? ''));
  return marked.some((word) => wanted.some((start) => word.startsWith(start)));
}

/** Words in plain lower-case letters, lowered digits on the line. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
