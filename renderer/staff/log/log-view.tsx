import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitId } from '../../../shared/domain/ids.ts';
import type { LogChoices, LogFilter } from '../../../shared/domain/log.ts';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { ExportThese } from '../export/export-these.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { LogFields } from './log-fields.ts';
import { filterOf } from './log-fields.ts';
import { LogFilters } from './log-filters.tsx';
import { LogList } from './log-list.tsx';
import { SavedFilters } from './saved-filters.tsx';
import styles from './log-view.module.css';

interface LogViewProps {
  choices: LogChoices;
  fields: LogFields;
  onChange: (fields: LogFields) => void;
  timeZone: string;
  role: Role;
  returnTo: VisitId | null;
  onOpen: (visitId: VisitId) => void;
}

/** Milliseconds that the fingers rest before what they typed is asked for. */
const rest = 120;

/** The log with all that narrows it. */
export function LogView({ choices, fields, onChange, role, ...list }: LogViewProps) {
  const { t } = useTranslation();
  const filter = useMemo(() => filterOf(fields), [fields]);
  // While the days stand the wrong way round, the list stays as it was.
  const settled = useSettled<LogFilter>(filter, {}, rest);
  const parts = { fields, onChange, choices };

  if (!choices.any) {
    return (
      <>
        <PageHead title={t('staff.log.title')} intro={t('staff.log.intro')} />
        <EmptyList>{t('staff.log.none')}</EmptyList>
      </>
    );
  }
  return (
    <>
      <PageHead title={t('staff.log.title')} intro={t('staff.log.intro')}>
        <SavedFilters fields={fields} filter={filter} onChange={onChange} />
        {roleMay(role, 'log.export') && <ExportThese filter={settled} />}
      </PageHead>
      <search className={styles.search}>
        <TextInput
          label={t('staff.log.words')}
          hint={t('staff.log.wordsHint')}
          value={fields.words}
          onChange={(words) => onChange({ ...fields, words })}
        />
        <LogFilters {...parts} isBackwards={filter === null} />
        <FilterChips {...parts} />
      </search>
      <LogList filter={settled} showsEntrance={choices.entrances.length > 1} {...list} />
    </>
  );
}
