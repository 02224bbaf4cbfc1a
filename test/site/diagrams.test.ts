import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findAll, getAttributeValue, textContent } from 'domutils';
import { describe, expect, it } from 'vitest';
import { diagram } from '../../src/schema/vocabulary/diagram.ts';
import { builtPages, withAttribute } from './pages.ts';

const hasClass = (element: Element, name: string) =>
  (getAttributeValue(element, 'class') ?? '').split(' ').includes(name);
const inside = (element: Element, test: (found: Element) => boolean) => findAll(test, element.children);
const child = (element: Element, name: string) =>
  element.children.find((node): node is Element => isTag(node) && node.name === name);
const words = (element: Element | undefined) =>
  element ? textContent(element).replace(/\s+/g, ' ').trim() : '';

/** Every diagram of every page, with the page. */
const drawn = builtPages().flatMap((page) =>
  findAll((element) => hasClass(element, 'diagram'), page.document.children).map((figure) => ({
    page,
    figure,
  })),
);
const panels = drawn.flatMap(({ page, figure }) =>
  inside(figure, (element) => hasClass(element, 'diagram-panel')).map((panel) => ({ page, panel })),
);

/** How large type is on a phone: the page is 390 pixels wide, with an edge of 16 on both sides. */
const column = 390 - 2 * 16;
const type = 13;

describe('our own diagrams', () => {
  it.each(diagram.ids)('%s stands on a page, with its title and what it shows', (id) => {
    const figures = drawn.filter(({ figure }) => figure.attribs['id'] === `diagram-${id}`);
    expect(figures.length).toBeGreaterThan(0);
    for (const { figure } of figures) {
      expect(figure.name).toBe('figure');
      const caption = words(child(figure, 'figcaption'));
      expect(caption).toContain(`${diagram.terms[id].label}. ${diagram.terms[id].definition}`);
      expect(inside(figure, (element) => hasClass(element, 'diagram-panel')).length).toBeGreaterThan(0);
    }
  });

  it('have a name and a description for each picture, and the same in words below it', () => {
    expect(panels.length).toBeGreaterThanOrEqual(17);
    for (const { panel } of panels) {
      const picture = child(panel, 'svg');
      const [title, description] = ['title', 'desc'].map((name) => picture && child(picture, name));
      expect(picture?.attribs['role']).toBe('img');
      expect(picture?.attribs['aria-labelledby']).toBe(
        `${title?.attribs['id']} ${description?.attribs['id']}`,
      );
      expect(words(title)).toMatch(/^\p{Lu}.{4,60}$/u);
      expect(words(description)).toMatch(/^\p{Lu}.{60,400}\.$/u);
      expect(words(child(panel, 'figcaption')).length).toBeGreaterThan(80);
    }
  });

  it('never give one id twice on a page', () => {
    const pages = new Set(drawn.map(({ page }) => page));
    const twice = [...pages].flatMap((page) => {
      const ids = withAttribute(page, 'id').map(({ value }) => value);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path} ${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('are readable on a phone', () => {
    const small = panels.flatMap(({ page, panel }) => {
      const picture = child(panel, 'svg');
      const [, , width = 0] = (picture?.attribs['viewbox'] ?? picture?.attribs['viewBox'] ?? '')
        .split(' ')
        .map(Number);
      const shown = Math.min(column, Number(picture?.attribs['width']));
      return (type * shown) / width >= 12 ? [] : [`${page.path} ${width}`];
    });
    expect(small).toEqual([]);
  });

  it('bring no script and no style of their own, and stand in no paragraph', () => {
    for (const { figure } of drawn) {
      const own = findAll(({ name, attribs }) => /script|style/.test(name) || 'style' in attribs, [figure]);
      expect(own).toEqual([]);
      expect(figure.parent && isTag(figure.parent) && figure.parent.attribs['class']).toBe('prose');
    }
  });
});
