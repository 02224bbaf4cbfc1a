import { stackScene } from '../../charts/interface/stack.ts';
import type { CellParts, PlacedContact, PlacedLayer, StackScene } from '../../charts/interface/stack.ts';
import { NamePieces } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';

type Props = {
  readonly parts: CellParts;
  readonly size: Size;
  /** Keeps the ids of several drawings on one page apart. */
  readonly id: string;
};

/**
 * A cell from cathode to anode, its two contacts marked by what windows say of them: a pattern, a sign and words beside the colour. It
 * stands by itself on any page; nothing in it needs a script.
 */
export function CellStack({ parts, size, id }: Props) {
  const scene = stackScene(parts, size === 'wide' ? 'across' : 'down');
  return (
    <svg
      class={`chart-drawing chart-${size} cell-stack`}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{scene.description}</title>
      <StackPieces scene={scene} id={id} />
    </svg>
  );
}

/** The parts of the drawing, for a figure that shows more beside them. */
export function StackPieces({ scene, id }: { readonly scene: StackScene; readonly id: string }) {
  return (
    <>
      <defs>
        <pattern
          id={`${id}-outside`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="contact-hatch" d="M0 0V7" />
        </pattern>
        <pattern id={`${id}-unknown`} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle class="contact-dot" cx="3.5" cy="3.5" r="1.1" />
        </pattern>
      </defs>
      <g>
        {scene.layers.map((layer) => (
          <Layer key={layer.part} placed={layer} />
        ))}
      </g>
      {scene.contacts.map((contact) => (
        <Contact key={contact.role} placed={contact} id={id} />
      ))}
    </>
  );
}

const missing = { cathode: 'no cathode chosen', electrolyte: '', anode: 'no anode chosen' } as const;

function Layer({ placed }: { readonly placed: PlacedLayer }) {
  const { part, layer, title, note, x, y, width, height } = placed;
  const box = <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />;
  if (!layer)
    return (
      <g class="stack-layer stack-absent">
        {box}
        <text x={title.x} y={title.y + 6} text-anchor={title.anchor}>
          {missing[part]}
        </text>
      </g>
    );
  const words = (
    <>
      {box}
      <text class="stack-title" x={title.x} y={title.y} text-anchor={title.anchor}>
        <NamePieces title={layer.title} />
      </text>
      <text class="stack-note" x={note.x} y={note.y} text-anchor={note.anchor}>
        {layer.note}
      </text>
    </>
  );
  const look = `stack-layer stack-${part}`;
  return layer.href === undefined ? (
    <g class={look}>{words}</g>
  ) : (
    <a class={look} href={layer.href}>
      {words}
    </a>
  );
}

/** The sign in the middle of a contact. */
const signs = { inside: 'M-6 0l4 5l8 -10', outside: 'M-5 -5l10 10m0 -10l-10 10' } as const;

function Contact({ placed, id }: { readonly placed: PlacedContact; readonly id: string }) {
  const { contact, pattern, mark, label, note, x, y, width, height } = placed;
  const { state } = contact;
  return (
    <g class={`contact contact-${state}`}>
      <rect x={x} y={y} width={width} height={height} />
      {state !== 'inside' && <rect class="overlay" {...pattern} fill={`url(#${id}-${state})`} />}
      <circle class="contact-disc" cx={mark.x} cy={mark.y} r="12" />
      {state === 'unknown' ? (
        <text class="contact-sign-text" x={mark.x} y={mark.y + 5} text-anchor="middle">
          ?
        </text>
      ) : (
        <path class="contact-sign" d={signs[state]} transform={`translate(${mark.x} ${mark.y})`} />
      )}
      <text class="contact-label" x={label.x} y={label.y} text-anchor={label.anchor}>
        {contact.label}
      </text>
      <text class="contact-note" x={note.x} y={note.y} text-anchor={note.anchor}>
        {contact.note}
      </text>
    </g>
  );
}
