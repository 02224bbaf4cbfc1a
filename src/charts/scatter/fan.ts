export type Spot = { readonly x: number; readonly y: number };

/** Marks nearer than this cover each other; so far apart they are set. */
const [reach, step] = [8, 12] as const;

/** More marks than this stand in a sunflower. */
const longestRow = 4;

/** The angle between two seeds of a sunflower, which leaves no gap and no row. */
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Where marks are drawn so that none hides another: alone at its place, two to four at one place side by side, more of them as
 * the seeds of a sunflower. Each stays with the place it belongs to, which a line to it can show.
 */
export function fanned(spots: readonly Spot[]): Spot[] {
  const drawn = [...spots];
  for (const group of coincident(spots).filter(({ length }) => length > 1)) {
    const isRow = group.length <= longestRow;
    for (const [index, member] of group.entries()) {
      const { x, y } = spots[isRow ? member : group[0]!]!;
      const { dx, dy } = isRow ? inRow(index, group.length) : inSunflower(index);
      drawn[member] = { x: x + dx, y: y + dy };
    }
  }
  return drawn;
}

const inRow = (index: number, count: number) => ({ dx: (index - (count - 1) / 2) * step, dy: 0 });

function inSunflower(index: number): { dx: number; dy: number } {
  const far = step * 0.75 * Math.sqrt(index);
  return { dx: far * Math.cos(index * golden), dy: far * Math.sin(index * golden) };
}

/** The marks at one place, by their index: each joins the first place within reach. A grid keeps the search short. */
function coincident(spots: readonly Spot[]): number[][] {
  const cells = new Map<string, number[][]>();
  const groups: number[][] = [];
  for (const [index, spot] of spots.entries()) {
    const [column, row] = [Math.floor(spot.x / reach), Math.floor(spot.y / reach)];
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []),
    );
    const found = near.find((group) => distance(spots[group[0]!]!, spot) < reach);
    if (found) {
      found.push(index);
      continue;
    }
    const group = [index];
    groups.push(group);
    const cell = cells.get(`${column} ${row}`);
    if (cell) cell.push(group);
    else cells.set(`${column} ${row}`, [group]);
  }
  return groups;
}

const distance = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);
