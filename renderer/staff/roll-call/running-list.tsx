import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollCallId } from '../../../shared/domain/ids.ts';
import type { RollCallEntry } from '../../../shared/domain/roll-call.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import type { EntryFilter } from './group-entries.ts';
import { entryFilters, groupEntries } from './group-entries.ts';
import { GroupHeading } from './group-heading.tsx';
import { PaperPart } from './paper-part.tsx';
import { PersonRow } from './person-row.tsx';
import styles from './running-list.module.css';

/** The list of the roll call that runs: everybody by entrance and host, to be ticked by as many people as have a view. */
export function RunningList({ id, timeZone }: { id: RollCallId; timeZone: string }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const list = useCallQuery('rollCall.list', { id }, { refetchInterval: 20_000 });
  const mark = useCallMutation('rollCall.mark');
  const [filter, setFilter] = useState<EntryFilter>('all');
  const [search, setSearch] = useState('');
  const said = useRef('');

  function say(entry: RollCallEntry, next: Parameters<typeof mark.mutate>[0]['mark']): void {
    said.current = t('staff.rollCall.marked', { name: entry.name, mark: t(`rollCall.mark.${next}`) });
    mark.mutate({ entryId: entry.id, mark: next });
  }

  return (
    <Answered query={list}>
      {({ summary, entries }) => {
        const groups = groupEntries(entries, filter, search);
        return (
          <>
            {summary.paper === 'failed' && <PaperPart summary={summary} />}
            <div className={styles.progress}>
              <progress
                className={styles.bar}
                value={summary.counts.accounted}
                max={Math.max(1, summary.counts.people)}
                aria-label={t('staff.rollCall.progressLabel')}
              />
              <p role="status" className={styles.count}>
                {mark.isSuccess && <span className="visually-hidden">{said.current} </span>}
                {t('staff.rollCall.progress', { ...summary.counts })}
              </p>
            </div>
            {mark.isError && <Notice kind="problem">{sentence(mark.error)}</Notice>}
            <div className={styles.tools}>
              <TextInput label={t('staff.rollCall.search')} value={search} onChange={setSearch} />
              <ChooseOne
                label={t('staff.rollCall.filter')}
                layout="tight"
                options={entryFilters.map((value) => ({
                  value,
                  label: t(`staff.rollCall.filters.${value}`),
                }))}
                value={filter}
                onChange={setFilter}
              />
            </div>
            {groups.length === 0 && <EmptyList>{t('staff.rollCall.nobody')}</EmptyList>}
            {groups.map((group) => (
              <section
                key={`${group.kind} ${group.entrance} ${group.host}`}
                className={styles.group}
                aria-label={
                  group.kind === 'expected' ? t('rollCall.group.expected') : group.host || group.entrance
                }
              >
                <GroupHeading group={group} />
                <ul className={styles.people}>
                  {group.entries.map((entry) => (
                    <PersonRow
                      key={entry.id}
                      entry={entry}
                      timeZone={timeZone}
                      today={summary.startedAt}
                      onMark={(next) => say(entry, next)}
                    />
                  ))}
                </ul>
              </section>
            ))}
            {summary.paper !== 'failed' && <PaperPart summary={summary} />}
          </>
        );
      }}
    </Answered>
  );
}
