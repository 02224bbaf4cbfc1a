import { leastText, listText } from '../../charts/compare/words.ts';
import type { ComparePage } from '../../knowledge/pages/compare-page.ts';

type Props = Pick<ComparePage, 'rankings' | 'room'>;

/** How best and worst are found, in words; the numbers are those that the computation uses. */
export function Rule({ rankings, room }: Props) {
  const better = (way: string) =>
    listText(rankings.filter((one) => one.better === way).map(({ label }) => label.toLowerCase()));
  const wantTemperature = rankings
    .filter((one) => one.needsTemperature)
    .map(({ label }) => label.toLowerCase());
  const groups = [...new Set(rankings.map(leastText))].map((least) => {
    const labels = rankings.filter((one) => leastText(one) === least).map(({ label }) => label.toLowerCase());
    return `${least} for ${listText(labels)}`;
  });
  return (
    <section class="compare-rule">
      <h2>How best and worst are marked</h2>
      <ul>
        <li>
          Only where it means something. Higher is better for {better('higher')}; lower is better for{' '}
          {better('lower')}. Of any other property more is neither better nor worse.
        </li>
        <li>
          Only among values that may be compared: of one property and one kind, measured with measured and
          computed with computed, under the same further conditions, and at the same temperature. Room
          temperature and {room.low} to {room.high} °C count as one temperature. The form of the samples may
          differ, and a value may be unconfirmed; the table says so.
        </li>
        <li>
          Bounds, ranges, doubtful values, later steps of a decomposition, values that their file sets aside
          and values that a text states without a method stand in the table and are not ranked. Nor are{' '}
          {listText(wantTemperature)} without a temperature. The two ends of a stability window are ranked as
          a reduction and an oxidation potential.
        </li>
        <li>
          Nothing is averaged. Several values of one material count from the lowest to the highest, and one
          material is better than another only if all its values are.
        </li>
        <li>
          A difference must be larger than repeats of one material may show: {listText(groups)}. Anything less
          is not distinguishable, and no mark is given.
        </li>
      </ul>
    </section>
  );
}
