import { useTranslation } from 'react-i18next';
import type { IncidentFile, IncidentStep } from '../../../shared/domain/incidents.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import type { AddEntry } from './use-incident.ts';
import styles from './step-item.module.css';

interface StepItemProps {
  step: IncidentStep;
  file: IncidentFile;
  settings: Settings;
  timeZone: string;
  onAdd: AddEntry;
  isSaving: boolean;
}

/** One step: whom to turn to, and a tick with its time and its author. Taking the tick away is a further entry. */
export function StepItem({ step, file, settings, timeZone, onAdd, isSaving }: StepItemProps) {
  const { t, i18n } = useTranslation();
  const last = file.entries.findLast(({ body }) => body.kind === 'step' && body.step === step);
  const ticked = last?.body.kind === 'step' && last.body.done ? last : null;
  const label = t(`staff.incidents.step.${step}`);
  const contact = contactOf(step, settings);
  const title = step === 'inform-head' ? settings.titles.head : '';
  return (
    <li className={styles.step}>
      <TickBox
        label={label}
        name={label}
        isSelected={ticked !== null}
        onChange={(done) => onAdd({ kind: 'step', step, done, note: '' })}
        isDisabled={isSaving || file.summary.state === 'closed'}
      />
      <div className={styles.more}>
        {contact !== null && (
          <p className={contact === '' ? styles.soft : styles.contact}>
            <bdi>{contact || t('staff.incidents.noContact')}</bdi>
          </p>
        )}
        {title !== '' && (
          <p className={styles.contact}>
            <bdi>{title}</bdi>
          </p>
        )}
        {ticked !== null && (
          <p className={styles.soft}>
            <Isolated
              sentence={(isolate) =>
                t('staff.incidents.ticked', {
                  name: isolate(ticked.by),
                  when: siteDateTime(ticked.at, timeZone, i18n.language),
                })
              }
            />
          </p>
        )}
      </div>
    </li>
  );
}

/** The number to call; empty where the setting has not saved it, null where there is none. */
function contactOf(step: IncidentStep, { incidentContacts }: Settings): string | null {
  const said = ({ name, phone }: { name: string; phone: string }) =>
    [name, phone].filter(Boolean).join(' · ');
  switch (step) {
    case 'call-999':
      return '999';
    case 'call-101':
      return '101';
    case 'lado':
      return said(incidentContacts.lado);
    case 'education-safeguarding':
      return said(incidentContacts.educationSafeguarding);
    case 'inform-parents':
    case 'keep-device':
    case 'inform-head':
      return null;
  }
}
