import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  /** What is counted, on the fold. */
  readonly summary: ComponentChildren;
  readonly look?: string | undefined;
  readonly children: () => ComponentChildren;
};

/**
 * A list behind its count. It is built into the page, for readers without a script; with one it is drawn when it is opened, because
 * a list of hundreds that nobody sees would slow every choice.
 */
export function LongList({ summary, look, children }: Props) {
  const [isOpen, setOpen] = useState(true);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOpen(fold.current?.open ?? false), []);
  return (
    <details class={look} ref={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
