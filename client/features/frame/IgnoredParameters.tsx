import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useView } from '../../url/useView.ts';

/** Says which parts of the address were not understood; dismissing takes them out of it. */
export function IgnoredParameters() {
  const { t } = useWords();
  const { ignored, go } = useView();
  if (ignored.length === 0) return null;
  return (
    <Notice dismiss={{ label: t('ignored.dismiss'), onClick: () => go((view) => view, { replace: true }) }}>
      {t('ignored.text', { count: ignored.length })} <code>{ignored.join(' · ')}</code>
    </Notice>
  );
}
