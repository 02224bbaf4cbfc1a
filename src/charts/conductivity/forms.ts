import type { Form } from '../../schema/vocabulary/form.ts';
import { shapePath } from '../../site/shapes.ts';
import type { ShapeId } from '../../site/shapes.ts';

/** How a form of sample is drawn: a shape, turned by so many degrees where one shape serves two forms. */
type FormLook = { readonly shape: ShapeId; readonly turn?: number; readonly share?: number };

/**
 * A shape for each form. What has corners is crystalline, what is round is glass; the polymers are triangles, upright while solid
 * and upside down as a gel. A form that nobody stated is a small dot.
 */
export const formLooks: Readonly<Record<Form, FormLook>> = {
  crystal: { shape: 'square' },
  'single-crystal': { shape: 'diamond' },
  glass: { shape: 'circle' },
  'glass-ceramic': { shape: 'star' },
  'thin-film': { shape: 'bow-tie' },
  polymer: { shape: 'triangle' },
  composite: { shape: 'cross' },
  gel: { shape: 'triangle', turn: 180 },
  'plastic-crystal': { shape: 'wye' },
  'framework-hybrid': { shape: 'hourglass' },
  liquid: { shape: 'cross', turn: 45 },
  unstated: { shape: 'circle', share: 0.4 },
};

/** The outline of a form, centred on 0,0, and by how much it is turned. */
export function formOutline(form: Form, area: number): { path: string; turn: number } {
  const { shape, turn = 0, share = 1 } = formLooks[form];
  return { path: shapePath(shape, area * share), turn };
}
