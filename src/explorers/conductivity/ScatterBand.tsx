import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
  readonly drawing: RefObject<SVGSVGElement>;
  /** Where the single values stand on the axis, by the name of their mark. */
  readonly places: ReadonlyMap<string, number>;
  /** How far repeats of one material scatter, as a length of the axis. */
  readonly width: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
};

/**
 * What cannot be told from the value under the pointer or the keyboard: everything within the scatter of repeats. It listens to the
 * figure as a whole and redraws itself alone.
 */
export function ScatterBand({ drawing, places, width, plot }: Props) {
  const [mark, setMark] = useState<string>();
  useEffect(() => {
    // An SVG element that listens to the focus would itself become a stop of the Tab key.
    const watched = drawing.current?.parentElement;
    if (!watched) return;
    const notice = ({ target }: Event) => {
      const found = target instanceof Element && target.closest('[data-mark]');
      setMark(found ? (found.getAttribute('data-mark') ?? undefined) : undefined);
    };
    const leave = () => setMark(undefined);
    watched.addEventListener('pointerover', notice);
    watched.addEventListener('focusin', notice);
    watched.addEventListener('pointerleave', leave);
    watched.addEventListener('focusout', leave);
    return () => {
      watched.removeEventListener('pointerover', notice);
      watched.removeEventListener('focusin', notice);
      watched.removeEventListener('pointerleave', leave);
      watched.removeEventListener('focusout', leave);
    };
  }, []);
  const at = mark === undefined ? undefined : places.get(mark);
  if (at === undefined) return null;
  const [from, to] = [Math.max(plot.left, at - width), Math.min(plot.right, at + width)];
  return (
    <rect class="scatter-band" x={from} y={plot.top} width={to - from} height={plot.bottom - plot.top} />
  );
}
