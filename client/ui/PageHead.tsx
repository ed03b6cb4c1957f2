import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly lead: string;
}

/** The top of a page on one subject. */
export function PageHead({ title, lead }: PageHeadProps) {
  return (
    <header className={classes.head}>
      <h1>{title}</h1>
      <p className={classes.lead}>{lead}</p>
    </header>
  );
}
