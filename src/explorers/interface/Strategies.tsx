import type { Rows } from '../../charts/row.ts';
import type { Role } from '../../charts/interface/contact.ts';
import { isAgainstDecomposition } from '../../charts/interface/strategies.ts';
import type { Card, Reported, StrategiesAt, Suited } from '../../charts/interface/strategies.ts';
import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { strategyUrl } from '../../site/urls.ts';
import { PaperMark } from '../parts/PaperMark.tsx';
import { Quantity } from '../parts/Quantity.tsx';
import { Circumstances, Subject } from '../parts/RowTable.tsx';
import { Typeset } from '../parts/Typeset.tsx';

type Props = {
  readonly at: StrategiesAt;
  readonly rows: Rows;
  /** `Li6PS5Cl with LiCoO2` */
  readonly pair: string;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  /** The electrode that strategies of other families were shown with. */
  readonly electrode: string;
  /** Papers whose title names the pair. */
  readonly titles?: InterfaceElectrolyte['titles'];
  /** Where the electrode lies outside the window: the contact at which strategies against decomposition are wanted first. */
  readonly against?: Role | undefined;
  /** The headings, one below that of the section. */
  readonly heading: 'h3' | 'h4';
};

/** A list of so many titles is shown at once; a longer one is folded. */
const few = 12;

/** What people do about a contact: for exactly this pair, for the family, and with the electrode elsewhere. */
export function Strategies({
  at,
  rows,
  pair,
  families,
  electrode,
  titles = [],
  against,
  heading: Title,
}: Props) {
  return (
    <>
      <Title>
        Reported for <Typeset text={pair} />
      </Title>
      {at.pair.length === 0 ? (
        <p class="missing">No paper in the data reports a strategy for exactly this pair.</p>
      ) : (
        inGroups(at.pair, against).map(({ title, members }) => (
          <>
            {title && <p class="issue-group">{title}</p>}
            <ul class="cards">
              {members.map(({ card, reported }) => (
                <li key={card.id}>
                  <PairStrategy card={card} reported={reported} rows={rows} />
                </li>
              ))}
            </ul>
          </>
        ))
      )}
      {titles.map(({ paper, title }) => (
        <p key={paper.id}>
          <span class="card-facts">By its title about this pair:</span> <Typeset text={title} />{' '}
          <span class="read-in">
            <PaperMark id={paper.id} short={paper.short} />
          </span>
        </p>
      ))}
      <Title>For the family</Title>
      {at.family.length === 0 ? (
        <p class="missing">No further strategy names a family of this electrolyte here.</p>
      ) : (
        inGroups(at.family, against).map(({ title, members }) => (
          <>
            {title && <p class="issue-group">{title}</p>}
            <ul class="cards">
              {members.map(({ card, suited, isShownWith }) => (
                <li key={card.id}>
                  <FamilyStrategy
                    card={card}
                    suited={suited}
                    rows={rows}
                    family={families.find(({ id }) => id === suited.family)?.title ?? suited.family}
                    shownWith={isShownWith ? electrode : undefined}
                  />
                </li>
              ))}
            </ul>
          </>
        ))
      )}
      {at.elsewhere.length > 0 && (
        <details class="elsewhere" open={at.elsewhere.length <= few}>
          <summary>
            {at.elsewhere.length} more, shown with <Typeset text={electrode} /> and other families
          </summary>
          <ul>
            {at.elsewhere.map(({ id, title, studies }) => (
              <li key={id}>
                <a href={strategyUrl(id)}>{title}</a>{' '}
                <span class="card-facts">{studies === 1 ? '1 study' : `${studies} studies`}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Strategies against decomposition under a title of their own, before the others; one group without a title where none is wanted. */
function inGroups<T extends { readonly card: Card }>(all: readonly T[], against: Role | undefined) {
  if (against === undefined) return [{ title: undefined, members: all }];
  const isFirst = ({ card }: T) => isAgainstDecomposition(card, against);
  return [
    {
      title: against === 'anode' ? 'Against reduction at the anode' : 'Against oxidation at the cathode',
      members: all.filter(isFirst),
    },
    { title: 'Against other problems', members: all.filter((one) => !isFirst(one)) },
  ].filter(({ members }) => members.length > 0);
}

function Heading({ card }: { readonly card: Card }) {
  return (
    <p class="card-title">
      <a href={strategyUrl(card.id)}>{card.title}</a>{' '}
      <span class="card-facts">
        {card.approach.toLowerCase()}, {card.studies === 1 ? '1 study' : `${card.studies} studies`} in all;
        against {card.issues.join(', ').toLowerCase()}
      </span>
    </p>
  );
}

function PairStrategy({
  card,
  reported,
  rows,
}: {
  readonly card: Card;
  readonly reported: readonly Reported[];
  readonly rows: Rows;
}) {
  // One cell may hold both chosen electrodes: its study is told once.
  const studies = [
    ...new Map(reported.flatMap((one) => one.studies).map((study) => [study.paper.id, study])).values(),
  ];
  return (
    <>
      <Heading card={card} />
      {studies.map(({ paper, findings, best, touches }) => (
        <div class="pair-study" key={paper.id}>
          {findings.map(({ text, places }) => (
            <p key={text}>
              <Typeset text={text} />{' '}
              <span class="read-in">
                <PaperMark id={paper.id} short={paper.short} />, read in{' '}
                <Typeset
                  text={places
                    .map(({ review, number, locator }) =>
                      [review?.short, number === undefined ? undefined : `[${number}]`, locator]
                        .filter((piece) => piece !== undefined && piece !== '')
                        .join(' '),
                    )
                    .join('; ')}
                />
              </span>
            </p>
          ))}
          {!touches && <p class="note">In these cells another electrolyte lies between the two.</p>}
          <BestValues best={best} rows={rows} />
        </div>
      ))}
    </>
  );
}

function FamilyStrategy({
  card,
  suited,
  rows,
  family,
  shownWith,
}: {
  readonly card: Card;
  readonly suited: Suited;
  readonly rows: Rows;
  readonly family: string;
  readonly shownWith: string | undefined;
}) {
  return (
    <>
      <Heading card={card} />
      <p>
        <Typeset text={card.summary} />
      </p>
      <p class="card-facts">
        Named for: {family}
        {shownWith && (
          <>
            ; shown with <Typeset text={shownWith} />
          </>
        )}
      </p>
      <BestValues best={suited.best} rows={rows} />
    </>
  );
}

/** The best that the studies of a strategy achieved, property by property, each with its cell, its conditions and its paper. */
function BestValues({ best, rows }: { readonly best: Suited['best']; readonly rows: Rows }) {
  if (best.length === 0) return <p class="missing">No result of such a cell is recorded.</p>;
  return (
    <ul class="best-values">
      {best.flatMap(({ label, value }) => {
        const row = rows[value];
        if (!row) return [];
        return [
          <li key={value}>
            <span class="card-facts">{label}:</span> <Quantity text={row.valueText} />, <Subject row={row} />{' '}
            <Circumstances row={row} /> <PaperMark {...row.paper} />
          </li>,
        ];
      })}
    </ul>
  );
}
