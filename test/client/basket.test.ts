import { describe, expect, it } from 'vitest';
import { itemsIn, toggledItem } from '../../src/client/basket.ts';

const item = (id: string) => ({ id, title: id.toUpperCase() });
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(item);

describe('the basket of materials', () => {
  it('takes a material in at the end, and out where it was in', () => {
    expect(toggledItem([item('a')], item('b'))).toEqual([item('a'), item('b')]);
    expect(toggledItem(six, item('c'))).toEqual(['a', 'b', 'd', 'e', 'f'].map(item));
  });

  it('has no room for a seventh', () => {
    expect(toggledItem(six, item('g'))).toBeUndefined();
  });

  it('reads what it wrote', () => {
    expect(itemsIn(JSON.stringify(six))).toEqual(six);
    expect(itemsIn(null)).toEqual([]);
  });

  it('is empty where another has written', () => {
    expect(itemsIn('{')).toEqual([]);
    expect(itemsIn('"a"')).toEqual([]);
    expect(itemsIn('[1, null, { "id": "a" }, { "id": "b", "title": "B" }]')).toEqual([item('b')]);
    expect(itemsIn(JSON.stringify([...six, item('g')]))).toEqual(six);
  });
});
