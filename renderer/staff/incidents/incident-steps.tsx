import { useTranslation } from 'react-i18next';
import type { IncidentFile } from '../../../shared/domain/incidents.ts';
import { incidentSteps, stepsByCategory } from '../../../shared/plain/incidents.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Answered } from '../shell/answered.tsx';
import { Part } from './part.tsx';
import { StepItem } from './step-item.tsx';
import type { AddEntry } from './use-incident.ts';
import styles from './incident-steps.module.css';

interface IncidentStepsProps {
  file: IncidentFile;
  timeZone: string;
  onAdd: AddEntry;
  isSaving: boolean;
}

/** What may have to be done; what this kind of breach calls for comes first. */
export function IncidentSteps({ file, ...rest }: IncidentStepsProps) {
  const { t } = useTranslation();
  const settings = useCallQuery('settings.show', {});
  const first = stepsByCategory[file.summary.category];
  const others = incidentSteps.filter((step) => !first.includes(step));
  return (
    <Part title={t('staff.incidents.steps')} hint={t('staff.incidents.stepsHint')}>
      <Answered query={settings}>
        {(known) =>
          [first, others].map((steps, index) => (
            <div key={index === 0 ? 'first' : 'others'} className={styles.group}>
              {index === 1 && <h3 className={styles.others}>{t('staff.incidents.otherSteps')}</h3>}
              <ul className={styles.steps}>
                {steps.map((step) => (
                  <StepItem key={step} step={step} settings={known} file={file} {...rest} />
                ))}
              </ul>
            </div>
          ))
        }
      </Answered>
    </Part>
  );
}
