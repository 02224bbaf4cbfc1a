/** The name of a paper; it opens the card of the paper, which the page holds once. */
export function PaperMark({ id, short }: { readonly id: string; readonly short: string }) {
  return (
    <button class="paper-mark" type="button" popovertarget={`paper-${id}`}>
      {short}
    </button>
  );
}
