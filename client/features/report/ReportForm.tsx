import { useQuery } from '@apollo/client/react';
import { Button, CopyButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import classes from './Report.module.css';
import { idInPath, reportText } from './reportText.ts';
import { VersionQuery } from './versionQuery.ts';

/** Writes the report with who reports: their words, and the place that they are about. Nothing is sent from here. */
export function ReportForm() {
  const { t } = useWords();
  const { pathname, search, hash } = useLocation();
  const { view } = useView();
  const { data } = useQuery(VersionQuery);
  const [said, setSaid] = useState('');
  const place = {
    title: document.title,
    address: new URL(`${pathname}${search}${hash}`, window.location.origin).href,
    id: idInPath(pathname) ?? view.selected,
    version: data?.dataset.version,
  };
  const report = reportText(said, place, {
    page: t('report.page'),
    address: t('report.address'),
    item: t('report.item'),
    version: t('report.version'),
  });
  const subject = t('report.subject', { title: place.title });
  return (
    <div className={classes.form}>
      <p>{t('report.intro')}</p>
      <Textarea
        data-autofocus
        autosize
        minRows={4}
        maxRows={10}
        label={t('report.said')}
        placeholder={t('report.example')}
        value={said}
        onChange={({ currentTarget }) => setSaid(currentTarget.value)}
      />
      <div>
        <p className={classes.label}>{t('report.preview')}</p>
        <pre className={classes.preview}>{report}</pre>
      </div>
      <div className={classes.actions}>
        <CopyButton value={report}>
          {({ copied, copy }) => (
            <Button leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />} onClick={copy}>
              <span role="status">{copied ? t('share.copied') : t('report.copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          variant="default"
          leftSection={<Icon name="mail" size={16} />}
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(report)}`}
        >
          {t('report.mail')}
        </Button>
      </div>
    </div>
  );
}
