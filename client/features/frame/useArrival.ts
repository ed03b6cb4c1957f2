import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Another page begins at its top, for the eye and for the keyboard. A place within a page is left to who knows it. */
export function useArrival(): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (hash !== '') return;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
