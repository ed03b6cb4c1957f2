import type { ComponentProps } from 'react';
import type { AnswerStatus } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './AnswerView.module.css';

const signs = {
  ANSWERED: 'stated',
  PARTIAL: 'contrast',
  NO_DATA: 'search',
  NOT_UNDERSTOOD: 'warning',
} as const satisfies Record<AnswerStatus, ComponentProps<typeof Icon>['name']>;

/** How far a question was answered: a sign and words. */
export function StatusMark({ status }: { readonly status: AnswerStatus }) {
  const { t } = useWords();
  return (
    <p className={classes.status}>
      <Icon name={signs[status]} size={18} />
      {t(`ask.status.${status}`)}
    </p>
  );
}
