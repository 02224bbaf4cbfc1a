import { useEffect, useState } from 'preact/hooks';
import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { interfaceUrl } from '../../site/urls.ts';

type Fetched = {
  /** What is known of the chosen electrolyte, once it has arrived. */
  readonly answer?: InterfaceElectrolyte | undefined;
  readonly problem: string;
};

/** What is known of one electrolyte, fetched when it is first chosen. */
export function useElectrolyte(id: string | undefined): Fetched {
  const [known, setKnown] = useState<Readonly<Record<string, InterfaceElectrolyte>>>({});
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (id === undefined || known[id]) return;
    fetchElectrolyte(id).then(
      (answer) => {
        setProblem('');
        setKnown((now) => ({ ...now, [id]: answer }));
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [id]);
  return { answer: id === undefined ? undefined : known[id], problem };
}

async function fetchElectrolyte(id: string): Promise<InterfaceElectrolyte> {
  const response = await fetch(interfaceUrl(id));
  if (!response.ok) throw new Error(`What is known of ${id} cannot be read (${response.status}).`);
  return (await response.json()) as InterfaceElectrolyte;
}
