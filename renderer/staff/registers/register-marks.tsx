import { useTranslation } from 'react-i18next';
import type { SiteDay } from '../../../shared/time.ts';
import { SeverityMark } from '../on-site/severity-mark.tsx';
import { shortDay } from '../shell/short-day.ts';
import { isCheckDue } from './last-check.ts';
import styles from './register-marks.module.css';

/** Whether a passcode is set: a tick or a warning, and the words. */
export function Passcode({ isSet }: { isSet: boolean }) {
  const { t } = useTranslation();
  return isSet ? (
    <span className={styles.good}>
      <Tick /> {t('staff.registers.passcodeSet')}
    </span>
  ) : (
    <span className={styles.warning}>
      <SeverityMark severity="medium" size="1.1rem" /> {t('staff.registers.noPasscode')}
    </span>
  );
}

/** When somebody last looked at a device; with a mark when it is time to do so again. */
export function LastCheck({ day, today }: { day: SiteDay | null; today: SiteDay }) {
  const { t, i18n } = useTranslation();
  const said = day === today ? t('staff.registers.today') : day && shortDay(day, i18n.language);
  return (
    <>
      {said && <span>{said}</span>}
      {isCheckDue(day, today) && (
        <span className={styles.warning}>
          <SeverityMark severity="medium" size="1.1rem" />
          {t(day === null ? 'staff.registers.neverChecked' : 'staff.registers.checkDue')}
        </span>
      )}
    </>
  );
}

function Tick() {
  return (
    <svg width="1.1rem" height="1.1rem" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 12.5l6 6L21 6" fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" />
    </svg>
  );
}
