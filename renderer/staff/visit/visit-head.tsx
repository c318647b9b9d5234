import { useTranslation } from 'react-i18next';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { siteDateTime, siteSpan } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { CategoryPicture } from '../../ui/pictograms.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';
import styles from './visit-head.module.css';

interface VisitHeadProps {
  visit: VisitFile;
  timeZone: string;
  role: Role;
  onCorrect: () => void;
}

/** Whose visit it was, and when. */
export function VisitHead({ visit, timeZone, role, onCorrect }: VisitHeadProps) {
  const { t, i18n } = useTranslation();
  const keptName = useKeptName();
  const { organisation, signedInAt, signedOutAt, hold, imported } = visit;
  const name = keptName(visit.name);
  const when = (instant: typeof signedInAt) => siteDateTime(instant, timeZone, i18n.language);
  return (
    <div className={styles.head}>
      <CategoryPicture pictogram={visit.pictogram} size="3rem" />
      <div className={styles.words}>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {organisation !== '' && (
          <p>
            <bdi>{organisation}</bdi>
          </p>
        )}
        <p>
          {signedOutAt === null
            ? t('staff.visit.sinceThen', { from: when(signedInAt) })
            : siteSpan(signedInAt, signedOutAt, timeZone, i18n.language)}
        </p>
        {visit.otherVisits > 0 && (
          <p className={styles.soft}>{t('staff.visit.otherVisits', { count: visit.otherVisits })}</p>
        )}
        {imported && (
          <p className={styles.soft}>
            <Isolated
              sentence={(isolate) =>
                t('staff.visit.imported', { when: when(imported.at), name: isolate(imported.by) })
              }
            />
          </p>
        )}
        {hold && (
          <p className={styles.hold}>
            <Isolated
              sentence={(isolate) =>
                t('staff.visit.hold', {
                  when: when(hold.since),
                  name: isolate(hold.by),
                  reason: isolate(hold.reason),
                })
              }
            />
          </p>
        )}
        {visit.anonymised && <p className={styles.hold}>{t('staff.visit.anonymised')}</p>}
      </div>
      {roleMay(role, 'log.correct') && !visit.anonymised && (
        <Button aria-label={t('staff.visit.correctName', { name })} onPress={onCorrect}>
          {t('staff.visit.correct')}
        </Button>
      )}
    </div>
  );
}
