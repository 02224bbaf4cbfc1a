import type { Tick } from '../../charts/conductivity/scale.ts';

/** The number at a tick; the exponent of a power of ten is raised as SVG can set it. */
export function TickText({ tick: { text, exponent }, x, y }: { tick: Tick; x: number; y: number }) {
  return (
    <text x={x} y={y}>
      {text}
      {exponent !== undefined && (
        <tspan class="shifted" dy="-4">
          {String(exponent).replace('-', '−')}
        </tspan>
      )}
    </text>
  );
}
