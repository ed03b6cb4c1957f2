import type { ComponentProps } from 'react';
import classes from './PlainButton.module.css';

/** A button that reads as a link: for names in running text and tables. */
export function PlainButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={`${classes.button ?? ''} ${className}`} />;
}
