import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useEnglishName } from '../shell/use-english-name.ts';
import { EscortWord } from './escort-word.tsx';
import styles from './visit-facts.module.css';

/** What staff should know of a visit at a glance: with whom, in which language, about which child, and how they go about. */
export function VisitFacts({ visit }: { visit: VisitOnSite }) {
  const { t } = useTranslation();
  const englishName = useEnglishName();
  const { group, language, child, escort, hasPass } = visit;
  return (
    <div className={styles.facts}>
      {group !== '' && (
        <span>
          {t('staff.onSite.group')} <bdi>{group}</bdi>
        </span>
      )}
      {language !== 'en' && <span>{t('staff.onSite.reads', { language: englishName(language) })}</span>}
      {child && <ChildLine child={child} />}
      {hasPass && <span>{t('staff.onSite.hasPass')}</span>}
      <EscortWord escort={escort} />
    </div>
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
