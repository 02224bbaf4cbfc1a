import { isOutside } from '../../charts/interface/contact.ts';
import type { KnownContact } from '../../charts/interface/contact.ts';
import { inSentence } from '../../charts/interface/matrix.ts';
import { issuesOf, strategiesAt } from '../../charts/interface/strategies.ts';
import type { Rows } from '../../charts/row.ts';
import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { Claims, isContested } from './Claims.tsx';
import { Doubts } from './Doubts.tsx';
import { Expected } from './Expected.tsx';
import { Margins } from './Margins.tsx';
import { Strategies } from './Strategies.tsx';

type Props = {
  readonly contact: KnownContact;
  readonly electrolyte: { readonly title: string };
  readonly answer: InterfaceElectrolyte;
  readonly rows: Rows;
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
};

/** Everything about one contact: margins, what is expected to grow, what goes wrong, what is done about it. */
export function ContactSection({ contact, electrolyte, answer, rows, kinds }: Props) {
  const { column, lines, interphase } = contact;
  const { id, role, title } = column;
  const isFailing = isOutside(lines);
  const at = strategiesAt(answer, role, [id], isFailing);
  const concerns = ({ electrodes }: { readonly electrodes: readonly string[] }) => electrodes.includes(id);
  // A correction of a statement stands beside the statement itself.
  const told = new Set(interphase.grounds.flatMap(({ errata }) => errata.map(({ anchor }) => anchor)));
  const claims = answer.claims.filter(concerns);
  const limit = role === 'anode' ? 'reduction-potential' : 'oxidation-potential';
  const pair = `${electrolyte.title} with ${inSentence(title)}`;
  return (
    <section class={`contact-section contact-of-${role}`} id={`${role}-contact`}>
      <h2>
        {role === 'anode' ? 'At the anode: ' : 'At the cathode: '}
        <Typeset text={`${electrolyte.title} and ${inSentence(title)}`} />
      </h2>
      <h3>Margin, window by window</h3>
      <Margins lines={lines} column={column} kinds={kinds} />
      <h3>What is expected to stand between them</h3>
      <Expected interphase={interphase} />
      <h3>Problems reported</h3>
      <Doubts
        issues={issuesOf(at)}
        claims={claims.filter(isContested)}
        strategies={answer.all}
        errata={answer.errata.filter((one) => concerns(one) && !told.has(one.anchor))}
        disagreements={answer.disagreements.filter(({ property }) => property === limit)}
      />
      <h3>What people do about it</h3>
      <Strategies
        at={at}
        rows={rows}
        pair={pair}
        families={answer.line}
        electrode={inSentence(title)}
        titles={answer.titles.filter(concerns)}
        against={isFailing ? role : undefined}
        heading="h4"
      />
      <Claims
        claims={claims.filter((claim) => !isContested(claim))}
        strategies={answer.all}
        summary="claimed of this pair, and contested by nobody"
      />
    </section>
  );
}
