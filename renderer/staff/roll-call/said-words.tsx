import { useTranslation } from 'react-i18next';
import type { RollCallEntry, SaidMark } from '../../../shared/domain/roll-call.ts';
import { siteTime } from '../../../shared/time.ts';
import { Isolated } from '../../ui/isolated.tsx';
import styles from './said-words.module.css';

/** What was said of somebody, by whom and when; and where two said different things, both. */
export function SaidWords(props: { entry: Pick<RollCallEntry, 'now' | 'conflicting'>; timeZone: string }) {
  const { t } = useTranslation();
  const { now, conflicting } = props.entry;
  if (conflicting.length > 0) {
    return (
      <span className={styles.conflict}>
        <strong>{t('staff.rollCall.conflict')}</strong>{' '}
        {conflicting.map((said) => (
          <span key={`${said.mark}${said.by}`} className={styles.said}>
            <Said said={said} timeZone={props.timeZone} />
          </span>
        ))}
      </span>
    );
  }
  if (!now) return null;
  return (
    <span className={styles.said}>
      <Said said={now} timeZone={props.timeZone} />
    </span>
  );
}

function Said({ said, timeZone }: { said: SaidMark; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const { mark, by, at } = said;
  const time = siteTime(at, timeZone, i18n.language);
  return (
    <Isolated
      sentence={(isolate) =>
        by === ''
          ? t('staff.rollCall.signedOutAt', { time })
          : t('staff.rollCall.said', { mark: t(`rollCall.mark.${mark}`), name: isolate(by), time })
      }
    />
  );
}
