import { display } from '../../generated/display.ts';
import { graphql } from '../../generated/gql.ts';
import type { SearchHitFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import classes from './SearchBox.module.css';

graphql(`
  fragment SearchHit on SearchEdge {
    matched
    node {
      id
      type
      label
    }
  }
`);

interface SearchHitProps {
  readonly hit: SearchHitFragment;
}

/** A thing that was found; under which name, where that is not its own. */
export function SearchHit({ hit: { matched, node } }: SearchHitProps) {
  const { t, say } = useWords();
  return (
    <span className={classes.hit}>
      <TypeMark type={node.type} size={20} />
      <span className={classes.names}>
        <span lang="nl">{node.label}</span>
        {matched !== node.label && (
          <span className={classes.alias}>
            {t('search.alsoNamed')} <span lang="nl">{matched}</span>
          </span>
        )}
      </span>
      <span className={classes.type}>{say(display.types[node.type].label)}</span>
    </span>
  );
}
