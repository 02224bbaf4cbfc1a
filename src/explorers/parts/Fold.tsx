import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** Whether something behind the fold has been chosen: then it opens, and stays open when the choice is taken back. */
  readonly isUsed: boolean;
  readonly children: ComponentChildren;
};

/** Choices that few readers need, behind a fold, so that the chart is not pushed off a small screen. */
export function Fold({ title, isUsed, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isUsed) setOpen(true);
  }, [isUsed]);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
