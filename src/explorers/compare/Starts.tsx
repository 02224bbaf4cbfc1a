import type { ComparePage } from '../../knowledge/pages/compare-page.ts';
import { compareUrl, materialsUrl } from '../../site/urls.ts';
import { FamilyMark } from '../parts/FamilyMark.tsx';
import { Typeset } from '../parts/Typeset.tsx';

type Props = Pick<ComparePage, 'starts'>;

/** Comparisons to start from: the materials that most is known of. */
export function Starts({ starts }: Props) {
  return (
    <section class="compare-starts">
      <h2>Comparisons to start from</h2>
      <p>
        In each family, the materials of which most values are recorded. The table is put together in the
        browser, by a script; without one, <a href={materialsUrl()}>the page of each material</a> shows the
        same values.
      </p>
      <ul>
        {starts.map(({ family, title, materials }) => (
          <li key={title}>
            {family && <FamilyMark family={family} />}{' '}
            <a href={compareUrl(materials.map(({ id }) => id))}>{title}</a>{' '}
            <span class="compare-start-names">
              <Typeset text={materials.map((material) => material.title).join(', ')} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
