import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outOfOrderAfter, signTimes } from '../../../shared/domain/sign-times.ts';
import { toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../on-site/use-now.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListTable } from '../shell/list-table.tsx';
import { SignTimeRow } from './sign-time-row.tsx';
import { SignTimesSummary } from './sign-times-summary.tsx';
import styles from './sign-times.module.css';

const shownAtFirst = 15;
const askEveryMilliseconds = 30_000;

/** When the sign was up, and when it was not. */
export function SignTimes({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const [all, setAll] = useState(false);
  // A beat of the door's page is no news to other windows: the list asks by itself.
  const shown = useCallQuery('sign.shown', {}, { refetchInterval: askEveryMilliseconds });
  return (
    <SettingsSection
      title={t('staff.sign.times')}
      hint={t('staff.sign.timesHint', { seconds: outOfOrderAfter })}
    >
      <Answered query={shown}>
        {(record) => {
          const times = signTimes(record, toInstant(new Date(now)));
          if (times.length === 0) return <EmptyList>{t('staff.sign.noTimes')}</EmptyList>;
          const listed = all ? times : times.slice(0, shownAtFirst);
          return (
            <>
              <SignTimesSummary times={times} timeZone={timeZone} />
              <ListTable
                label={t('staff.sign.timesList')}
                columns={[t('staff.sign.when'), t('staff.sign.state'), t('staff.sign.howLong')]}
              >
                {listed.map((time) => (
                  <SignTimeRow key={time.from} time={time} isNow={time === times[0]} timeZone={timeZone} />
                ))}
              </ListTable>
              {listed.length < times.length && (
                <div className={styles.more}>
                  <Button onPress={() => setAll(true)}>
                    {t('staff.sign.showAllTimes', { count: times.length })}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answered>
    </SettingsSection>
  );
}
