import { useEffect } from 'react';

/** What the browser's tab, its history and a bookmark call this page. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Beleidsgraaf' : `${title} – Beleidsgraaf`;
  }, [title]);
}
