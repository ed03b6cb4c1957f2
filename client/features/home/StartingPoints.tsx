import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import type { EntityType } from '../../generated/graphql.ts';
import { degreeOf } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useView } from '../../url/useView.ts';
import { expand, open } from '../../url/viewChanges.ts';
import { AroundSourcesQuery } from './datasetQuery.ts';
import classes from './Home.module.css';

/** Kinds of things that people come for. */
const types: readonly EntityType[] = ['THEME', 'PROGRAMME', 'MINISTRY', 'ACTOR_GROUP'];
const ofEach = 5;

interface StartingPointsProps {
  /** Ids of the sources. */
  readonly documents: readonly string[];
}

/** Where one can start: of each kind, what the sources say most of. */
export function StartingPoints({ documents }: StartingPointsProps) {
  const { t, say } = useWords();
  const { addressOf } = useView();
  const { data, error } = useQuery(AroundSourcesQuery, { variables: { documents: [...documents], types: [...types] } });
  // The page is whole without them; a server that is down says so above.
  if (error) return null;
  const nodes = data?.neighbourhood.nodes ?? [];
  const groups = types
    .map((type) => ({
      type,
      items: nodes
        .filter((node) => node.type === type)
        .sort((a, b) => degreeOf(b) - degreeOf(a) || a.id.localeCompare(b.id))
        .slice(0, ofEach),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <section aria-labelledby="start">
      <h2 id="start" className={classes.heading}>
        {t('home.start')}
      </h2>
      {!data && <Skeleton height={180} />}
      <div className={classes.groups}>
        {groups.map(({ type, items }) => (
          <div key={type}>
            <h3 className={classes.groupTitle}>
              <TypeMark type={type} /> {say(display.types[type].plural)}
            </h3>
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <Link className={classes.start} to={addressOf((view) => expand(open(view, item.id), item.id))}>
                    <span lang="nl">{item.label}</span>{' '}
                    <span className={classes.degree}>
                      {t('explore.facts', { count: degreeOf(item), number: degreeOf(item) })}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
