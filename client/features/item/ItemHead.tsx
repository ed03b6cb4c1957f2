import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { display } from '../../generated/display.ts';
import type { ItemPageQuery } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { OtherNames } from '../names/OtherNames.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { ShareLink } from '../share/ShareLink.tsx';
import { Cite } from './Cite.tsx';
import classes from './ItemHead.module.css';

interface ItemHeadProps {
  readonly item: NonNullable<ItemPageQuery['entity']>;
  readonly version: string;
}

/** What a thing is, and what can be done with its page. */
export function ItemHead({ item, version }: ItemHeadProps) {
  const { t, say } = useWords();
  const { explorer, reader } = useAddresses();
  const { id, type, label, period, description, aliases } = item;
  return (
    <header className={classes.head}>
      <p className={classes.kind}>
        <TypeMark type={type} size={20} /> {say(display.types[type].label)}
        {period && (
          <>
            {' · '}
            <span lang="nl">{period.label}</span>
          </>
        )}
      </p>
      <h1 className={classes.name} lang="nl">
        {label}
      </h1>
      {description !== null && (
        <p className={classes.description} lang="nl">
          {description}
        </p>
      )}
      <OtherNames names={aliases} />
      <div className={classes.tools}>
        {type === 'DOCUMENT' && (
          <Button component={Link} to={reader(id)} leftSection={<Icon name="quote" size={16} />}>
            {t('find.read')}
          </Button>
        )}
        <Button
          component={Link}
          to={explorer(id)}
          variant={type === 'DOCUMENT' ? 'default' : 'filled'}
          leftSection={<Icon name="graph" size={16} />}
        >
          {t('item.explore')}
        </Button>
        <Cite item={item} version={version} />
        <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
          {t('item.print')}
        </Button>
        <ShareLink />
      </div>
    </header>
  );
}
