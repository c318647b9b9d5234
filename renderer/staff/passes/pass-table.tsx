import { useTranslation } from 'react-i18next';
import type { PassEntry } from '../../../shared/domain/passes.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';
import styles from './pass-table.module.css';

interface PassTableProps {
  passes: readonly PassEntry[];
  timeZone: string;
  onRevoke: (pass: PassEntry) => void;
}

/** The passes that were given out. Their codes are known to nobody but those who have them. */
export function PassTable({ passes, ...rest }: PassTableProps) {
  const { t } = useTranslation();
  const columns = ['visitor', 'issued', 'lastUsed', 'state', 'actions'] as const;
  return (
    <ListTable label={t('staff.passes.list')} columns={columns.map((column) => t(`staff.passes.${column}`))}>
      {passes.map((pass) => (
        <PassRow key={pass.id} pass={pass} {...rest} />
      ))}
    </ListTable>
  );
}

function PassRow({ pass, timeZone, onRevoke }: Omit<PassTableProps, 'passes'> & { pass: PassEntry }) {
  const { t, i18n } = useTranslation();
  const when = (instant: PassEntry['issuedAt']) => siteDateTime(instant, timeZone, i18n.language);
  const keptName = useKeptName();
  const { revokedAt, lastUsedAt } = pass;
  const name = keptName(pass.name);
  return (
    <ListRow isOver={revokedAt !== null}>
      <th scope="row">
        <bdi className={styles.name}>{name}</bdi>
        {[pass.organisation, pass.category]
          .filter((line) => line !== '')
          .map((line) => (
            <bdi key={line} className={styles.line}>
              {line}
            </bdi>
          ))}
      </th>
      <td>
        {when(pass.issuedAt)}
        <span className={styles.line}>
          {t('staff.passes.by')} <bdi>{pass.issuedBy}</bdi>
        </span>
      </td>
      <td>{lastUsedAt === null ? t('staff.passes.neverUsed') : when(lastUsedAt)}</td>
      <td>
        {revokedAt === null
          ? t('staff.passes.valid')
          : t('staff.passes.revokedAt', { when: when(revokedAt) })}
      </td>
      <td>
        <RowButtons>
          {revokedAt === null && (
            <Button
              size="small"
              aria-label={t('staff.passes.revokeName', { name })}
              onPress={() => onRevoke(pass)}
            >
              {t('staff.passes.revoke')}
            </Button>
          )}
        </RowButtons>
      </td>
    </ListRow>
  );
}
