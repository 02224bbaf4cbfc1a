import { useCallback, useEffect, useState } from 'preact/hooks';
import { readView, writeView } from '../../charts/view.ts';
import type { View } from '../../charts/view.ts';

/** Changes some choices of a view and leaves the others. */
export type Change<Key extends string> = (changed: Partial<View<Key>>) => void;

/**
 * The view of a page, kept in its address: what a reader has chosen can be sent as a link, and survives a reload. The page is
 * built with the defaults; the address is read once the script runs.
 */
export function useView<Key extends string>(defaults: View<Key>): [View<Key>, Change<Key>] {
  const [view, setView] = useState(defaults);
  useEffect(() => {
    const read = () => setView(readView(defaults, location.search));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const change = useCallback((changed: Partial<View<Key>>) => {
    setView((now) => {
      const next = { ...now, ...changed };
      const query = writeView(defaults, next, location.search);
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
      return next;
    });
  }, []);
  return [view, change];
}
