import {
  CONDUCTIVITY_FACTOR,
  OTHER_FACTOR,
  POTENTIAL_DIFFERENCE,
  TEMPERATURE_DIFFERENCE,
} from '../disagreement.ts';
import type { Knowledge } from '../knowledge.ts';
import { apartText } from '../listing.ts';
import { named } from '../named.ts';
import { withPapers } from '../paper.ts';
import { statement } from '../statement.ts';
import { claimRows } from './claim-rows.ts';
import { erratumRows } from './erratum-rows.ts';
import { erratumTable } from './erratum-table.ts';

/** Where sources contradict themselves, each other or arithmetic: values, claims, and what documents misprint. */
export function disagreementsPage(knowledge: Knowledge) {
  const page = withPapers(knowledge, {
    limits: {
      factor: CONDUCTIVITY_FACTOR,
      volts: POTENTIAL_DIFFERENCE,
      degrees: TEMPERATURE_DIFFERENCE,
      other: OTHER_FACTOR,
    },
    values: knowledge.disagreements.map((one) => ({
      id: one.id,
      apart: apartText(one),
      statements: one.measurements.map((measurement) => statement(knowledge, measurement)),
    })),
    claims: contestedClaims(knowledge),
    errata: erratumRows(knowledge, knowledge.reference.values()),
  });
  return { ...page, erratumTable: erratumTable(knowledge) };
}

/** Claims that some studies support and others contradict, each with its strategy. */
function contestedClaims(knowledge: Knowledge) {
  return [...knowledge.strategy.values()].flatMap((strategy) =>
    claimRows(knowledge, strategy)
      .filter((claim) => claim.for.length > 0 && claim.against.length > 0)
      .map((claim) => ({
        ...claim,
        strategy: named(knowledge, 'strategy', strategy.id),
      })),
  );
}
export type DisagreementsPage = ReturnType<typeof disagreementsPage>;
