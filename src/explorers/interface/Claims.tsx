import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { strategyUrl } from '../../site/urls.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { PaperNames } from './PaperNames.tsx';

type Claim = InterfaceElectrolyte['claims'][number];

/** Whether studies stand on both sides of a claim. */
export const isContested = (claim: Claim): boolean => claim.for.length > 0 && claim.against.length > 0;

type Props = {
  readonly claims: readonly Claim[];
  readonly strategies: InterfaceElectrolyte['all'];
  /** What the claims have in common; they are folded away under it. */
  readonly summary?: string;
};

/** Claims, each with its conditions and the studies on either side. */
export function Claims({ claims, strategies, summary }: Props) {
  if (claims.length === 0) return null;
  const list = (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={`${claim.strategy} ${claim.claim}`}>
          <OneClaim claim={claim} title={strategies.find(({ id }) => id === claim.strategy)?.title} />
        </li>
      ))}
    </ul>
  );
  return summary === undefined ? (
    list
  ) : (
    <details class="elsewhere">
      <summary>
        {claims.length} {summary}
      </summary>
      {list}
    </details>
  );
}

function OneClaim({ claim, title }: { readonly claim: Claim; readonly title: string | undefined }) {
  return (
    <>
      <p class="claim">
        <Typeset text={claim.claim} /> {isContested(claim) && <span class="status">contested</span>}
      </p>
      {claim.conditions && (
        <p class="note">
          <Typeset text={claim.conditions} />
        </p>
      )}
      <p class="claim-sides">
        {claim.for.length > 0 && (
          <span>
            For <PaperNames papers={claim.for} />
          </span>
        )}
        {claim.against.length > 0 && (
          <span class="against">
            Against <PaperNames papers={claim.against} />
          </span>
        )}
        <span>
          Claimed of <a href={strategyUrl(claim.strategy)}>{title ?? claim.strategy}</a>
        </span>
      </p>
    </>
  );
}
