import { isOnlyProtectionUnknown } from '../../charts/interface/answer.ts';
import type { Ground, Interphase, InterphaseKind } from '../../charts/interface/interphase.ts';
import { conceptUrl, disagreementUrl } from '../../site/urls.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { PaperNames } from './PaperNames.tsx';

const names: Readonly<Record<InterphaseKind, string>> = {
  stable: 'Stable: no interphase expected',
  'mixed-conducting': 'Mixed-conducting interphase',
  metastable: 'Metastable interphase',
  disputed: 'Disputed',
  unknown: 'Unknown',
};

const meanings: Readonly<Record<InterphaseKind, string>> = {
  stable: 'The two do not react, and no layer grows between them.',
  'mixed-conducting': 'The layer passes ions and electrons, and goes on growing.',
  metastable: 'What is favoured by thermodynamics does not run on: a layer stops it, or it cannot begin.',
  disputed: 'Documents say different things of this contact; each is shown.',
  unknown: 'Nothing at hand decides which kind of layer grows, if any.',
};

const concepts: Partial<Record<InterphaseKind, string>> = {
  'mixed-conducting': 'mixed-conducting-interphase',
  metastable: 'solid-electrolyte-interphase',
};

/** The kind of layer that is expected at a contact, and every reason for it. */
export function Expected({ interphase }: { readonly interphase: Interphase }) {
  const { kind, grounds, products } = interphase;
  return (
    <>
      <p class={`expected expected-${kind}`}>
        {isOnlyProtectionUnknown(interphase) ? (
          <>
            The electrolyte is computed to become <Typeset text={products.join(', ')} />. Whether that{' '}
            <a href={conceptUrl('interphase')}>layer</a> protects is not known.
          </>
        ) : (
          <>
            <a href={conceptUrl(concepts[kind] ?? 'interphase')}>{names[kind]}</a>. {meanings[kind]}
          </>
        )}
      </p>
      {grounds.length === 0 ? (
        <p class="missing">
          No document speaks of this contact, and no computed window or product bears on it.
        </p>
      ) : (
        <ul class="grounds">
          {grounds.map((ground) => (
            <li key={`${ground.by} ${ground.text}`}>
              <Reason ground={ground} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const sources = { document: 'Said', windows: 'By the windows', products: 'By the products' } as const;

function Reason({ ground: { by, text, papers, place, errata } }: { readonly ground: Ground }) {
  return (
    <>
      <span class="card-facts">{sources[by]}:</span> <Typeset text={text} />{' '}
      <span class="read-in">
        <PaperNames papers={papers} />
        {place && (
          <>
            , read in <Typeset text={place} />
          </>
        )}
      </span>
      {errata.map(({ anchor, reason }) => (
        <p class="note" key={anchor}>
          <a href={disagreementUrl(anchor)}>A correction</a> to this: <Typeset text={reason} />
        </p>
      ))}
    </>
  );
}
