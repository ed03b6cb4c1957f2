import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useWidth } from '../../ui/chart/useWidth.ts';
import { LaneView } from './LaneView.tsx';
import { lanesOf, type Window } from './lanes.ts';
import { roomFor } from './shorten.ts';
import { startOfYear } from './span.ts';
import classes from './Timeline.module.css';
import type { TimedThing } from './timeQuery.ts';

interface TimelineProps {
  readonly things: readonly TimedThing[];
  readonly window: Window;
  /** The address of this page for one year. */
  readonly addressOfYear: (year: number) => string;
}

/** Pixels at the right edge for the names of what is there. */
const margin = 230;

/** A lane for each type over the years. Everything on it is a link; the list below it has the same for who cannot see it. */
export function Timeline({ things, window, addressOfYear }: TimelineProps) {
  const { t } = useWords();
  const timeline = useRef<HTMLDivElement>(null);
  const width = useWidth(timeline);
  const plot = Math.max(width - margin, 100);
  const lanes = useMemo(() => {
    const perPixel = (window.end - window.start) / plot;
    return lanesOf(things, window, ({ label }) => roomFor(label) * perPixel);
  }, [things, window, plot]);
  const first = new Date(window.start).getUTCFullYear();
  const years = Array.from({ length: new Date(window.end).getUTCFullYear() - first }, (_, index) => first + index);
  const each = Math.ceil((years.length * 44) / plot);
  const at = (moment: number) => ((moment - window.start) / (window.end - window.start)) * plot;
  return (
    <div className={classes.frame} role="region" aria-label={t('time.drawing')} tabIndex={0}>
      <div ref={timeline} className={classes.timeline}>
        <ol className={classes.years} aria-label={t('time.years')}>
          {years.map((year, index) => (
            <li key={year} style={{ left: at(startOfYear(year)) }}>
              {index % each === 0 && <Link to={addressOfYear(year)}>{year}</Link>}
            </li>
          ))}
        </ol>
        {width > 0 && lanes.map((lane) => <LaneView key={lane.type} lane={lane} at={at} />)}
      </div>
    </div>
  );
}
