import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import styles from './expected-who.module.css';

type Who = Pick<ExpectedVisit, 'name' | 'organisation' | 'category' | 'group' | 'members' | 'purpose'>;

/** Who comes: name, where from, as what, and with how many. */
export function ExpectedWho({ visit }: { visit: Who }) {
  const { t } = useTranslation();
  const lines = [visit.organisation, visit.category, visit.purpose].filter((line) => line !== '');
  return (
    <div className={styles.who}>
      <bdi className={styles.name}>{visit.name}</bdi>
      {lines.map((line) => (
        <bdi key={line} className={styles.line}>
          {line}
        </bdi>
      ))}
      {visit.group !== '' && (
        <details className={styles.group}>
          <summary>
            <bdi>{visit.group}</bdi>, {t('staff.expected.people', { count: visit.members.length + 1 })}
          </summary>
          <ul className={styles.members}>
            {visit.members.map((member, index) => (
              // Two of a group may have the same name: their place in the list tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <bdi>{member}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
