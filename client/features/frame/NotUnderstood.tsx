import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';

interface NotUnderstoodProps {
  /** Parts of the address. */
  readonly ignored: readonly string[];
  /** Takes them out of it. */
  readonly dismiss: () => void;
}

/** Says which parts of the address were not understood. */
export function NotUnderstood({ ignored, dismiss }: NotUnderstoodProps) {
  const { t } = useWords();
  if (ignored.length === 0) return null;
  return (
    <Notice dismiss={{ label: t('ignored.dismiss'), onClick: dismiss }}>
      {t('ignored.text', { count: ignored.length })} <code>{ignored.join(' · ')}</code>
    </Notice>
  );
}
