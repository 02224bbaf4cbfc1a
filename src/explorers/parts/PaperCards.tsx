import type { ComparedMaterial } from '../../knowledge/pages/compare-page.ts';
import { doiUrl, paperSearchUrl, referenceUrl } from '../../site/urls.ts';
import { Citation } from './Citation.tsx';

type Paper = ComparedMaterial['papers'][number];
type Props = { readonly papers: readonly Paper[] };

/** The card of each paper in the table, as a page has one for each paper it names. */
export function PaperCards({ papers }: Props) {
  return (
    <div class="paper-cards">
      {papers.map((paper) => (
        <div
          key={paper.id}
          id={`paper-${paper.id}`}
          class="paper-card"
          popover="auto"
          role="dialog"
          aria-label={paper.short}
        >
          <p>
            <Citation paper={paper} />
          </p>
          <p class="paper-card-links">
            <Address paper={paper} /> <a href={referenceUrl(paper.id)}>What rests on this paper</a>
          </p>
        </div>
      ))}
    </div>
  );
}

/** The papers in full, for whoever reads on paper. */
export function PaperList({ papers }: Props) {
  return (
    <ul class="compare-papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <a href={referenceUrl(paper.id)}>{paper.short}</a>: <Citation paper={paper} />{' '}
          <Address paper={paper} />
        </li>
      ))}
    </ul>
  );
}

/** The way out to the paper itself: its DOI, or a search that is marked as one. */
function Address({ paper: { doi, query } }: { readonly paper: Paper }) {
  return doi ? (
    <a class="doi" href={doiUrl(doi)}>
      doi:{doi}
    </a>
  ) : (
    <span class="doi">
      DOI not printed in our sources · <a href={paperSearchUrl(query)}>search for it</a>
    </span>
  );
}
