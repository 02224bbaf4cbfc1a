import { elementsOf } from '../../chemistry/composition.ts';
import { tryParseFormula } from '../../chemistry/parse.ts';
import type { Entry } from '../../schema/collections.ts';
import { approach } from '../../schema/vocabulary/approach.ts';
import { issue } from '../../schema/vocabulary/issue.ts';
import type { Side } from '../../schema/vocabulary/side.ts';
import { electrodePotentials } from '../electrode-potential.ts';
import { lineage, mainFamilies, mainFamily } from '../family-tree.ts';
import { bestResults } from '../interface-best.ts';
import type { Best } from '../interface-best.ts';
import { cellValues } from '../interface-cells.ts';
import { limitDisagreements, pairClaims, pairErrata, titlesNaming } from '../interface-doubts.ts';
import type { Partner } from '../interface-rules.ts';
import { stages } from '../interface-stages.ts';
import { contactStatements } from '../interface-statements.ts';
import { familyStrategies, pairStrategies } from '../interface-strategies.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { papers, shortName, withPapers } from '../paper.ts';
import { sentStatement } from '../sent-statement.ts';
import { placesOf, statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { chartPage } from './chart-page.ts';

/** The properties that make a window. */
const limits = ['reduction-potential', 'oxidation-potential', 'stability-window'] as const;

/** A value without what only other pages ask for: this is sent to the browser. */
export type SentValue = Omit<Statement, 'anchor' | 'inWords' | 'measurement'> & {
  readonly measurement: {
    readonly base: Measurement['base'];
    readonly datum: Pick<Measurement['datum'], 'relation'>;
  };
};

/** What cells of an electrolyte that touches an electrode have shown. */
export type PairRecord = {
  readonly electrolyte: string;
  readonly electrode: string;
  readonly values: number;
  readonly papers: readonly string[];
  readonly best?:
    | {
        readonly label: string;
        readonly value: string;
        /** The value with its conditions: `82 %, after 10 000 cycles, at 20C`. */
        readonly text: string;
        readonly paper: { readonly id: string; readonly short: string };
      }
    | undefined;
};

/**
 * The whole matrix: every electrolyte against every electrode that has a potential or a cell, with the windows and the cells that are
 * known. What is known of one electrolyte in full is a file of its own.
 */
export function interfacePage(knowledge: Knowledge) {
  const pairs = [...knowledge.material.keys()].flatMap((id) => pairRecords(knowledge, id));
  const potentials = electrodePotentials(knowledge);
  const inUse = new Set(
    [...potentials, ...pairs.map(({ electrode }) => ({ id: electrode }))].map(({ id }) => id),
  );
  const ofPotentials = potentials.flatMap(({ values }) => values.map(({ reference }) => reference.id));
  const kindsOfContact = papers(knowledge, classification(knowledge));
  return {
    plotted: chartPage(knowledge, limits).plotted,
    potentials,
    electrodes: [...knowledge.electrode.values()]
      .filter(({ id }) => inUse.has(id))
      .map(({ id, data }) => ({ id, title: data.title, role: data.role, partner: partnerOf(data) })),
    electrolytes: [...knowledge.material.values()].map(({ id, data }) => ({
      id,
      title: data.title,
      main: mainFamily(knowledge, data.family),
      line: lineage(knowledge, data.family).map((family) => family.id),
    })),
    families: mainFamilies(knowledge).map(({ id, data }) => ({ id, title: data.title })),
    /** Who tells the kinds of contact apart, and where it was read. */
    kindsOfContact: kindsOfContact.map(({ id, short }) => ({ id, short })),
    pairs,
    /** The papers of the kinds of contact and of the potentials; those of a chosen electrolyte come with it. */
    papers: papers(knowledge, [...kindsOfContact.map(({ id }) => id), ...ofPotentials]),
  };
}
export type InterfacePage = ReturnType<typeof interfacePage>;

/** The document that describes the kinds of contact, and the study that it cites for them. */
function classification({ listOf }: Knowledge): string[] {
  const document = 'jia-2024';
  const cited = (listOf.get(document) ?? []).filter(({ number }) => number === 72);
  return [...cited.map(({ reference }) => reference), document];
}

/** What documents call an electrode when they speak of a contact: lithium, or an oxide of the layered and spinel kinds. */
function partnerOf({ role, formula }: Entry<'electrode'>['data']): Partner | undefined {
  if (formula === 'Li') return 'lithium';
  const parsed = formula === undefined ? undefined : tryParseFormula(formula);
  if (role === 'anode' || !parsed) return undefined;
  const elements = elementsOf(parsed);
  return elements.includes('O') && !elements.includes('P') ? 'oxide-cathode' : undefined;
}

/** What cells with an electrolyte have shown, electrode by electrode, where the two touch. */
function pairRecords(knowledge: Knowledge, electrolyte: string): PairRecord[] {
  return [...cellValues(knowledge, electrolyte)].flatMap(([electrode, cells]): PairRecord[] => {
    const touching = cells.filter(({ touches }) => touches).map(({ measurement }) => measurement);
    if (touching.length === 0) return [];
    const [best] = bestResults(touching);
    return [
      {
        electrolyte,
        electrode,
        values: touching.length,
        papers: [...new Set(touching.map(({ reference }) => reference))],
        best: best && headline(knowledge, best),
      },
    ];
  });
}

function headline(knowledge: Knowledge, { label, measurement }: Best): PairRecord['best'] {
  const said = statement(knowledge, measurement);
  const under = said.conditions.map(({ label: word, text }) => `${word} ${text}`.trim());
  return {
    label,
    value: said.valueText,
    text: [said.valueText, ...under, ...(said.temperature ? [said.temperature] : [])].join(', '),
    paper: said.reference,
  };
}

/** Everything that is known of the contacts of one electrolyte: what a reader fetches on choosing it. */
export function interfaceElectrolyte(knowledge: Knowledge, material: Entry<'material'>) {
  const { id, data } = material;
  const cells = cellValues(knowledge, id);
  const line = lineage(knowledge, data.family);
  const suited = familyStrategies(knowledge, material);
  const reported = [...cells].flatMap(([electrode, values]) =>
    pairStrategies(knowledge, values).map((one) => ({ electrode, ...one })),
  );
  const shown = [
    ...ownLimits(knowledge, id),
    ...line.flatMap((family) => knowledge.measurementsOf.family.get(family.id) ?? []).filter(isLimit),
    ...[...cells.values()].flat().map(({ measurement }) => measurement),
    ...suited.flatMap(({ best }) => best.map(({ measurement }) => measurement)),
  ];
  const answer = {
    id,
    title: data.title,
    line: line.map((family) => ({ id: family.id, title: family.data.title })),
    values: [...new Set(shown)].map((one) => sent(knowledge, one)),
    /** Which of the values are of a cell with an electrode. */
    cells: [...cells].map(([electrode, all]) => ({
      electrode,
      values: all.map(({ measurement, touches }) => ({ id: measurement.id, touches })),
    })),
    stages: stages(knowledge, id),
    statements: contactStatements(knowledge, material),
    reported: reported.map(({ electrode, strategy, studies }) => ({
      electrode,
      strategy,
      studies: studies.map(({ reference, findings, best, touches }) => ({
        paper: { id: reference, short: shortName(knowledge, reference) },
        findings: findings.map(({ finding, source }) => ({
          text: finding,
          places: placesOf(knowledge, source),
        })),
        best: best.map(sentBest),
        touches,
      })),
    })),
    suited: suited.map(({ strategy, family, best }) => ({ strategy, family, best: best.map(sentBest) })),
    strategies: toldStrategies(
      knowledge,
      [...reported, ...suited].map(({ strategy }) => strategy),
    ),
    all: listedStrategies(knowledge),
    claims: pairClaims(knowledge, material, cells),
    errata: pairErrata(knowledge, id, cells),
    disagreements: limitDisagreements(knowledge, id),
    titles: titlesNaming(knowledge, material),
  };
  return {
    ...answer,
    papers: papers(knowledge, papersIn(knowledge, answer)).map(
      ({ id: paper, short, citation, doi, query }) => ({
        id: paper,
        short,
        citation,
        doi,
        query,
      }),
    ),
  };
}
export type InterfaceElectrolyte = ReturnType<typeof interfaceElectrolyte>;

const papersIn = (knowledge: Knowledge, answer: object) =>
  withPapers(knowledge, answer).papers.map(({ id }) => id);

const isLimit = ({ datum }: Measurement) => (limits as readonly string[]).includes(datum.property);

/** Limits of a material itself, and what it becomes in contact. */
function ownLimits(knowledge: Knowledge, id: string): Measurement[] {
  return (knowledge.measurementsOf.material.get(id) ?? []).filter(
    (one) =>
      one.subject.kind === 'material' && (isLimit(one) || one.datum.property === 'decomposition-energy'),
  );
}

const sentBest = ({ label, measurement }: Best) => ({ label, value: measurement.id });

function sent(knowledge: Knowledge, measurement: Measurement): SentValue {
  const said = statement(knowledge, measurement);
  return {
    ...sentStatement(said),
    subject: said.subject,
    system: said.system,
  };
}

/** Every strategy in a line: which of them were shown with an electrode, whatever the electrolyte. */
function listedStrategies(knowledge: Knowledge) {
  return [...knowledge.strategy.values()].map(({ id, data }) => ({
    id,
    title: data.title,
    side: data.side,
    electrodes: data.electrodes,
    studies: knowledge.studiesOf.get(id)?.size ?? 0,
  }));
}

/** A strategy as it is told beside a contact. */
type ToldStrategy = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly side: Side;
  readonly approach: string;
  readonly issues: readonly string[];
  /** The contacts at which it is set against decomposition by the potential of the electrode. */
  readonly stabilises: readonly ('cathode' | 'anode')[];
  readonly electrodes: readonly string[];
  readonly studies: number;
};

function toldStrategies(knowledge: Knowledge, ids: readonly string[]): ToldStrategy[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const strategy = knowledge.strategy.get(id);
    if (!strategy) return [];
    const { title, summary, side, approach: approachId, issues, electrodes } = strategy.data;
    return [
      {
        id,
        title,
        summary,
        side,
        approach: approach.terms[approachId].label,
        issues: issues.map((one) => issue.terms[one].label),
        stabilises: [
          ...(issues.includes('oxidation') ? (['cathode'] as const) : []),
          ...(issues.includes('reduction') ? (['anode'] as const) : []),
        ],
        electrodes,
        studies: knowledge.studiesOf.get(id)?.size ?? 0,
      },
    ];
  });
}
