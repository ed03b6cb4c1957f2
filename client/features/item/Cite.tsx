import { Button, CopyButton, Popover } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { display } from '../../generated/display.ts';
import type { EntityType } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { citationOf } from './citationOf.ts';
import classes from './Cite.module.css';

interface CiteProps {
  readonly item: { readonly label: string; readonly type: EntityType };
  readonly version: string;
}

/** A citation of this page, to copy, in the language of the interface. */
export function Cite({ item: { label, type }, version }: CiteProps) {
  const { t, say, lang } = useWords();
  const { pathname, search } = useLocation();
  const [on] = useState(() => new Date());
  const address = new URL(`${pathname}${search}`, window.location.origin).href;
  const citation = citationOf({ label, kind: say(display.types[type].label), version, address, on }, lang);
  return (
    <Popover position="bottom-start" shadow="md" width={360} trapFocus withinPortal={false}>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="copy" size={16} />}>
          {t('item.cite')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('item.cite')}>
        <p className={classes.citation}>{citation}</p>
        <CopyButton value={citation}>
          {({ copied, copy }) => (
            <Button leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />} onClick={copy}>
              <span role="status">{copied ? t('share.copied') : t('item.copyCitation')}</span>
            </Button>
          )}
        </CopyButton>
      </Popover.Dropdown>
    </Popover>
  );
}
