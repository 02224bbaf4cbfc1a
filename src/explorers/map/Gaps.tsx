import { lower } from '../../charts/map/describe.ts';
import type { Gap, MapContent } from '../../charts/map/marks.ts';
import { yearAxis } from '../../charts/map/axes.ts';
import type { Axis } from '../../charts/map/axes.ts';
import { recordUrl } from '../../site/urls.ts';
import { LongList } from '../parts/LongList.tsx';
import { Typeset } from '../parts/Typeset.tsx';

type Props = { readonly gaps: MapContent['gaps']; readonly x: Axis; readonly y: Axis };

/** The materials that have no place on the map, by what is missing. Each leads to its page; what is reported all the same is said. */
export function Gaps({ gaps, x, y }: Props) {
  const isByYear = x.id === yearAxis || y.id === yearAxis;
  const dated = x.id === yearAxis ? y : x;
  const lists: [title: string, gaps: readonly Gap[]][] = isByYear
    ? [[`no value for ${lower(dated.label)}`, gaps.neither]]
    : [
        [`a value for ${lower(x.label)}, none for ${lower(y.label)}`, gaps.xOnly],
        [`a value for ${lower(y.label)}, none for ${lower(x.label)}`, gaps.yOnly],
        ['neither', gaps.neither],
      ];
  return (
    <section class="gaps" aria-labelledby="gaps">
      <h2 id="gaps">What is missing</h2>
      <p>
        Materials without a mark, as far as the papers read here tell. Where a value is reported but does not
        count under the present choices, it stands beside the name with the reason.
      </p>
      {lists.map(([title, list]) => (
        <GapList key={title} title={title} list={list} />
      ))}
    </section>
  );
}

function GapList({ title, list }: { readonly title: string; readonly list: readonly Gap[] }) {
  return (
    <LongList summary={`${list.length} with ${title}`}>
      {() => (
        <ul class="gap-list">
          {list.map(({ material, withheld }) => (
            <li key={material.id}>
              <a href={recordUrl('material', material.id)}>
                <Typeset text={material.title} />
              </a>
              {withheld.length > 0 && (
                <span class="withheld">
                  {' '}
                  {withheld
                    .map(({ reading, reason }) => `${reading.text} (${reading.paper}): ${reason}`)
                    .join('; ')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </LongList>
  );
}
