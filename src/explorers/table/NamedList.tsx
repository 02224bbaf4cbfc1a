import type { Named } from '../../knowledge/named.ts';
import { recordUrl } from '../../site/urls.ts';
import { Typeset } from '../parts/Typeset.tsx';

/** Records by their names, each a link. */
export function NamedList({ all }: { readonly all: readonly Named[] }) {
  if (all.length === 0) return <span class="missing">none named</span>;
  return (
    <>
      {all.map(({ kind, id, title }, place) => (
        <>
          {place > 0 && ', '}
          <a href={recordUrl(kind, id)}>
            <Typeset text={title} />
          </a>
        </>
      ))}
    </>
  );
}
