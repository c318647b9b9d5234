import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Part } from './part.tsx';
import type { AddEntry } from './use-incident.ts';

/** Keeps the visits of a file from being erased, also once it is closed. */
export function IncidentHold(props: { hold: boolean; onAdd: AddEntry; isSaving: boolean }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const state = props.hold ? 'on' : 'off';
  return (
    <Part title={t('staff.incidents.hold.title')} hint={t('staff.incidents.hold.hint')}>
      <p>
        <strong>{t(`staff.incidents.holdEntry.${state}`)}</strong>
      </p>
      <TextInput
        label={t('staff.incidents.hold.reason')}
        hint={t('staff.challenge.optional')}
        value={reason}
        onChange={setReason}
      />
      <div>
        <Button
          isDisabled={props.isSaving}
          onPress={() => props.onAdd({ kind: 'hold', on: !props.hold, reason }, () => setReason(''))}
        >
          {t(`staff.incidents.holdButton.${state}`)}
        </Button>
      </div>
    </Part>
  );
}
