import { useEffect, useState } from 'preact/hooks';

/** The two drawings of a chart: one for wide screens and print, one for a phone. */
export type Size = 'wide' | 'narrow';

/** The width at which the style sheet changes from one drawing to the other. */
const narrow = '(max-width: 44rem)';

/**
 * The drawings to keep. Until the script runs both are there and the style sheet shows one; after that only the one that is seen
 * is drawn anew with each choice. For print the wide one comes back.
 */
export function useSizes(): readonly Size[] {
  const [sizes, setSizes] = useState<readonly Size[]>(['wide', 'narrow']);
  useEffect(() => {
    const screen = matchMedia(narrow);
    const fit = () => setSizes(screen.matches ? ['narrow'] : ['wide']);
    const both = () => setSizes(['wide', 'narrow']);
    fit();
    screen.addEventListener('change', fit);
    addEventListener('beforeprint', both);
    addEventListener('afterprint', fit);
    return () => {
      screen.removeEventListener('change', fit);
      removeEventListener('beforeprint', both);
      removeEventListener('afterprint', fit);
    };
  }, []);
  return sizes;
}
