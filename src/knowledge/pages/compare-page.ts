import type { Entry } from '../../schema/collections.ts';
import { form } from '../../schema/vocabulary/form.ts';
import { propertyIds, propertyOf } from '../../schema/vocabulary/property.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import { variant } from '../../schema/vocabulary/variant.ts';
import type { Variant } from '../../schema/vocabulary/variant.ts';
import { lineage, mainFamilies, mainFamily } from '../family-tree.ts';
import { indexed } from '../indexed.ts';
import type { Knowledge } from '../knowledge.ts';
import { materialStrategies } from '../material-strategies.ts';
import type { Measurement } from '../measurement.ts';
import { papers } from '../paper.ts';
import { rankedNumbers, rankings } from '../ranking.ts';
import type { Ranked } from '../ranking.ts';
import { sentStatement } from '../sent-statement.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { room } from '../summary.ts';
import { windowSummaries } from '../window-summary.ts';
import { elementsIn } from './chart-page.ts';

/** A row of a comparison: one property, and one kind of it where kinds are kept apart. */
export type ComparedLine = {
  readonly key: string;
  readonly property: PropertyId;
  readonly label: string;
  readonly kind?: Variant | undefined;
  /** `thermodynamic`; absent where the property has no kinds. */
  readonly kindLabel?: string | undefined;
};

/** A value of a material as a comparison shows it: a statement without what only other pages ask for. */
export type ComparedValue = Omit<Statement, 'anchor' | 'inWords' | 'subject' | 'system' | 'measurement'> & {
  readonly measurement: {
    readonly base: Measurement['base'];
    readonly datum: Pick<Measurement['datum'], 'relation'>;
  };
  /** The row it stands in. */
  readonly line: string;
  readonly ranked: readonly Ranked[];
};

/** How many starting points a page offers side by side: few enough to read on any screen. */
const inAStart = 4;
/** As many as a comparison holds. */
const acrossFamilies = 6;

/** The page on which materials are chosen: all of them family by family, good comparisons to start from, and the rule of ranking. */
export function comparePage(knowledge: Knowledge) {
  const ofMain = indexed([...knowledge.material.values()], ({ data }) => [
    mainFamily(knowledge, data.family),
  ]);
  const families = mainFamilies(knowledge).map(({ id, data }) => ({
    id,
    title: data.title,
    members: (ofMain.get(id) ?? []).toSorted(
      (a, b) => a.data.title.localeCompare(b.data.title, 'en') || (a.id < b.id ? -1 : 1),
    ),
  }));
  const documented = families.map(({ id, title, members }) => ({
    family: id,
    title,
    best: bestDocumented(knowledge, members),
  }));
  const leaders = bestDocumented(
    knowledge,
    documented.flatMap(({ best }) => best.slice(0, 1)),
  );
  return {
    groups: families
      .filter(({ members }) => members.length > 0)
      .map(({ id, title, members }) => ({ id, title, materials: members.map(nameOf) })),
    starts: [
      { family: undefined, title: 'Across families', best: leaders.slice(0, acrossFamilies) },
      ...documented.map((one) => ({ ...one, best: one.best.slice(0, inAStart) })),
    ]
      .filter(({ best }) => best.length > 1)
      .map(({ family, title, best }) => ({ family, title, materials: best.map(nameOf) })),
    lines: linesOf(knowledge.measurements.filter(({ subject }) => subject.kind === 'material')),
    rankings: rankings(),
    room,
  };
}
export type ComparePage = ReturnType<typeof comparePage>;

const nameOf = ({ id, data }: Entry<'material'>) => ({ id, title: data.title });

/** Materials that have a value of their own, those with most values first, their cells counted too. */
function bestDocumented(knowledge: Knowledge, materials: readonly Entry<'material'>[]) {
  const count = ({ id }: Entry<'material'>) => knowledge.measurementsOf.material.get(id)?.length ?? 0;
  return materials.filter(({ id }) => ownOf(knowledge, id).length > 0).sort((a, b) => count(b) - count(a));
}

/** What a comparison shows of one material: a file of its own, so that a reader fetches no more than is compared. */
export function comparedMaterial(knowledge: Knowledge, material: Entry<'material'>) {
  const { id, data } = material;
  const own = ownOf(knowledge, id);
  const inCells = (knowledge.measurementsOf.material.get(id) ?? []).filter(
    ({ subject }) => subject.kind === 'cell',
  );
  const { seen, suited } = materialStrategies(knowledge, material);
  return {
    id,
    title: data.title,
    formula: data.formula,
    phase: data.phase,
    form: form.terms[data.form].label,
    components: data.components ?? [],
    line: lineage(knowledge, data.family).map((family) => ({ id: family.id, title: family.data.title })),
    main: mainFamily(knowledge, data.family),
    elements: elementsIn(material),
    windows: windowSummaries(own),
    values: own.map((measurement) => value(knowledge, measurement)),
    cells: { values: inCells.length, papers: new Set(inCells.map(({ reference }) => reference)).size },
    strategies: { seen: seen.length, suited: suited.length },
    papers: papers(
      knowledge,
      own.map(({ reference }) => reference),
    ).map(({ id: paper, short, citation, doi, query }) => ({ id: paper, short, citation, doi, query })),
  };
}
export type ComparedMaterial = ReturnType<typeof comparedMaterial>;

/** What is said of a material itself, not of a cell with it. */
function ownOf(knowledge: Knowledge, id: string): Measurement[] {
  return (knowledge.measurementsOf.material.get(id) ?? []).filter(
    ({ subject }) => subject.kind === 'material',
  );
}

function value(knowledge: Knowledge, measurement: Measurement): ComparedValue {
  const sent = sentStatement(statement(knowledge, measurement));
  return {
    ...sent,
    line: lineKey(sent.property, measurement.datum.variant),
    ranked: rankedNumbers(measurement),
  };
}

const lineKey = (property: PropertyId, kind: Variant | undefined) =>
  kind === undefined ? property : `${property}-${kind}`;

/** Every row that some material has a value for, in the order of the vocabularies; a kind that is not said comes last. */
function linesOf(measurements: readonly Measurement[]): ComparedLine[] {
  const ofProperty = indexed(measurements, ({ datum }) => [datum.property]);
  return propertyIds.flatMap((property) => {
    const said = new Set((ofProperty.get(property) ?? []).map(({ datum }) => datum.variant));
    const kinds = variant.ids.filter((kind) => said.has(kind));
    const { label } = propertyOf(property);
    return [
      ...kinds.map((kind) => ({
        key: lineKey(property, kind),
        property,
        label,
        kind,
        kindLabel: variant.terms[kind].label.toLowerCase(),
      })),
      ...(said.has(undefined)
        ? [
            {
              key: lineKey(property, undefined),
              property,
              label,
              kindLabel: kinds.length > 0 ? 'kind not said' : undefined,
            },
          ]
        : []),
    ];
  });
}
