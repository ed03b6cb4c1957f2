import { Button } from '@mantine/core';
import { useRef } from 'react';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import { aPage, type EdgeKind, mostAtOnce } from '../../url/steps.ts';
import { expand } from '../../url/viewChanges.ts';
import classes from './ConnectionKind.module.css';

interface ExpandKindProps {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly count: number;
  readonly shown: number;
}

/** Adds the facts of one kind to the scene, a page at a time where there are many; says how many are there already. */
export function ExpandKind({ id, kind, count, shown }: ExpandKindProps) {
  const { t, say, number } = useWords();
  const { go } = useView();
  const pressed = useRef(false);
  // The button goes when there is nothing more to show; who pressed it stays where it was.
  const keepsFocus = (said: HTMLSpanElement | null) => {
    if (!said || !pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) said.focus();
  };
  if (shown >= count) {
    return (
      <span ref={keepsFocus} tabIndex={-1} className={classes.shown}>
        <Icon name="check" size={15} /> {t('expand.allShown')}
      </span>
    );
  }
  const next = Math.min((Math.floor(shown / aPage) + 1) * aPage, mostAtOnce);
  if (shown >= mostAtOnce) {
    return (
      <span ref={keepsFocus} tabIndex={-1} className={classes.shown}>
        {t('expand.most', { shown: number(shown), count: number(count) })}
      </span>
    );
  }
  const what = `${say(display.relations[kind.relation][kind.direction === 'OUT' ? 'out' : 'in'])} ${say(display.types[kind.type].plural).toLowerCase()}`;
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={classes.expand ?? ''}
      leftSection={<Icon name="plus" size={14} />}
      aria-label={t('expand.kind', { what, count: Math.min(next, count) - shown })}
      onClick={() => {
        pressed.current = true;
        go((view) => expand(view, id, kind, next > aPage ? next : undefined));
      }}
    >
      {shown > 0 ? t('expand.rest', { shown: number(shown), count: number(count) }) : t('expand.show')}
    </Button>
  );
}
