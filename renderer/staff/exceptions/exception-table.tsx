import { useTranslation } from 'react-i18next';
import type { DeviceException } from '../../../shared/domain/exceptions.ts';
import { ListTable } from '../shell/list-table.tsx';
import { ExceptionRow } from './exception-row.tsx';
import { sortExceptions } from './sort-exceptions.ts';
import styles from './exception-table.module.css';

interface ExceptionTableProps {
  exceptions: readonly DeviceException[];
  mayEnd: boolean;
  onEnd: (exception: DeviceException) => void;
}

/** Every permission there is and was, as staff and inspectors look for them. */
export function ExceptionTable({ exceptions, mayEnd, onEnd }: ExceptionTableProps) {
  const { t } = useTranslation();
  const columns = ['for', 'device', 'reason', 'where', 'time', 'approvedBy', 'state'] as const;
  return (
    <div className={styles.frame}>
      <ListTable
        label={t('staff.exceptions.list')}
        columns={[...columns, ...(mayEnd ? (['actions'] as const) : [])].map((column) =>
          t(`staff.exceptions.${column}`),
        )}
        hasButtons={mayEnd}
      >
        {sortExceptions(exceptions).map((exception) => (
          <ExceptionRow key={exception.id} exception={exception} mayEnd={mayEnd} onEnd={onEnd} />
        ))}
      </ListTable>
    </div>
  );
}
