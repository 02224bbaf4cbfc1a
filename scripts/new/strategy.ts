import { slug } from '../../src/bibliography/slug.ts';
import type { Dialogue } from './dialogue.ts';
import { fileText, Refused, writeNew } from './draft.ts';
import type { Library } from './draft.ts';
import { Form } from './form.ts';
import type { Flags } from './form.ts';
import type { Outcome } from './reference.ts';

/** Asks for what the schema needs of a strategy and writes its file. Claims and text are written into the file. */
export async function newStrategy(
  library: Library,
  title: string | undefined,
  { id, ...flags }: Flags,
  dialogue: Dialogue | undefined,
): Promise<Outcome> {
  const form = new Form(
    library,
    'strategy',
    title === undefined ? flags : { ...flags, title: [title] },
    dialogue,
  );
  const name = String(await form.field(['title']));
  const named = id?.[0] ?? slug(name);
  const holder = library.content.find((read) => read.kind === 'strategy' && read.id === named);
  if (holder) throw new Refused(`${holder.file} exists already. It is left as it is.`);
  for (const field of ['aliases', 'side', 'approach', 'issues', 'families', 'electrodes', 'summary'])
    await form.field([field]);
  const file = writeNew(library, 'strategy', named, fileText(form.fields));
  return {
    file,
    text: `Written: ${file}\n  Papers that bear on it name it in their own files, under strategies.`,
  };
}
