import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionPreview } from '../../../shared/domain/retention.ts';
import { siteDateTime, siteDay } from '../../../shared/time.ts';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';

interface NextRunSectionProps {
  timeZone: string;
  mayRun: boolean;
}

/** What the next run will erase; and a way not to wait for it. */
export function NextRunSection({ timeZone, mayRun }: NextRunSectionProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const preview = useCallQuery('retention.preview', {});
  const run = useCallMutation('retention.runNow');
  const [asking, setAsking] = useState(false);
  return (
    <Answered query={preview}>
      {({ at, clocks, neverClosed }) => (
        <SettingsSection
          title={t('staff.retention.tomorrow')}
          hint={t('staff.retention.tomorrowHint', { when: siteDateTime(at, timeZone, 'en') })}
        >
          {clocks.every(({ count }) => count === 0 || count === null) ? (
            <EmptyList>{t('staff.retention.nothing')}</EmptyList>
          ) : (
            <DueTable clocks={clocks} timeZone={timeZone} />
          )}
          {neverClosed > 0 && <p>{t('staff.retention.neverClosed', { count: neverClosed })}</p>}
          {run.isError && <Notice kind="problem">{errorText.sentence(run.error)}</Notice>}
          {run.isSuccess && <Notice kind="good">{t('staff.retention.ran')}</Notice>}
          {run.isPending && <p role="status">{t('staff.retention.running')}</p>}
          {mayRun && (
            <div>
              <Button isDisabled={run.isPending} onPress={() => setAsking(true)}>
                {t('staff.retention.runNow')}
              </Button>
            </div>
          )}
          {asking && (
            <Overlay title={t('staff.retention.runNowTitle')} onClose={() => setAsking(false)}>
              <p>{t('staff.retention.runNowWhat')}</p>
              <DialogButtons>
                <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
                <Button
                  look="primary"
                  onPress={() => {
                    setAsking(false);
                    run.mutate({});
                  }}
                >
                  {t('staff.retention.runNow')}
                </Button>
              </DialogButtons>
            </Overlay>
          )}
        </SettingsSection>
      )}
    </Answered>
  );
}

function DueTable({ clocks, timeZone }: { clocks: RetentionPreview['clocks']; timeZone: string }) {
  const { t } = useTranslation();
  const daysOf = (examples: RetentionPreview['clocks'][number]['examples'], count: number) => {
    const days = [...new Set(examples.map((at) => dayInWords(siteDay(at, timeZone), 'en')))].join(', ');
    return count > examples.length ? t('staff.retention.andMore', { dates: days }) : days;
  };
  return (
    <ListTable
      label={t('staff.retention.tomorrow')}
      columns={[t('staff.retention.kind'), t('staff.retention.count'), t('staff.retention.examples')]}
      hasButtons={false}
    >
      {clocks.map(({ key, count, examples }) => (
        <ListRow key={key} isOver={count === 0}>
          <th scope="row">{t(`staff.retention.what.${key}`)}</th>
          <td>{count ?? t('staff.retention.notForYou')}</td>
          <td>{daysOf(examples, count ?? 0)}</td>
        </ListRow>
      ))}
    </ListTable>
  );
}
