import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { LogFields } from './log-fields.ts';
import { fieldsOf, isSameFilter, narrowing } from './log-fields.ts';
import { SaveFilterDialog } from './save-filter-dialog.tsx';
import styles from './saved-filters.module.css';

interface SavedFiltersProps {
  fields: LogFields;
  /** What the fields mean; null while they mean nothing. */
  filter: LogFilter | null;
  onChange: (fields: LogFields) => void;
}

/** Filters under a name: to choose, to save, to remove and, where that was a slip, to save again. */
export function SavedFilters({ fields, filter, onChange }: SavedFiltersProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const saved = useCallQuery('log.savedFilters', {}).data ?? [];
  const saving = useCallMutation('log.saveFilter');
  const removing = useCallMutation('log.removeFilter');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<{ what: 'isSaved' | 'isRemoved'; name: string; filter: LogFilter } | null>(
    null,
  );
  const chosen = saved.find((one) => isSameFilter(fieldsOf(one.filter), fields));

  function save(name: string, what: LogFilter) {
    saving.mutate(
      { name, filter: what },
      { onSuccess: () => (setAsking(false), setDone({ what: 'isSaved', name: name.trim(), filter: what })) },
    );
  }

  return (
    <div className={styles.saved}>
      {saved.length > 0 && (
        <SelectInput
          label={t('staff.log.saved.choose')}
          options={[
            { value: '', label: t('staff.log.saved.none') },
            ...saved.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          value={chosen?.id ?? ''}
          onChange={(id) => {
            const one = saved.find((filterOfName) => filterOfName.id === id);
            if (one) onChange(fieldsOf(one.filter));
          }}
        />
      )}
      {chosen && (
        <Button
          look="quiet"
          aria-label={t('staff.log.saved.removeName', { name: chosen.name })}
          isDisabled={removing.isPending}
          onPress={() =>
            removing.mutate(
              { filterId: chosen.id },
              { onSuccess: () => setDone({ what: 'isRemoved', name: chosen.name, filter: chosen.filter }) },
            )
          }
        >
          {t('staff.log.saved.remove')}
        </Button>
      )}
      {!chosen && filter !== null && narrowing(fields).length > 0 && (
        <Button onPress={() => (saving.reset(), setAsking(true))}>{t('staff.log.saved.save')}</Button>
      )}
      {asking && filter !== null && (
        <SaveFilterDialog
          names={saved.map(({ name }) => name)}
          onClose={() => setAsking(false)}
          onSave={(name) => save(name, filter)}
          error={saving.error}
          isSaving={saving.isPending}
        />
      )}
      {removing.isError && (
        <FootNotice kind="problem" onClose={removing.reset}>
          {sentence(removing.error)}
        </FootNotice>
      )}
      {done && (
        <FootNotice
          kind="good"
          onClose={() => setDone(null)}
          action={
            done.what === 'isRemoved' && (
              <Button size="small" onPress={() => save(done.name, done.filter)}>
                {t('staff.log.saved.again')}
              </Button>
            )
          }
        >
          <Isolated sentence={(isolate) => t(`staff.log.saved.${done.what}`, { name: isolate(done.name) })} />
        </FootNotice>
      )}
    </div>
  );
}
