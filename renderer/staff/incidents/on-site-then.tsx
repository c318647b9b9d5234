import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentFile } from '../../../shared/domain/incidents.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { useIncidentError } from './use-incident-error.ts';
import { useWindow } from './use-window.ts';
import { VisitsThen } from './visits-then.tsx';
import { WindowFields } from './window-fields.tsx';

interface OnSiteThenProps {
  /** The file whose time is looked at, and which visits can be added to; null for any time. */
  file: IncidentFile | null;
  timeZone: string;
  onBack: () => void;
}

const around = 30 * 60_000;
const shifted = (instant: Instant, by: number) => toInstant(new Date(Date.parse(instant) + by));

/** Who was on site between two times, near whom. */
export function OnSiteThen({ file, timeZone, onBack }: OnSiteThenProps) {
  const { t } = useTranslation();
  const { sentence, field } = useIncidentError();
  const [middle] = useState(() => file?.summary.happenedAt ?? shifted(toInstant(new Date()), -around));
  const range = useWindow({ from: shifted(middle, -around), to: shifted(middle, around) }, timeZone);
  const visits = useCallQuery('incidents.onSite', range.asked);
  const add = useCallMutation('incidents.add');
  const problem = {
    from: range.missing.from,
    to: range.missing.to ?? (visits.isError ? field(visits.error, 'to') : undefined),
  };
  return (
    <>
      <div>
        <Button size="small" onPress={onBack}>
          {t(file ? 'staff.incidents.backToFile' : 'staff.incidents.back')}
        </Button>
      </div>
      <PageHead title={t('staff.incidents.window.title')} intro={t('staff.incidents.window.intro')} />
      <WindowFields value={range.value} onChange={range.edit} onShow={range.show} problem={problem} />
      {visits.isError && problem.to === undefined && <Notice kind="problem">{sentence(visits.error)}</Notice>}
      {visits.data?.length === 0 && <EmptyList>{t('staff.incidents.window.nobody')}</EmptyList>}
      {visits.data !== undefined && visits.data.length > 0 && (
        <VisitsThen
          key={JSON.stringify(range.asked)}
          visits={visits.data}
          timeZone={timeZone}
          file={file}
          isAdding={add.isPending}
          onAdd={(visitIds) =>
            file &&
            add.mutate(
              { incidentId: file.summary.id, entry: { kind: 'visits', visitIds } },
              { onSuccess: onBack },
            )
          }
        />
      )}
      {add.isError && <Notice kind="problem">{sentence(add.error)}</Notice>}
    </>
  );
}
