import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import { graphql } from '../../generated/gql.ts';
import type { FoundItemFragment } from '../../generated/graphql.ts';
import { degreeOf } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './FoundItem.module.css';

graphql(`
  fragment FoundItem on SearchEdge {
    matched
    node {
      ...SceneItem
      description
    }
  }
`);

interface FoundItemProps {
  readonly hit: FoundItemFragment;
}

/** A thing that was found: what it is, under which name, and the ways to its page and into the graph. */
export function FoundItem({ hit: { matched, node } }: FoundItemProps) {
  const { t, say, number } = useWords();
  const { item, explorer, reader } = useAddresses();
  const facts = degreeOf(node);
  return (
    <li className={classes.hit}>
      <TypeMark type={node.type} size={22} />
      <div className={classes.what}>
        <h2 className={classes.name}>
          <Link to={item(node.id)} lang="nl">
            {node.label}
          </Link>
        </h2>
        <p className={classes.facts}>
          {say(display.types[node.type].label)}
          {node.period && (
            <>
              {' · '}
              <span lang="nl">{node.period.label}</span>
            </>
          )}
          {' · '}
          {t('explore.facts', { count: facts, number: number(facts) })}
        </p>
        {matched !== node.label && (
          <p className={classes.facts}>
            {t('search.alsoNamed')}{' '}
            <span lang="nl" className={classes.matched}>
              {matched}
            </span>
          </p>
        )}
        {node.description !== null && (
          <p className={classes.description} lang="nl">
            {node.description}
          </p>
        )}
      </div>
      <p className={classes.ways}>
        {node.type === 'DOCUMENT' && (
          <Link to={reader(node.id)}>
            <Icon name="quote" size={16} /> {t('find.read')}
          </Link>
        )}
        <Link to={explorer(node.id)} aria-label={t('find.exploreItem', { label: node.label })}>
          <Icon name="graph" size={16} /> {t('find.explore')}
        </Link>
      </p>
    </li>
  );
}
