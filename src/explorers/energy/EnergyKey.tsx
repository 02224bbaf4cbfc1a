import type { EnergyScene } from '../../charts/energy/scene.ts';

/** What the signs beside the curves mean; those that are on view. */
export function EnergyKey({ scene: { dots, chosen, target } }: { readonly scene: EnergyScene }) {
  const signs = [
    {
      isShown: dots.some(({ isOnCurve }) => isOnCurve),
      sign: (
        <g class="energy-dot">
          <circle cx="10" cy="10" r="5" />
        </g>
      ),
      text: 'a published point of the cells that the curves show',
    },
    {
      isShown: dots.some(({ isOnCurve }) => !isOnCurve),
      sign: (
        <g class="energy-dot elsewhere">
          <circle cx="10" cy="10" r="5" />
        </g>
      ),
      text: 'a published point of another loading, thickness or cathode',
    },
    {
      isShown: dots.some(({ arrow }) => arrow !== undefined),
      sign: (
        <g class="energy-dot">
          <path class="arrow" d="M10 17V3m-4 4l4 -4l4 4" />
        </g>
      ),
      text: 'a lower bound is published: at least so much',
    },
    {
      isShown: chosen !== undefined,
      sign: <path class="chosen-cell" d="M2 10h16M10 2v16" />,
      text: 'the chosen cell',
    },
    {
      isShown: target !== undefined,
      sign: <path class="target-line" d="M0 10H20" />,
      text: 'the energy density to reach',
    },
  ];
  return (
    <ul class="window-key" aria-label="Key">
      {signs
        .filter(({ isShown }) => isShown)
        .map(({ sign, text }) => (
          <li key={text}>
            <svg class="key-mark" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              {sign}
            </svg>
            {text}
          </li>
        ))}
    </ul>
  );
}
