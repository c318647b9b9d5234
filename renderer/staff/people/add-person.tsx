import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { staffKinds } from '../../../shared/domain/staff.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { nobody, PersonFields } from './person-fields.tsx';
import { isSame, noPin, PinFields } from './pin-fields.tsx';
import styles from './add-person.module.css';

/** @param onAdded hears the name, as it was typed */
export function AddPerson({
  areas,
  onAdded,
}: {
  areas: readonly StaffMember[];
  onAdded: (name: string) => void;
}) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const add = useCallMutation('people.add');
  const [person, setPerson] = useState(nobody);
  const [pin, setPin] = useState(noPin);
  const [tried, setTried] = useState(false);
  const { role } = person;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (add.isPending || (role !== null && !isSame(pin))) return;
    const withPin = role !== null && pin.pin !== '' ? { pin: pin.pin } : {};
    add.mutate({ ...person, ...withPin }, { onSuccess: finish });
  }

  function finish() {
    onAdded(person.name.trim());
    setPerson(nobody);
    setPin(noPin);
    setTried(false);
    add.reset();
  }

  return (
    <section className={styles.card} aria-labelledby="add-person">
      <h2 id="add-person">{t('staff.people.add')}</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ChooseOne
          label={t('staff.people.kind')}
          layout="tight"
          options={staffKinds.map((kind) => ({ value: kind, label: t(`staff.people.kinds.${kind}`) }))}
          value={person.kind}
          // An area has neither role nor area.
          onChange={(kind) => setPerson({ ...nobody, name: person.name, email: person.email, kind })}
        />
        <PersonFields value={person} onChange={setPerson} areas={areas} error={add.error} />
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
            {t(`staff.people.addKind.${person.kind}`)}
          </Button>
        </div>
      </form>
    </section>
  );
}
