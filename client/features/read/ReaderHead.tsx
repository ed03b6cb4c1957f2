import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ReaderQuery } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { Cite } from '../item/Cite.tsx';
import classes from './Reader.module.css';

interface ReaderHeadProps {
  readonly source: NonNullable<ReaderQuery['document']>;
  readonly version: string;
  readonly show: 'all' | 'cited';
  /** Addresses of the whole text, and of its cited passages only. */
  readonly showAll: string;
  readonly showCited: string;
}

/** Which document this is, where its publisher keeps it, and how much of it is cited. */
export function ReaderHead({ source, version, show, showAll, showCited }: ReaderHeadProps) {
  const { t, number } = useWords();
  const { item } = useAddresses();
  const { document, lines, passages, textAvailable } = source;
  const valueOf = (name: string) => document.attributes.find((attribute) => attribute.name === name)?.value;
  const [kind, date, url] = [valueOf('kind'), valueOf('date'), valueOf('url')];
  const said = [kind, date ?? document.period?.label].filter((text) => text !== undefined);
  return (
    <header className={classes.head}>
      <p className={classes.kind} lang="nl">
        <TypeMark type={document.type} size={20} /> {said.join(' · ')}
      </p>
      <h1 className={classes.name} lang="nl">
        {document.label}
      </h1>
      <p className={classes.counts}>
        {textAvailable && `${t('read.lines', { count: lines.length, number: number(lines.length) })} · `}
        {t('read.passages', { count: passages.length, number: number(passages.length) })}
      </p>
      <div className={classes.tools}>
        <Button component={Link} variant="default" to={item(document.id)} leftSection={<Icon name="info" size={16} />}>
          {t('read.about')}
        </Button>
        {url !== undefined && (
          <Button
            component="a"
            variant="default"
            href={url}
            target="_blank"
            rel="noreferrer"
            leftSection={<Icon name="external" size={16} />}
          >
            {t('evidence.publisher')}
          </Button>
        )}
        <Cite item={document} version={version} />
        <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
          {t('item.print')}
        </Button>
        {textAvailable && (
          <nav className={classes.show} aria-label={t('read.show')}>
            <Link to={showAll} replace aria-current={show === 'all' ? 'true' : undefined}>
              {t('read.all')}
            </Link>
            <Link to={showCited} replace aria-current={show === 'cited' ? 'true' : undefined}>
              {t('read.cited')}
            </Link>
          </nav>
        )}
      </div>
    </header>
  );
}
