import type { Kind } from '../schema/id.ts';
import type { DiagramId } from '../schema/vocabulary/diagram.ts';

/** The tags that prose may use; everything else in a body is refused. */
export const proseTags = [
  'p',
  'em',
  'strong',
  'del',
  'code',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'hr',
] as const;
export type ProseTag = (typeof proseTags)[number];

/**
 * The components that authors may use, with their attributes. An attribute is literal text; what it must be is checked.
 * This is the one list: the check reads it, and the component that draws prose has one branch for each.
 */
export const proseComponents = {
  /** Cites a paper: `<Cite id="kamaya-2011-nat-mater-682" />`. */
  Cite: { id: 'reference' },
  /** A formula that the typesetter does not find by itself: `<Formula of="LiPON" />`. */
  Formula: { of: 'formula' },
  /** A drawing of our own, on a line of its own: `<Diagram of="interphase-types" />`. */
  Diagram: { of: 'diagram' },
} as const satisfies Record<string, Record<string, Kind | 'formula' | 'diagram'>>;

/** The body of a page as data: what the one prose component draws, and what the check walks. */
export type ProseNode =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'element';
      readonly tag: ProseTag;
      readonly id?: string;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly type: 'link';
      readonly kind: Kind;
      readonly id: string;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly type: 'cite';
      readonly id: string;
      /** The first citation of this paper in the text. */ readonly isFirst: boolean;
    }
  | { readonly type: 'formula'; readonly text: string }
  | { readonly type: 'diagram'; readonly of: DiagramId }
  | { readonly type: 'math'; readonly tex: string; readonly display: boolean; readonly mathml: string };
