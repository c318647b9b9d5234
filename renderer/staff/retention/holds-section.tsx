import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../../shared/domain/retention.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { ListTable } from '../shell/list-table.tsx';
import { HoldRow } from './hold-row.tsx';
import { LiftHoldDialog } from './lift-hold-dialog.tsx';
import { PutHoldDialog } from './put-hold-dialog.tsx';

interface HoldsSectionProps {
  timeZone: string;
  mayHold: boolean;
}

/** What must not go yet, and why. */
export function HoldsSection({ timeZone, mayHold }: HoldsSectionProps) {
  const { t } = useTranslation();
  const holds = useCallQuery('holds.list', {});
  const [putting, setPutting] = useState(false);
  const [lifting, setLifting] = useState<LegalHold | null>(null);
  const [done, setDone] = useState<'put' | 'liftedNow' | null>(null);
  const columns = ['who', 'reason', 'since', 'state'] as const;
  return (
    <>
      <SettingsSection title={t('staff.retention.holds')} hint={t('staff.retention.holdsHint')}>
        <Answered query={holds}>
          {(all) =>
            all.length === 0 ? (
              <EmptyList>{t('staff.retention.noHolds')}</EmptyList>
            ) : (
              <ListTable
                label={t('staff.retention.holds')}
                columns={[...columns, ...(mayHold ? (['actions'] as const) : [])].map((column) =>
                  t(`staff.retention.hold.${column}`),
                )}
                hasButtons={mayHold}
              >
                {all.map((hold) => (
                  <HoldRow
                    key={hold.id}
                    hold={hold}
                    timeZone={timeZone}
                    onLift={mayHold ? setLifting : null}
                  />
                ))}
              </ListTable>
            )
          }
        </Answered>
        {mayHold && (
          <div>
            <Button onPress={() => setPutting(true)}>{t('staff.retention.putHold')}</Button>
          </div>
        )}
      </SettingsSection>
      {done && (
        <FootNotice kind="good" onClose={() => setDone(null)}>
          {t(`staff.retention.hold.${done}`)}
        </FootNotice>
      )}
      {putting && (
        <PutHoldDialog
          when={(at) => siteDateTime(at, timeZone, 'en')}
          onClose={() => setPutting(false)}
          onPut={() => {
            setPutting(false);
            setDone('put');
          }}
        />
      )}
      {lifting && (
        <LiftHoldDialog
          hold={lifting}
          onClose={() => setLifting(null)}
          onLifted={() => {
            setLifting(null);
            setDone('liftedNow');
          }}
        />
      )}
    </>
  );
}
