import { LongList } from '../parts/LongList.tsx';
import { Typeset } from '../parts/Typeset.tsx';

/** So many names fit into a sentence; more are folded away. */
const most = 10;

/** Values or materials that are not drawn, each by its name, with the reason. Nothing where there are none. */
export function NamedValues({ why, names }: { readonly why: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const list = () => <Typeset text={names.join('; ')} />;
  if (names.length <= most)
    return (
      <p class="not-drawn">
        <Typeset text={why} />: {list()}.
      </p>
    );
  const summary = (
    <>
      <Typeset text={why} />: {names.length}
    </>
  );
  return (
    <LongList look="not-drawn" summary={summary}>
      {() => <p>{list()}.</p>}
    </LongList>
  );
}
