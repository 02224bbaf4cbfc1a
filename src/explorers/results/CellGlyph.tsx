import { familyLooks } from '../../site/palette.ts';
import type { FamilyId } from '../../site/palette.ts';
import { shapePath } from '../../site/shapes.ts';

type Props = { readonly look: string; readonly x: number; readonly y: number; readonly size?: number };

/** The mark of a cell: the shape of the family of its electrolyte; strokes where it is of several families, or not named. */
export function CellGlyph({ look, x, y, size = 90 }: Props) {
  const family = familyLooks[look as FamilyId];
  const place = `translate(${x} ${y})`;
  if (family) return <path d={shapePath(family.shape, size)} transform={place} />;
  const strokes = look === 'several' ? `${cross}M0 -5.5V5.5` : cross;
  return <path class="strokes" d={strokes} transform={place} />;
}

const cross = 'M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5';

/** What the strokes mean, beside the key of the families. */
export function StrokeKey() {
  return (
    <ul class="family-key">
      {[
        { look: 'several', text: 'Layers of several families' },
        { look: 'unnamed', text: 'Electrolyte not named' },
      ].map(({ look, text }) => (
        <li key={look}>
          <svg class="family-mark result" viewBox="-10 -10 20 20" width="14" height="14" aria-hidden="true">
            <CellGlyph look={look} x={0} y={0} />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
