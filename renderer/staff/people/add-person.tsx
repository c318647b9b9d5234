import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/roles.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { isSame, noPin, PinFields } from './pin-fields.tsx';
import { RoleChoice } from './role-choice.tsx';
import styles from './add-person.module.css';

/** @param onAdded hears the name, as it was typed */
export function AddPerson({ onAdded }: { onAdded: (name: string) => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const add = useCallMutation('people.add');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const [pin, setPin] = useState(noPin);
  const [tried, setTried] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (add.isPending || (role !== null && !isSame(pin))) return;
    const withPin = role !== null && pin.pin !== '' ? { pin: pin.pin } : {};
    add.mutate({ name, role, ...withPin }, { onSuccess: finish });
  }

  function finish() {
    onAdded(name.trim());
    setName('');
    setRole(null);
    setPin(noPin);
    setTried(false);
    add.reset();
  }

  return (
    <section className={styles.card} aria-labelledby="add-person">
      <h2 id="add-person">{t('staff.people.add')}</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('staff.people.name')}
          value={name}
          onChange={setName}
          problem={errorText.field(add.error, 'name')}
        />
        <RoleChoice value={role} onChange={setRole} />
        {role !== null && (
          <PinFields
            value={pin}
            onChange={setPin}
            problem={errorText.field(add.error, 'pin')}
            tried={tried}
          />
        )}
        {add.isError && <Notice kind="problem">{errorText.sentence(add.error)}</Notice>}
        <div>
          <Button type="submit" look="primary" isDisabled={add.isPending}>
            {t('staff.people.add')}
          </Button>
        </div>
      </form>
    </section>
  );
}
