import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceException } from '../../../shared/domain/exceptions.ts';
import { roleMay } from '../../../shared/roles.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { useNow } from '../on-site/use-now.ts';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { PartHead } from '../shell/part-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { AddExceptionDialog } from './add-exception-dialog.tsx';
import { EndExceptionDialog } from './end-exception-dialog.tsx';
import { ExceptionTable } from './exception-table.tsx';

/** Who may keep a device all the same, why and how long. */
export function ExceptionsPart({ site, session }: PageProps) {
  const { t } = useTranslation();
  const mayWrite = roleMay(session.role, 'exceptions.write');
  const exceptions = useCallQuery('exceptions.list', {});
  const choices = useCallQuery('exceptions.choices', {}, { enabled: mayWrite });
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<DeviceException | null>(null);
  const [done, setDone] = useState<{ kind: 'added' | 'ended'; name: string } | null>(null);
  const today = siteDay(toInstant(new Date(useNow())), site.timeZone);
  return (
    <>
      <PartHead words={<p>{t('staff.exceptions.intro')}</p>}>
        {mayWrite && (
          <Button look="primary" isDisabled={!choices.data} onPress={() => setAdding(true)}>
            {t('staff.exceptions.add')}
          </Button>
        )}
      </PartHead>
      <Answered query={exceptions}>
        {(all) =>
          all.length === 0 ? (
            <EmptyList>{t('staff.exceptions.empty')}</EmptyList>
          ) : (
            <ExceptionTable exceptions={all} mayEnd={mayWrite} onEnd={setEnding} />
          )
        }
      </Answered>
      {done && (
        <FootNotice kind="good" onClose={() => setDone(null)}>
          <Isolated
            sentence={(isolate) => t(`staff.exceptions.done.${done.kind}`, { name: isolate(done.name) })}
          />
        </FootNotice>
      )}
      {adding && choices.data && (
        <AddExceptionDialog
          choices={choices.data}
          today={today}
          visitorId=""
          onClose={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false);
            setDone({ kind: 'added', name });
          }}
        />
      )}
      {ending && (
        <EndExceptionDialog
          exception={ending}
          onClose={() => setEnding(null)}
          onEnded={() => {
            setEnding(null);
            setDone({ kind: 'ended', name: ending.forName });
          }}
        />
      )}
    </>
  );
}
