import { answerText, expectedText } from '../../charts/interface/answer.ts';
import { isOutside } from '../../charts/interface/contact.ts';
import type { KnownContact } from '../../charts/interface/contact.ts';
import type { Electrolyte } from '../../charts/interface/matrix.ts';
import { strategiesAt, todoText } from '../../charts/interface/strategies.ts';
import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { Typeset } from '../parts/Typeset.tsx';

type Props = {
  readonly electrolyte: Electrolyte;
  readonly contacts: readonly KnownContact[];
  readonly answer?: InterfaceElectrolyte | undefined;
  readonly reset: () => void;
};

/** The answers for the chosen cell in a few sentences, before everything they rest on. */
export function Answers({ electrolyte, contacts, answer, reset }: Props) {
  return (
    <div class="shown" role="status">
      {contacts.map(({ column, lines, interphase }) => (
        <div key={column.id} class="contact-answer">
          <p>
            <Typeset text={answerText(electrolyte, column, lines)} />
          </p>
          {answer && (
            <p>
              Expected: <Typeset text={expectedText(interphase)} />.{' '}
              <a href={`#${column.role}-contact`}>
                {todoText(
                  strategiesAt(answer, column.role, [column.id], isOutside(lines)),
                  isOutside(lines) ? column.role : undefined,
                )}
              </a>
            </p>
          )}
        </div>
      ))}
      {contacts.length === 0 && (
        <p>
          Choose a cathode or an anode to see its contact with <Typeset text={electrolyte.title} />.
        </p>
      )}
      {!answer && (
        <p>
          What is known of <Typeset text={electrolyte.title} /> is on its way.
        </p>
      )}
      <button type="button" class="reset" onClick={reset}>
        The whole matrix
      </button>
    </div>
  );
}
