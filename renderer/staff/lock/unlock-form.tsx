import type { SubmitEvent } from 'react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Session } from '../../../shared/domain/staff.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PinPad } from './pin-pad.tsx';
import styles from './unlock-form.module.css';

interface UnlockFormProps {
  people: CallOutput<'staff.unlockers'>;
  onUnlocked: (session: Session) => void;
}

/** A name and its PIN: by touch alone, by mouse, or from a keyboard. */
export function UnlockForm({ people, onUnlocked }: UnlockFormProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const unlock = useCallMutation('staff.unlock');
  const [staffId, setStaffId] = useState(people.length === 1 ? (people[0]?.id ?? null) : null);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const pinField = useRef<HTMLInputElement>(null);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (unlock.isPending) return;
    if (staffId === null) return setProblem(t('staff.lock.chooseName'));
    if (pin === '') return refuse(t('staff.lock.typePin'));
    setProblem(null);
    unlock.mutate({ staffId, pin }, { onSuccess: onUnlocked, onError: (error) => refuse(sentence(error)) });
  }

  function refuse(why: string) {
    setPin('');
    setProblem(why);
    pinField.current?.focus();
  }

  if (people.length === 0) return <p>{t('staff.lock.nobody')}</p>;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.people}>
        <ChooseOne
          label={t('staff.lock.who')}
          layout="grid"
          options={people.map(({ id, name, role }) => ({
            value: id,
            label: (
              <Isolated
                sentence={(isolate) =>
                  role
                    ? t('staff.lock.nameAndRole', { name: isolate(name), role: t(`role.${role}`) })
                    : isolate(name)
                }
              />
            ),
          }))}
          value={staffId}
          onChange={(id) => {
            setStaffId(id);
            setPin('');
            setProblem(null);
          }}
        />
      </div>
      <div className={styles.pin}>
        <TextInput
          label={t('staff.lock.pin')}
          type="password"
          inputMode="numeric"
          value={pin}
          onChange={setPin}
          inputRef={pinField}
        />
        <PinPad
          onDigit={(digit) => setPin((typed) => typed + digit)}
          onDelete={() => setPin((typed) => typed.slice(0, -1))}
        />
        <Button type="submit" look="primary" isDisabled={unlock.isPending}>
          {t('staff.lock.unlock')}
        </Button>
        {/* Below, so that no key moves away under a finger. */}
        {problem !== null && <Notice kind="problem">{problem}</Notice>}
      </div>
    </form>
  );
}
