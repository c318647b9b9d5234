import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { VisitRow } from './visit-row.tsx';
import type { VisitButtonsProps } from './visit-buttons.tsx';
import styles from './everyone.module.css';

interface EveryoneProps extends Omit<VisitButtonsProps, 'visit' | 'urgent'> {
  visits: readonly VisitOnSite[];
  now: number;
  timeZone: string;
}

/** The true list of who is here. */
export function Everyone({ visits, ...rest }: EveryoneProps) {
  const { t } = useTranslation();
  const columns = ['visitor', 'since', 'host', 'devices', 'badge', 'actions'] as const;
  return (
    <section className={styles.section} aria-label={t('staff.onSite.title')}>
      <div className={styles.head}>
        <h2>{t('staff.onSite.everyone')}</h2>
        <p role="status">{t('staff.onSite.count', { count: visits.length })}</p>
      </div>
      {visits.length === 0 ? (
        <p>{t('staff.onSite.empty')}</p>
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`staff.onSite.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {visits.map((visit) => (
                <VisitRow key={visit.visitId} visit={visit} {...rest} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
