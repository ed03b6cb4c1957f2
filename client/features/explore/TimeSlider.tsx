import { ActionIcon, Button, RangeSlider, Tooltip } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { yearsOf } from '../../graph/overlaps.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import { filter } from '../../url/viewChanges.ts';
import { nextWindow, type Years } from './nextWindow.ts';
import classes from './TimeSlider.module.css';

interface TimeSliderProps {
  /** The whole of it, so that the years stay as they are while some are chosen. */
  readonly scene: ShownScene;
}

/** How long a year is shown when it is played, in milliseconds. */
const aMoment = 1_200;

/** The years of which the scene shows what overlaps them; played, they go by one after the other. */
export function TimeSlider({ scene }: TimeSliderProps) {
  const { t } = useWords();
  const { view, go } = useView();
  const { from, to } = view.filters;
  const span = useMemo(() => {
    const periods = [...scene.nodes.values(), ...scene.statements.values()].map(({ period }) => period ?? {});
    return yearsOf(periods);
  }, [scene]);
  const [playing, setPlaying] = useState(false);
  const [dragged, setDragged] = useState<[number, number]>();

  const show = (years: Years | undefined, how?: { readonly replace: boolean }) => {
    const change = { from: years?.[0].toString(), to: years?.[1].toString() };
    go((before) => filter(before, change), how);
  };
  useEffect(() => {
    if (!playing || !span) return undefined;
    const timer = setTimeout(() => {
      const next = nextWindow(span, yearsIn(from, to, span));
      if (next) show(next, { replace: true });
      else setPlaying(false);
    }, aMoment);
    return () => clearTimeout(timer);
  });
  if (!span || span.first === span.last) return null;

  const chosen = dragged ?? yearsIn(from, to, span);
  const all = from === undefined && to === undefined;
  return (
    <section className={classes.time} aria-label={t('explorer.time')}>
      <Tooltip label={t('explorer.timeHint')}>
        <ActionIcon
          variant="subtle"
          aria-label={playing ? t('explorer.pause') : t('explorer.play')}
          onClick={() => {
            const atEnd = chosen[1] === span.last;
            // From the first year, a year at a time, where nothing shorter was chosen.
            if (!playing && atEnd) show([span.first, span.first + (all ? 0 : chosen[1] - chosen[0])]);
            setPlaying(!playing);
          }}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </ActionIcon>
      </Tooltip>
      <output className={classes.years}>{`${chosen[0].toString()}–${chosen[1].toString()}`}</output>
      <RangeSlider
        className={classes.slider ?? ''}
        size="sm"
        min={span.first}
        max={span.last}
        minRange={0}
        value={[chosen[0], chosen[1]]}
        label={null}
        thumbFromLabel={t('explorer.timeFrom')}
        thumbToLabel={t('explorer.timeTo')}
        onChange={setDragged}
        onChangeEnd={(years) => {
          setDragged(undefined);
          show(years[0] === span.first && years[1] === span.last ? undefined : years);
        }}
      />
      <Button variant="subtle" size="compact-sm" disabled={all} onClick={() => show(undefined)}>
        {t('explorer.allYears')}
      </Button>
    </section>
  );
}

function yearsIn(from: string | undefined, to: string | undefined, span: { first: number; last: number }): Years {
  const within = (year: number) => Math.min(Math.max(year, span.first), span.last);
  return [
    from === undefined ? span.first : within(Number(from.slice(0, 4))),
    to === undefined ? span.last : within(Number(to.slice(0, 4))),
  ];
}
