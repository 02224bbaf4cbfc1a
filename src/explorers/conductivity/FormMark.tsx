import { formOutline } from '../../charts/conductivity/forms.ts';
import type { Form } from '../../schema/vocabulary/form.ts';

/** The shape of a form of sample, wherever the form is named. */
export function FormMark({ form }: { readonly form: string }) {
  const { path, turn } = formOutline(form as Form, 110);
  return (
    <svg class="form-mark" viewBox="-10 -10 20 20" width="14" height="14" aria-hidden="true">
      <path d={path} transform={turn === 0 ? undefined : `rotate(${turn})`} />
    </svg>
  );
}
