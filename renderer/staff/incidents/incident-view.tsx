import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentEntry, IncidentFile } from '../../../shared/domain/incidents.ts';
import type { IncidentId } from '../../../shared/domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Answered } from '../shell/answered.tsx';
import { AddNote } from './add-note.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { IncidentHead } from './incident-head.tsx';
import { IncidentHold } from './incident-hold.tsx';
import { IncidentSteps } from './incident-steps.tsx';
import { IncidentTimeline } from './incident-timeline.tsx';
import { IncidentVisits } from './incident-visits.tsx';
import { TextDialog } from './text-dialog.tsx';
import { useIncident } from './use-incident.ts';
import { useIncidentError } from './use-incident-error.ts';
import styles from './incident-view.module.css';

interface IncidentViewProps {
  incidentId: IncidentId;
  timeZone: string;
  onBack: () => void;
  /** Who was on site around the time of it. */
  onLookAround: (file: IncidentFile) => void;
}

/** One file: what was written into it, what is to be done, and whom it concerns. */
export function IncidentView({ incidentId, timeZone, onBack, onLookAround }: IncidentViewProps) {
  const { t } = useTranslation();
  const { sentence, field } = useIncidentError();
  const { file, add, ...adding } = useIncident(incidentId);
  const [asking, setAsking] = useState<'close' | 'reopen' | IncidentEntry | null>(null);

  function ask(next: typeof asking): void {
    adding.forgetError();
    setAsking(next);
  }
  const shared = { problem: (path: string) => field(adding.error, path), isSaving: adding.isAdding };
  const leave = () => ask(null);

  return (
    <>
      <div>
        <Button size="small" onPress={onBack}>
          {t('staff.incidents.back')}
        </Button>
      </div>
      <Answered query={file}>
        {(data) => (
          <>
            <IncidentHead
              file={data}
              timeZone={timeZone}
              onTakeInHand={() => add({ kind: 'in-hand' })}
              onClose={() => ask('close')}
              onReopen={() => ask('reopen')}
            />
            {adding.error && asking === null && <Notice kind="problem">{sentence(adding.error)}</Notice>}
            <div className={styles.columns}>
              <div className={styles.column}>
                <IncidentTimeline file={data} timeZone={timeZone} onCorrect={ask} />
                <AddNote onAdd={add} {...shared} />
              </div>
              <div className={styles.column}>
                <IncidentSteps file={data} timeZone={timeZone} onAdd={add} isSaving={adding.isAdding} />
                <IncidentVisits file={data} timeZone={timeZone} onLookAround={() => onLookAround(data)} />
                <IncidentHold hold={data.summary.hold} onAdd={add} isSaving={adding.isAdding} />
              </div>
            </div>
          </>
        )}
      </Answered>
      {asking === 'close' && (
        <CloseDialog
          onClose={leave}
          onSave={(closing) => add({ kind: 'closed', ...closing }, leave)}
          error={adding.error && sentence(adding.error)}
          {...shared}
        />
      )}
      {asking === 'reopen' && (
        <TextDialog
          name="reopen"
          onClose={leave}
          onSave={(reason) => add({ kind: 'reopened', reason }, leave)}
          problem={field(adding.error, 'entry.reason') ?? (adding.error ? sentence(adding.error) : undefined)}
          isSaving={adding.isAdding}
        />
      )}
      {typeof asking === 'object' && asking !== null && (
        <TextDialog
          name="correct"
          onClose={leave}
          onSave={(text) => add({ kind: 'correction', of: asking.id, text }, leave)}
          problem={field(adding.error, 'entry.text') ?? (adding.error ? sentence(adding.error) : undefined)}
          isSaving={adding.isAdding}
        />
      )}
    </>
  );
}
