import { useTranslation } from 'react-i18next';
import type { LogChoices } from '../../../shared/domain/log.ts';
import { Button } from '../../ui/button.tsx';
import { dayInWords } from '../shell/day-input.tsx';
import type { LogField, LogFields } from './log-fields.ts';
import { narrowing, noFields, withoutField } from './log-fields.ts';
import styles from './filter-chips.module.css';

interface FilterChipsProps {
  fields: LogFields;
  onChange: (fields: LogFields) => void;
  choices: LogChoices;
}

/** What narrows the list now, each with a way to take it off. */
export function FilterChips({ fields, onChange, choices }: FilterChipsProps) {
  const { t, i18n } = useTranslation();
  const names = narrowing(fields);
  if (names.length === 0) return null;

  function valueOf(name: LogField): string {
    const value = fields[name];
    if (typeof value === 'boolean') return '';
    if (name === 'first' || name === 'last') return dayInWords(value, i18n.language) ?? value;
    const lists = { categoryId: choices.categories, hostId: choices.hosts, entranceId: choices.entrances };
    if (!(name in lists)) return value;
    const list: readonly { id: string; name: string }[] = lists[name as keyof typeof lists];
    return list.find(({ id }) => id === value)?.name ?? t('staff.log.unknown');
  }

  return (
    <div className={styles.chips} role="group" aria-label={t('staff.log.chips')}>
      {names.map((name) => {
        const label = t(`staff.log.chip.${name}`, { value: valueOf(name) });
        return (
          <Button
            key={name}
            size="small"
            aria-label={t('staff.log.clear', { what: label })}
            onPress={() => onChange(withoutField(fields, name))}
          >
            <bdi>{label}</bdi>
            <span aria-hidden="true" className={styles.cross}>
              ×
            </span>
          </Button>
        );
      })}
      {names.length > 1 && (
        <Button size="small" look="quiet" onPress={() => onChange(noFields)}>
          {t('staff.log.clearAll')}
        </Button>
      )}
    </div>
  );
}
