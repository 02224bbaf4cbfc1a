import { posix } from 'node:path';

/** What a room may import from another: anything, or types only, which leave no trace when the code runs. */
type Access = 'anything' | 'types';

const all = (...rooms: string[]): Record<string, Access> =>
  Object.fromEntries(rooms.map((room) => [room, 'anything']));
const types = (...rooms: string[]): Record<string, Access> =>
  Object.fromEntries(rooms.map((room) => [room, 'types']));

/**
 * Which room may import which. A room is a folder of `src/`, or `scripts/`; each may import from itself. A room that is not
 * listed may be imported by none. `.` is a file directly in `src/`, `<script>` what a component sends to the browser.
 */
export const rooms: Readonly<Record<string, Readonly<Record<string, Access>>>> = {
  chemistry: {},
  quantity: {},
  bibliography: {},
  site: {},
  schema: all('chemistry', 'quantity', 'bibliography'),
  models: all('quantity'),
  reading: all('schema', 'chemistry', 'quantity'),
  search: { ...all('chemistry', 'quantity', 'bibliography'), ...types('knowledge') },
  knowledge: all('schema', 'reading', 'chemistry', 'quantity', 'bibliography', 'models'),
  library: {
    ...all('knowledge', 'reading', 'schema', 'models', 'bibliography', 'quantity', 'chemistry', 'site'),
    // What a chart or a table fetches is packed by the code that unpacks it.
    ...all('charts'),
  },
  charts: { ...all('models', 'quantity', 'site'), ...types('knowledge', 'schema') },
  client: {
    ...all('search', 'charts', 'models', 'quantity', 'chemistry', 'site'),
    ...types('knowledge', 'schema'),
  },
  explorers: {
    ...all('search', 'charts', 'models', 'client', 'quantity', 'chemistry', 'site'),
    ...types('knowledge', 'schema'),
  },
  components: {
    ...all('explorers', 'charts', 'site', 'styles', 'chemistry', 'quantity', 'schema'),
    ...types('knowledge', 'reading'),
  },
  layouts: { ...all('components', 'charts', 'site', 'styles'), ...types('knowledge') },
  pages: { ...all('library', 'components', 'layouts', 'site'), ...types('knowledge') },
  scripts: all('schema', 'reading', 'knowledge', 'charts', 'bibliography', 'chemistry', 'quantity', 'site'),
  '.': all('library', 'schema'),
  '<script>': all('client'),
};

/** Packages that only some rooms may import: who reads the content, who touches the page, and what stays out of the browser. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'astro:content': ['library', '.'],
  preact: ['explorers'],
  'preact/hooks': ['explorers'],
  zod: ['schema', 'reading', 'scripts'],
};

/**
 * Why a file may not import something; undefined where it may.
 *
 * @param file path from the project's root, with forward slashes
 * @param isType whether the import leaves no trace when the code runs
 * @param room the room of the file, where it is not the one of its folder
 */
export function refusal(
  file: string,
  specifier: string,
  isType: boolean,
  room = roomOf(file),
): string | undefined {
  const open = room === undefined ? undefined : rooms[room];
  if (room === undefined || open === undefined) return undefined;
  const only = packages[specifier];
  if (only) return only.includes(room) ? undefined : `Only ${list(only)} may import ${specifier}.`;
  const target = targetOf(file, specifier);
  if (target === undefined || target === room) return undefined;
  const access = open[target];
  if (access === 'anything' || (access === 'types' && isType)) return undefined;
  if (access === 'types')
    return `${room} may import the types of ${target}, nothing that runs: write "import type".`;
  return `${nameOf(room)} may import ${list(Object.keys(open))}, not ${nameOf(target)}.`;
}

/** The room of what is imported; undefined for a package. Vite takes a path from the root for one in the project. */
function targetOf(file: string, specifier: string): string | undefined {
  if (/^\/?src\//.test(specifier)) return roomOf(specifier.replace(/^\//, ''));
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), specifier);
  return roomOf(path) ?? path.split('/')[0];
}

/** The room of a file, by its path from the project's root. */
export function roomOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top === 'scripts') return top;
  if (top !== 'src' || folder === undefined) return undefined;
  return rest.length === 0 ? '.' : folder;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing of ours' : names.map(nameOf).join(', ');
}

function nameOf(room: string): string {
  return room === '.' ? 'content.config.ts' : room;
}
