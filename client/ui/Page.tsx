import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly children: ReactNode;
  /** As wide as reading goes, or as what is compared needs. */
  readonly width?: 'text' | 'wide';
}

/** The part of a page that is its own, between header and footer. */
export function Page({ children, width = 'wide' }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={classes.page} data-width={width}>
      {children}
    </main>
  );
}
