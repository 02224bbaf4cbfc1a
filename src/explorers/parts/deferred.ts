import { useEffect, useState } from 'preact/hooks';

/** A value that follows a moment after it has changed, when the browser has painted what is urgent. */
export function useDeferred<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setShown(() => value), 60);
    return () => clearTimeout(later);
  }, [value]);
  return shown;
}

/** After the browser has drawn what has changed. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
