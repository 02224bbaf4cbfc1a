import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/client/bibtex.ts';

const file = `@article{kamaya-2011-nat-mater-682,
	title = {An address such as user@example.org stays inside},
}

@article{zhu-2015-acs-appl-mater-interfaces-23685,
	year = {2015},
}

@misc{zhu-2015,
	year = {2015},
}
`;

describe('entriesOf', () => {
  it('cuts out the entries that are asked for, whole', () => {
    expect(entriesOf(file, ['kamaya-2011-nat-mater-682'])).toBe(
      '@article{kamaya-2011-nat-mater-682,\n\ttitle = {An address such as user@example.org stays inside},\n}\n',
    );
  });

  it('takes a key for itself, not for the beginning of another', () => {
    expect(entriesOf(file, ['zhu-2015'])).toBe('@misc{zhu-2015,\n\tyear = {2015},\n}\n');
  });

  it('keeps the order of the file and a line between two', () => {
    const two = entriesOf(file, ['zhu-2015', 'kamaya-2011-nat-mater-682']);
    expect(two.match(/^@\w+\{[^,]+/gm)).toEqual(['@article{kamaya-2011-nat-mater-682', '@misc{zhu-2015']);
    expect(two).toContain('}\n\n@misc');
  });

  it('is empty for keys that are not in the file', () => {
    expect(entriesOf(file, ['nobody-2020'])).toBe('');
  });
});
