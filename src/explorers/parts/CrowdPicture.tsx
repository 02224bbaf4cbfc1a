import { familyLooks } from '../../site/palette.ts';
import type { FamilyId } from '../../site/palette.ts';
import { shapePath } from '../../site/shapes.ts';
import type { CrowdMark } from './crowd.ts';

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly family: string;
  readonly marks: readonly CrowdMark[];
};

/** All marks of one family in one piece of the drawing: each corner of a line that is not seen carries the shape of the family. */
export function CrowdPicture({ id, family, marks }: Props) {
  const shape = familyLooks[family as FamilyId]?.shape ?? 'circle';
  const corners = marks.map(({ x, y }) => `L${x} ${y}`).join('');
  return (
    <g class="mark crowd" aria-hidden="true">
      <marker id={id} viewBox="-8 -8 16 16" markerWidth="16" markerHeight="16" markerUnits="userSpaceOnUse">
        <path d={shapePath(shape, 60)} />
      </marker>
      {/* The first and the last corner carry no shape. */}
      <path class="corners" d={`M0 0${corners}L0 0`} marker-mid={`url(#${id})`} />
    </g>
  );
}
