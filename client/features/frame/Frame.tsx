import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { useArrival } from './useArrival.ts';

interface FrameProps {
  /** The first page has a search box of its own. */
  readonly withSearch?: boolean;
  /** The explorer fills the screen to its lower edge. */
  readonly withFooter?: boolean;
}

/** What is around every page. Pages are loaded when they are opened. */
export function Frame({ withSearch = true, withFooter = true }: FrameProps) {
  useArrival();
  return (
    <>
      <Header withSearch={withSearch} />
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
      {withFooter && <Footer />}
    </>
  );
}
