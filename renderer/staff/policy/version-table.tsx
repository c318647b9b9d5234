import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import { siteDateTime, siteSpan } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { usePolicyWords } from './use-policy-words.ts';
import { VersionState } from './version-state.tsx';
import styles from './version-table.module.css';

interface VersionTableProps {
  /** Latest first. */
  versions: readonly PolicyVersion[];
  timeZone: string;
  mayWrite: boolean;
  onRead: (version: PolicyVersion) => void;
  onWithdraw: (version: PolicyVersion) => void;
}

const columns = ['version', 'state', 'inForce', 'approvedBy', 'agreements', 'languages', 'actions'] as const;

/** Every version there ever was. */
export function VersionTable({ versions, timeZone, mayWrite, onRead, onWithdraw }: VersionTableProps) {
  const { t, i18n } = useTranslation();
  const words = usePolicyWords(timeZone);

  function inForce({ state, inForceFrom, supersededAt }: PolicyVersion): string {
    if (state === 'withdrawn') return t('staff.policy.never');
    if (supersededAt !== null) return siteSpan(inForceFrom, supersededAt, timeZone, i18n.language);
    return t('staff.policy.from', { from: siteDateTime(inForceFrom, timeZone, i18n.language) });
  }

  return (
    <ListTable
      label={t('staff.policy.versions')}
      columns={columns.map((column) => t(`staff.policy.column.${column}`))}
    >
      {versions.map((version) => (
        <ListRow key={version.id} isOver={version.state === 'superseded' || version.state === 'withdrawn'}>
          <th scope="row" className={styles.number}>
            {t('staff.policy.versionNumber', { version: version.version })}
          </th>
          <td>
            <VersionState state={version.state} />
          </td>
          <td>{inForce(version)}</td>
          <td>
            <bdi>{words.approvedBy(version)}</bdi>
            {version.whatChanged !== '' && <span className={styles.line}>{version.whatChanged}</span>}
          </td>
          <td className={styles.count}>{version.acknowledgements}</td>
          <td>
            {words.languagesByTier(version.languages).map((line) => (
              <span key={line} className={styles.languages}>
                {line}
              </span>
            ))}
          </td>
          <td className={styles.buttons}>
            <RowButtons>
              {mayWrite && version.state === 'approved' && (
                <Button
                  size="small"
                  look="quiet"
                  aria-label={t('staff.policy.withdrawName', { version: version.version })}
                  onPress={() => onWithdraw(version)}
                >
                  {t('staff.policy.withdraw')}
                </Button>
              )}
              <Button
                size="small"
                aria-label={t('staff.policy.readName', { version: version.version })}
                onPress={() => onRead(version)}
              >
                {t('staff.policy.read')}
              </Button>
            </RowButtons>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
