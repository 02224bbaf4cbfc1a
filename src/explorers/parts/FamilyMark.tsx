import { familyLooks } from '../../site/palette.ts';
import type { FamilyId } from '../../site/palette.ts';
import { shapePath } from '../../site/shapes.ts';

/** The shape and colour of a main family, wherever the family is named. */
export function FamilyMark({ family }: { readonly family: string }) {
  const look = familyLooks[family as FamilyId];
  if (!look) return null;
  return (
    <svg
      class={`family-mark family-${family}`}
      viewBox="-10 -10 20 20"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d={shapePath(look.shape, 110)} />
    </svg>
  );
}
