import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readEntry } from '../reading/entry.ts';
import { problemText } from '../reading/problem-text.ts';
import { entryFiles } from '../reading/folder.ts';
import { collections } from '../schema/collections.ts';
import type { Kind } from '../schema/id.ts';

/**
 * Loads the files of one kind as data, from `content/` or from the folder that INTERPHASE_CONTENT names. No file becomes a module, so contributed text is never compiled, and ten thousand
 * papers cost seconds instead of minutes. While an author writes, a file that does not fit its schema is named in the log and
 * its last good state stays on the page.
 */
export function entryLoader(kind: Kind): Loader {
  return {
    name: `interphase-${kind}`,
    load: async (context: LoaderContext) => {
      const root = fileURLToPath(
        new URL(process.env['INTERPHASE_CONTENT'] ?? 'content', context.config.root),
      );
      const folder = join(root, collections[kind].folder);
      context.store.clear();
      for (const file of entryFiles(root, kind)) loadFile(context, kind, root, file);
      context.watcher?.add(folder);
      const isOurs = (path: string) => path.startsWith(folder) && path.endsWith('.mdx');
      const reload = (path: string) => {
        if (isOurs(path)) loadFile(context, kind, root, relative(root, path).replaceAll('\\', '/'));
      };
      context.watcher?.on('add', reload);
      context.watcher?.on('change', reload);
      context.watcher?.on('unlink', (path) => {
        if (isOurs(path)) context.store.delete(basename(path, '.mdx'));
      });
    },
  };
}

function loadFile(context: LoaderContext, kind: Kind, root: string, file: string): void {
  const id = basename(file, '.mdx');
  const { entry, problems } = readEntry(kind, id, `content/${file}`, readFileSync(join(root, file), 'utf8'));
  for (const problem of problems) context.logger.error(problemText(problem));
  if (!entry) return;
  context.store.set({
    id,
    data: entry.data as unknown as Record<string, unknown>,
    body: entry.body,
    filePath: `content/${file}`,
    digest: context.generateDigest(entry as unknown as Record<string, unknown>),
  });
}
