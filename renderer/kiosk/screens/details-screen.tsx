import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import type { DetailField } from '../flow/fields.ts';
import { detailFields, detailText, textProblem } from '../flow/fields.ts';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { StepFrame } from '../step-frame.tsx';
import { useScanner } from '../use-scanner.ts';
import styles from './details-screen.module.css';
import { HostMatches } from './host-matches.tsx';
import { useDetailWords } from './use-detail-words.ts';

/** Who they are and what the category asks: organisation, whom they come to see, why, by which car. */
export function DetailsScreen(props: ScreenProps<'details'>) {
  const { t } = useTranslation();
  const { fieldSentence, field: refused } = useErrorText();
  const { state, send } = props;
  const { draft } = state;
  const words = useDetailWords(draft);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keyboard = useKioskKeyboard(() => form.current?.requestSubmit());
  useScanner(({ code }) => send({ type: 'scanned', code }));

  const fields = detailFields(draft);
  const wrong = (field: DetailField, required: boolean) =>
    textProblem(detailText(draft, field), field, required);

  function problem(field: DetailField, required: boolean): string | undefined {
    const found = wrong(field, required && checked);
    return found ? fieldSentence(found) : refused(state.refusal, field);
  }

  function edit(field: DetailField, text: string): void {
    if (field === 'groupName') send({ type: 'edit-group', name: text });
    else if (field === 'host') send({ type: 'edit-details', details: { host: text, hostId: null } });
    else send({ type: 'edit-details', details: { [field]: text } });
  }

  function submit(): void {
    setChecked(true);
    const first = fields.find(({ field, required }) => wrong(field, required));
    if (first) form.current?.querySelector<HTMLInputElement>(`input[name="${first.field}"]`)?.focus();
    send({ type: 'next' });
  }

  return (
    <StepFrame
      {...props}
      title={words.title}
      action={
        <Button look="primary" size="large" isDisabled={state.sending} onPress={submit}>
          {t('action.continue')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      <form
        ref={form}
        className={styles.fields}
        data-many={fields.length > 2}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {fields.map(({ field, required }, index) => (
          <div key={field} className={styles.field}>
            <KioskField
              keyboard={keyboard}
              name={field}
              autoFocus={index === 0}
              {...words.of(field, required)}
              problem={problem(field, required)}
              value={detailText(draft, field)}
              onChange={(text) => edit(field, text)}
            />
            {field === 'host' && (
              <HostMatches
                typed={draft.details.hostId === null ? draft.details.host : ''}
                onChoose={(id, name) => send({ type: 'edit-details', details: { host: name, hostId: id } })}
              />
            )}
          </div>
        ))}
      </form>
    </StepFrame>
  );
}
