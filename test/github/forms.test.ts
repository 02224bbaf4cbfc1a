import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Field = {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
  validations?: { required?: boolean };
};
type Form = { name: string; description: string; title: string; body: Field[] };

const folder = '.github/ISSUE_TEMPLATE';
const names = globSync(`${folder}/*.yml`)
  .map((file) => basename(file, '.yml'))
  .filter((name) => name !== 'config')
  .sort();
const read = (name: string): unknown => parse(readFileSync(`${folder}/${name}.yml`, 'utf8'));

it('there is a form for each thing that a reader may have to say, and no empty page', () => {
  expect(names).toEqual(['new-material', 'new-paper', 'question', 'wrong-value']);
  expect(read('config')).toEqual({ blank_issues_enabled: false });
});

describe.each(names)('the form %s', (name) => {
  const form = read(name) as Form;
  const asked = form.body.filter(({ type }) => type !== 'markdown');

  it('has what GitHub wants of a form', () => {
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'name', 'title']);
    const types = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
    expect(form.body.filter(({ type }) => !types.includes(type))).toEqual([]);
    expect(asked.filter(({ id, attributes }) => !/^[a-z-]+$/.test(id ?? '') || !attributes.label)).toEqual(
      [],
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    expect(asked.filter(({ type, attributes }) => type === 'dropdown' && !attributes.options)).toEqual([]);
  });

  it('insists on something', () => {
    expect(asked.some(({ validations }) => validations?.required)).toBe(true);
  });
});

it('who reports a wrong value says what is printed and where', () => {
  const required = (read('wrong-value') as Form).body
    .filter(({ validations }) => validations?.required)
    .map(({ id }) => id);
  expect(required).toEqual(['page', 'shown', 'printed', 'place']);
});
