import type { Part } from '../../quantity/parts.ts';

/** A quantity in its pieces, exponents raised. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <span class="quantity">{parts.map(({ kind, text }) => (kind === 'sup' ? <sup>{text}</sup> : text))}</span>
  );
}
