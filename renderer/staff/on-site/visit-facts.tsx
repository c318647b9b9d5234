import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { shortDay } from '../shell/short-day.ts';
import { useEnglishName } from '../shell/use-english-name.ts';
import { EscortWord } from './escort-word.tsx';
import styles from './visit-facts.module.css';

/** What staff should know of a visit at a glance: with whom, about which child, what lies in a locker, what is allowed. */
export function VisitFacts({ visit }: { visit: VisitOnSite }) {
  const { t } = useTranslation();
  const englishName = useEnglishName();
  const { group, language, child, escort, hasPass, locker, exceptions } = visit;
  return (
    <div className={styles.facts}>
      {group !== '' && (
        <span>
          {t('staff.onSite.group')} <bdi>{group}</bdi>
        </span>
      )}
      {language !== 'en' && <span>{t('staff.onSite.reads', { language: englishName(language) })}</span>}
      {child && <ChildLine child={child} />}
      {locker !== null && (
        <span className={styles.child}>{t('staff.onSite.locker', { number: locker })}</span>
      )}
      {exceptions.map((exception) => (
        <Permission key={`${exception.device} ${exception.reason}`} exception={exception} />
      ))}
      {hasPass && <span>{t('staff.onSite.hasPass')}</span>}
      <EscortWord escort={escort} />
    </div>
  );
}

function Permission({ exception }: { exception: VisitOnSite['exceptions'][number] }) {
  const { t, i18n } = useTranslation();
  const { device, places } = exception;
  const words = { device: t(`deviceShort.${device}`), until: shortDay(exception.until, i18n.language) };
  return (
    <span>
      <Isolated
        sentence={(isolate) =>
          places === ''
            ? t('staff.onSite.allowed', words)
            : t('staff.onSite.allowedAt', { ...words, places: isolate(places) })
        }
      />
    </span>
  );
}

function ChildLine({ child }: { child: NonNullable<VisitOnSite['child']> }) {
  const { t } = useTranslation();
  const { move, firstName, room, reason } = child;
  return (
    <span className={styles.child}>
      {t(`staff.onSite.child.${move}`)} <bdi>{firstName}</bdi>
      {room !== '' && (
        <>
          , <bdi>{room}</bdi>
        </>
      )}
      {reason !== '' && (
        <>
          {' – '}
          <bdi>{reason}</bdi>
        </>
      )}
    </span>
  );
}
