import {
  Virtualizer,
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
} from '@tanstack/virtual-core';
import type { VirtualItem, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = {
  readonly count: number;
  /** The body of the table. */
  readonly body: RefObject<HTMLElement>;
  /** The key of a row; its height is remembered under it. */
  readonly keyOf: (index: number) => string;
  /** A row that is drawn wherever the screen is, because the reader stands in it. */
  readonly held: number;
  /** Changes when every row may have another height. */
  readonly look: string;
};

/** What is drawn of a long table: the rows around the screen, and how much room stands for the others. */
export type Drawn = {
  readonly items: readonly VirtualItem[];
  /** The height of all rows. */
  readonly height: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly goTo: (index: number) => void;
};

/** The head of the table stays at the top of the screen. */
const headHeight = 56;

/** Follows the screen over the rows of a table that scrolls with its page. */
export function useVirtualRows({ count, body, keyOf, held, look }: Options): Drawn {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [top, setTop] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getScrollElement: () => window,
    getItemKey: keyOf,
    estimateSize: () => (innerWidth <= narrowest ? 190 : 62),
    overscan: 4,
    scrollMargin: top,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => {
      const around = defaultRangeExtractor(range);
      return held >= count || around.includes(held) ? around : [...around, held].sort((a, b) => a - b);
    },
    // The style sheet makes jumps on a page smooth; a correction must not be seen.
    scrollToFn: (offset, { adjustments = 0 }) => scrollTo({ top: offset + adjustments, behavior: 'instant' }),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [look]);
  useEffect(() => {
    // What stands above the table may grow or shrink.
    const follow = () => {
      const box = body.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + scrollY));
    };
    follow();
    const watch = new ResizeObserver(follow);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  return {
    items: virtualizer.getVirtualItems().map((item) => ({
      ...item,
      start: item.start - top,
      end: item.end - top,
    })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    goTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** The width up to which rows are cards, as the style sheet has it (52rem). */
const narrowest = 832;
