import { relative } from 'node:path';
import type { Linter, Rule } from 'eslint';
import { refusal, roomOf } from './import-rooms.ts';

/** The parts of an import, of an export from elsewhere, and of a type named by `import('…')`, that matter here. */
type Import = {
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly moduleReference?: { readonly expression?: { readonly value?: unknown } };
  readonly arguments?: readonly {
    readonly value?: unknown;
    readonly elements?: readonly { readonly value?: unknown }[];
  }[];
};

/** Refuses an import that runs against the direction, however it is written. */
const direction: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.physicalFilename).replaceAll('\\', '/');
    // A script inside a component is to ESLint a file of its own below the component.
    const room = context.filename === context.physicalFilename ? roomOf(file) : '<script>';
    const check = (node: Rule.Node, specifier: unknown, isType: boolean) => {
      const message = typeof specifier === 'string' ? refusal(file, specifier, isType, room) : unnamed(room);
      if (message) context.report({ node, message });
    };
    const statement = (node: Rule.Node) => {
      const { source, importKind, exportKind } = node as unknown as Import;
      if (source) check(node, source.value, (importKind ?? exportKind) === 'type');
    };
    return {
      ImportDeclaration: statement,
      ExportAllDeclaration: statement,
      ExportNamedDeclaration: statement,
      ImportExpression: (node) => check(node, (node as unknown as Import).source?.value, false),
      TSImportType: (node: Rule.Node) => check(node, (node as unknown as Import).source?.value, true),
      TSImportEqualsDeclaration: (node: Rule.Node) => {
        const { moduleReference, importKind } = node as unknown as Import;
        if (moduleReference?.expression) check(node, moduleReference.expression.value, importKind === 'type');
      },
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': (node: Rule.Node) => {
        const [given] = (node as unknown as Import).arguments ?? [];
        for (const one of given?.elements ?? [given]) check(node, one?.value, false);
      },
    };
  },
};

/** Only in the browser is a module named while the page runs, as that of the search index is, which lies beside the pages. */
function unnamed(room: string | undefined): string | undefined {
  return room === 'client'
    ? undefined
    : 'Name the module by a literal text, so that the direction of the import can be seen.';
}

/** The direction of imports as ESLint settings. */
export const importDirection: Linter.Config[] = [
  {
    files: ['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts'],
    plugins: { rooms: { rules: { direction } } },
    rules: { 'rooms/direction': 'error' },
  },
];
