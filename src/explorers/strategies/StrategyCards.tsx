import { useMemo } from 'preact/hooks';
import type { Terms } from '../../charts/strategies/facets.ts';
import type { FoundStrategy } from '../../knowledge/pages/strategies-page.ts';
import type { Feat } from '../../knowledge/strategy-feats.ts';
import { measurementUrl, strategyUrl } from '../../site/urls.ts';
import { PaperMark } from '../parts/PaperMark.tsx';
import { Quantity } from '../parts/Quantity.tsx';
import { Typeset } from '../parts/Typeset.tsx';

type Props = { readonly strategies: readonly FoundStrategy[]; readonly terms: Terms };

/** The strategies by the part of the cell they work on, each with its best evidence. */
export function StrategyCards({ strategies, terms }: Props) {
  const groups = terms.sides
    .map((side) => ({ ...side, own: strategies.filter((one) => one.side === side.id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      {groups.map(({ id, label, definition, own }) => (
        <section class="wide" key={id}>
          <h2 id={id}>{label}</h2>
          <p class="definition">{definition}</p>
          <ul class="cards">
            {own.map((one) => (
              <Card key={one.id} strategy={one} terms={terms} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A card never changes: a choice only shows it or not. */
function Card({ strategy, terms }: { readonly strategy: FoundStrategy; readonly terms: Terms }) {
  return useMemo(() => {
    const { id, title, summary, issues, studies, retention, hours, cycles } = strategy;
    const label = (options: readonly { id: string; label: string }[], one: string) =>
      options.find((option) => option.id === one)?.label ?? one;
    return (
      <li>
        <a class="card-title" href={strategyUrl(id)}>
          {title}
        </a>
        <p>
          <Typeset text={summary} />
        </p>
        <p class="card-facts">
          {label(terms.sides, strategy.side)} · {label(terms.approaches, strategy.approach)} ·{' '}
          {studies.length === 1 ? '1 study' : `${studies.length} studies`}
        </p>
        <p class="card-facts">For {issues.map((one) => label(terms.issues, one).toLowerCase()).join(', ')}</p>
        <dl class="card-feats">
          <FeatLine label="Best retention" feat={retention} />
          <FeatLine label="Longest cycling" feat={hours} />
          <FeatLine label="Most cycles" feat={cycles} />
        </dl>
      </li>
    );
  }, []);
}

function FeatLine({ label, feat }: { readonly label: string; readonly feat: Feat | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {feat ? (
          <>
            <a href={measurementUrl(feat.paper.id, feat.anchor)}>
              <Quantity text={feat.text} />
            </a>
            {label === 'Best retention' &&
              (feat.after === undefined ? ', cycles not reported' : ` after ${feat.after}`)}
            , <PaperMark {...feat.paper} />
          </>
        ) : (
          <span class="missing">not reported</span>
        )}
      </dd>
    </div>
  );
}
