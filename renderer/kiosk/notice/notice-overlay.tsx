import { useTranslation } from 'react-i18next';
import { noticeSections, periodIn } from '../../../shared/notice/notice-sections.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { useBeside, useLanguage } from '../language/language-provider.tsx';
import styles from './notice-overlay.module.css';
import { useNoticeTexts } from './use-notice-texts.ts';

/** What the house does with what visitors tell, over the screen they came from: going back, all is as they left it. */
export function NoticeOverlay({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const beside = useBeside();
  const { data: facts } = useCallQuery('notice.show', {});
  const isReady = useNoticeTexts(language);
  // A moment: reading aloud begins with what is there first.
  if (!facts || !isReady) return null;
  const period = (days: number) => beside(periodIn(days, language), periodIn(days, 'en'));
  const back = (
    <Button look="primary" size="large" onPress={onClose}>
      {t('action.back')}
    </Button>
  );
  return (
    <Overlay wide title={t('notice.title')} onClose={onClose}>
      <p className={styles.site}>
        <bdi>{facts.siteName}</bdi>
      </p>
      {noticeSections(facts, t, period).map(({ title, lines, own }) => (
        <section key={title} className={styles.section}>
          <h3>{title}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {own !== '' && (
            <p lang="en" dir="auto">
              {own}
            </p>
          )}
        </section>
      ))}
      <div className={styles.foot}>{back}</div>
    </Overlay>
  );
}
