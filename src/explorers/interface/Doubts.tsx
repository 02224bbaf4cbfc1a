import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { disagreementUrl } from '../../site/urls.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { Claims } from './Claims.tsx';

type Props = {
  /** The problems that studies of the pair set out to answer. */
  readonly issues: readonly string[];
  /** What is claimed of the pair and contested. */
  readonly claims: InterfaceElectrolyte['claims'];
  readonly strategies: InterfaceElectrolyte['all'];
  readonly errata: InterfaceElectrolyte['errata'];
  readonly disagreements: InterfaceElectrolyte['disagreements'];
};

/** What is reported to go wrong with a pair, what is contested, and what cannot be right. */
export function Doubts({ issues, claims, strategies, errata, disagreements }: Props) {
  const isEmpty = [issues, claims, errata, disagreements].every(({ length }) => length === 0);
  if (isEmpty) return <p class="missing">The records report no problem of this pair.</p>;
  return (
    <>
      {issues.length > 0 && <p>Studies of this pair set out to answer: {issues.join(', ').toLowerCase()}.</p>}
      {errata.map(({ anchor, printed, reason, place }) => (
        <p key={anchor}>
          <span class="card-facts">Cannot be right:</span> <Typeset text={`“${printed}”`} />{' '}
          <span class="read-in">
            (<Typeset text={place} />)
          </span>{' '}
          <Typeset text={reason} /> <a href={disagreementUrl(anchor)}>On the list of disagreements</a>
        </p>
      ))}
      {disagreements.map(({ id, label, text }) => (
        <p key={id}>
          <span class="card-facts">{label}:</span> {text}{' '}
          <a href={disagreementUrl(id)}>On the list of disagreements</a>
        </p>
      ))}
      <Claims claims={claims} strategies={strategies} />
    </>
  );
}
