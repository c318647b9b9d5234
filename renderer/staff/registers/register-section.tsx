import { useTranslation } from 'react-i18next';
import type { Register, RegisterEntry } from '../../../shared/domain/registers.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListTable } from '../shell/list-table.tsx';
import { PartHead } from '../shell/part-head.tsx';
import type { RowActions } from './register-row.tsx';
import { RegisterRow } from './register-row.tsx';
import styles from './register-section.module.css';

interface RegisterSectionProps extends RowActions {
  register: Register;
  entries: readonly RegisterEntry[];
  today: SiteDay;
  onAdd: () => void;
}

/** One of the registers. */
export function RegisterSection({ register, entries, today, onAdd, ...actions }: RegisterSectionProps) {
  const { t } = useTranslation();
  const title = t(`staff.registers.title.${register}`);
  const columns = ['device', 'passcode', 'holder', 'lastCheck', 'note', 'actions'] as const;
  return (
    <section className={styles.register} aria-label={title}>
      <PartHead
        words={
          <>
            <h2>{title}</h2>
            <p>{t(`staff.registers.intro.${register}`)}</p>
          </>
        }
      >
        <Button look="primary" onPress={onAdd}>
          {t(`staff.registers.add.${register}`)}
        </Button>
      </PartHead>
      {entries.length === 0 ? (
        <EmptyList>{t(`staff.registers.empty.${register}`)}</EmptyList>
      ) : (
        <ListTable label={title} columns={columns.map((column) => t(`staff.registers.${column}`))}>
          {entries.map((entry) => (
            <RegisterRow key={entry.id} entry={entry} today={today} {...actions} />
          ))}
        </ListTable>
      )}
    </section>
  );
}
