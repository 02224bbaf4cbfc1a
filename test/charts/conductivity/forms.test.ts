import { describe, expect, it } from 'vitest';
import { formLooks, formOutline } from '../../../src/charts/conductivity/forms.ts';
import { form } from '../../../src/schema/vocabulary/form.ts';

describe('the looks of the forms', () => {
  it('are one for each form of the vocabulary, and no two alike', () => {
    expect(Object.keys(formLooks).sort()).toEqual([...form.ids].sort());
    const outlines = form.ids.map((id) => JSON.stringify(formOutline(id, 64)));
    expect(new Set(outlines).size).toBe(form.ids.length);
  });

  it('have the area that is asked for', () => {
    // A square of area 64 is 8 wide.
    expect(formOutline('crystal', 64).path).toContain('h8');
    expect(formOutline('gel', 64)).toEqual({ path: formOutline('polymer', 64).path, turn: 180 });
  });
});
