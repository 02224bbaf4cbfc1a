/**
 * Which room of `src/` may import which. A room is a folder; a room that is not listed may be imported by none. Each room may
 * import from itself.
 */
export const rooms: Record<string, readonly string[]> = {
  chemistry: [],
  quantity: [],
  bibliography: [],
  site: [],
  schema: ['chemistry', 'quantity', 'bibliography'],
  models: ['quantity'],
  reading: ['schema', 'chemistry'],
  knowledge: ['schema', 'reading', 'chemistry', 'quantity', 'bibliography', 'models'],
  library: ['knowledge', 'reading', 'schema', 'models', 'bibliography', 'quantity', 'chemistry', 'site'],
  charts: ['knowledge', 'schema', 'quantity', 'site'],
  client: ['charts', 'models', 'quantity', 'chemistry', 'site', 'knowledge'],
  components: ['charts', 'site', 'client', 'chemistry', 'knowledge', 'schema', 'reading', 'quantity'],
  layouts: ['components', 'charts', 'site', 'client', 'styles', 'knowledge'],
  pages: ['library', 'components', 'layouts', 'site', 'knowledge'],
};

/** Rooms of which a room may import the types but nothing that runs. */
const typesOnly: Record<string, readonly string[]> = {
  charts: ['knowledge', 'schema'],
  client: ['knowledge'],
  components: ['knowledge', 'reading'],
  layouts: ['knowledge'],
  pages: ['knowledge'],
};

const scripts = { may: ['schema', 'reading', 'knowledge', 'bibliography', 'chemistry', 'site'] };

/** What stands in the way of an import: a message that names the rooms that are open. */
function forbidden(room: string, open: readonly string[]) {
  const closed = Object.keys(rooms).filter((other) => other !== room && !open.includes(other));
  const patterns = closed.map((other) => ({
    regex: `^(\\.\\./)+(src/)?${other}/`,
    message: `${room} may import ${open.length > 0 ? open.join(', ') : 'nothing of ours'}, not ${other}.`,
  }));
  const typed = (typesOnly[room] ?? []).map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    allowTypeImports: true,
    message: `${room} may import the types of ${other}, nothing that runs.`,
  }));
  const astroContent = { regex: '^astro:content$', message: 'Only library calls astro:content.' };
  return [...patterns, ...typed, ...(room === 'library' ? [] : [astroContent])];
}

/** The same as ESLint settings, one for each room. */
export const importDirection = [
  ...Object.entries(rooms).map(([room, open]) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden(room, open) }] },
  })),
  {
    files: ['scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden('scripts', scripts.may) }],
    },
  },
];
