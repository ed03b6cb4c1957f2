import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { TimeRow } from './TimeRow.tsx';
import classes from './TimeList.module.css';
import type { TimedThing } from './timeQuery.ts';

interface TimeListProps {
  /** Oldest first. */
  readonly things: readonly TimedThing[];
}

/** The same as the timeline in words, with the places in the sources. Only the rows in view are drawn. */
export function TimeList({ things }: TimeListProps) {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: things.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 44,
    overscan: 10,
    getItemKey: (index) => things[index]?.id ?? index,
  });
  return (
    <div ref={frame} className={classes.frame} role="region" aria-label={t('time.list')} tabIndex={0}>
      <ol className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const thing = things[index];
          return (
            thing && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={things.length}
                aria-posinset={index + 1}
              >
                <TimeRow thing={thing} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
