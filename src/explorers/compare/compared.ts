import { useEffect, useState } from 'preact/hooks';
import type { ComparedMaterial } from '../../knowledge/pages/compare-page.ts';
import { comparedUrl } from '../../site/urls.ts';

type Compared = {
  /** Those of the materials whose values have arrived. */
  readonly materials: readonly ComparedMaterial[];
  readonly problem: string;
};

/** The values of some materials, each fetched once, when it is first chosen. */
export function useCompared(ids: readonly string[]): Compared {
  const [known, setKnown] = useState<Readonly<Record<string, ComparedMaterial>>>({});
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const missing = ids.filter((id) => !known[id]);
    if (missing.length === 0) {
      setProblem('');
      return;
    }
    Promise.all(missing.map(fetched)).then(
      (arrived) => {
        setProblem('');
        setKnown((now) => ({ ...now, ...Object.fromEntries(arrived.map((one) => [one.id, one])) }));
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [ids.join()]);
  return { materials: ids.flatMap((id) => known[id] ?? []), problem };
}

async function fetched(id: string): Promise<ComparedMaterial> {
  const response = await fetch(comparedUrl(id));
  if (!response.ok) throw new Error(`The values of ${id} cannot be read (${response.status}).`);
  return (await response.json()) as ComparedMaterial;
}
