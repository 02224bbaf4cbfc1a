import type { Role } from './contact.ts';

/** A part of a cell as it is drawn: its name, a word below it, and the page that tells more. */
export type StackLayer = {
  readonly title: string;
  readonly note: string;
  readonly href?: string | undefined;
};

/** What is said of a contact: whether the electrode lies inside the window, outside, or nobody knows. */
export type StackContact = {
  readonly state: 'inside' | 'outside' | 'unknown';
  /** `oxidised by 2.19 V` */
  readonly label: string;
  /** What it rests on: `thermodynamic, Zhu et al. 2015`. */
  readonly note: string;
};

/** A cell from cathode to anode. An electrode that is not chosen is absent, and its contact with it. */
export type CellParts = {
  readonly cathode?: StackLayer | undefined;
  readonly atCathode?: StackContact | undefined;
  readonly electrolyte: StackLayer;
  readonly atAnode?: StackContact | undefined;
  readonly anode?: StackLayer | undefined;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Point = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };

export type PlacedLayer = Box & {
  readonly part: Role | 'electrolyte';
  /** Absent where no electrode is chosen. */
  readonly layer?: StackLayer | undefined;
  readonly title: Point;
  readonly note: Point;
};
export type PlacedContact = Box & {
  readonly role: Role;
  readonly contact: StackContact;
  /** Where its pattern lies; words never stand on it. */
  readonly pattern: Box;
  /** The middle of its mark. */
  readonly mark: { readonly x: number; readonly y: number };
  readonly label: Point;
  readonly note: Point;
};
export type StackScene = {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly PlacedLayer[];
  readonly contacts: readonly PlacedContact[];
  /** What is read aloud: the cell and its contacts in a sentence. */
  readonly description: string;
};

/** Side by side where there is room, one below the other where the screen is narrow. */
export type StackLayout = 'across' | 'down';

/** Where each part of a cell begins and ends, across a wide drawing. */
export const across = {
  width: 900,
  cathode: [56, 222],
  atCathode: [222, 268],
  electrolyte: [268, 678],
  atAnode: [678, 724],
  anode: [724, 890],
} as const;
const layerHeight = 76;
const words = { below: 18, line: 15 } as const;

const down = { width: 360, layer: 46, contact: 40, text: 56 } as const;

/** Places the parts of a cell. */
export function stackScene(parts: CellParts, layout: StackLayout): StackScene {
  const placed = layout === 'across' ? placedAcross(parts) : placedDown(parts);
  return { ...placed, description: stackText(parts) };
}

function placedAcross(parts: CellParts): Omit<StackScene, 'description'> {
  const layers = (['cathode', 'electrolyte', 'anode'] as const).map((part): PlacedLayer => {
    const [from, to] = across[part];
    const x = (from + to) / 2;
    const middle = layerHeight / 2;
    return {
      part,
      layer: parts[part],
      x: from,
      y: 0,
      width: to - from,
      height: layerHeight,
      title: { x, y: middle - 1, anchor: 'middle' },
      note: { x, y: middle + words.line + 1, anchor: 'middle' },
    };
  });
  const contacts = contactsIn(parts).map(({ role, contact }): PlacedContact => {
    const [from, to] = across[placeOf[role]];
    const x = (from + to) / 2;
    return {
      role,
      contact,
      x: from,
      y: 0,
      width: to - from,
      height: layerHeight,
      pattern: { x: from, y: 0, width: to - from, height: layerHeight },
      mark: { x, y: layerHeight / 2 },
      label: { x, y: layerHeight + words.below, anchor: 'middle' },
      note: { x, y: layerHeight + words.below + words.line, anchor: 'middle' },
    };
  });
  return { width: across.width, height: layerHeight + words.below + words.line + 8, layers, contacts };
}

function placedDown(parts: CellParts): Omit<StackScene, 'description'> {
  const step = down.layer + down.contact;
  const layers = (['cathode', 'electrolyte', 'anode'] as const).map((part, index): PlacedLayer => {
    const y = index * step;
    return {
      part,
      layer: parts[part],
      x: 0,
      y,
      width: down.width,
      height: down.layer,
      title: { x: down.width / 2, y: y + 20, anchor: 'middle' },
      note: { x: down.width / 2, y: y + 36, anchor: 'middle' },
    };
  });
  const contacts = contactsIn(parts).map(({ role, contact }): PlacedContact => {
    const y = down.layer + (role === 'cathode' ? 0 : step);
    return {
      role,
      contact,
      x: 0,
      y,
      width: down.width,
      height: down.contact,
      pattern: { x: 0, y, width: down.text - 8, height: down.contact },
      mark: { x: (down.text - 8) / 2, y: y + down.contact / 2 },
      label: { x: down.text, y: y + 17, anchor: 'start' },
      note: { x: down.text, y: y + 32, anchor: 'start' },
    };
  });
  return { width: down.width, height: 2 * step + down.layer, layers, contacts };
}

const placeOf = { cathode: 'atCathode', anode: 'atAnode' } as const;

function contactsIn(parts: CellParts): { role: Role; contact: StackContact }[] {
  return (['cathode', 'anode'] as const).flatMap((role) => {
    const contact = parts[placeOf[role]];
    return contact ? [{ role, contact }] : [];
  });
}

/** `LiCoO2 | Li6PS5Cl | Lithium metal. At the cathode: oxidised by 2.19 V (…). At the anode: …` */
function stackText(parts: CellParts): string {
  const names = [parts.cathode, parts.electrolyte, parts.anode].flatMap((one) => (one ? [one.title] : []));
  const contacts = contactsIn(parts).map(
    ({ role, contact }) =>
      ` At the ${role}: ${contact.label}${contact.note === '' ? '' : ` (${contact.note})`}.`,
  );
  return `${names.join(' | ')}.${contacts.join('')}`;
}
