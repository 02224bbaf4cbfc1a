import { useEffect, useState } from 'preact/hooks';

/** Whether everything is to be drawn: while the page is printed. */
export function useWhole(): boolean {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const begin = () => setWhole(true);
    const end = () => setWhole(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isWhole;
}
