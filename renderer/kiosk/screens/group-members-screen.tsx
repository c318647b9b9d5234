import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupSize } from '../../../shared/plain/expected.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { groupPeople } from '../flow/draft.ts';
import { textProblem } from '../flow/fields.ts';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { StepFrame } from '../step-frame.tsx';
import { useScanner } from '../use-scanner.ts';
import styles from './group.module.css';

/** Who comes with the lead, name by name. */
export function GroupMembersScreen(props: ScreenProps<'group-members'>) {
  const { t } = useTranslation();
  const { fieldSentence } = useErrorText();
  const { state, send } = props;
  const { group } = state.draft;
  const people = groupPeople(state.draft);
  const [lead, ...members] = people;
  // The one just added comes next to the lead, where it is seen.
  const shown = members.map(({ name }, index) => ({ name, index })).toReversed();
  const full = people.length >= groupSize.max;
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keyboard = useKioskKeyboard(add);
  useScanner(({ code }) => send({ type: 'scanned', code }));

  const tooLong = textProblem(group.typed, 'member', false);
  const problem = tooLong ? fieldSentence(tooLong) : numberProblem();
  function numberProblem(): string | undefined {
    if (full) return t('kiosk.group.tooMany');
    const withTyped = people.length + (group.typed.trim() === '' ? 0 : 1);
    return checked && withTyped < groupSize.min ? t('kiosk.group.tooFew') : undefined;
  }

  function add(): void {
    send({ type: 'add-member' });
    form.current?.querySelector('input')?.focus();
  }

  return (
    <StepFrame
      {...props}
      title={t('kiosk.group.membersTitle')}
      action={
        <Button
          look="primary"
          size="large"
          onPress={() => {
            setChecked(true);
            send({ type: 'next' });
          }}
        >
          {t('action.continue')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      <form
        ref={form}
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <KioskField
          keyboard={keyboard}
          name="person"
          autoFocus
          label={t('kiosk.group.person')}
          problem={problem}
          value={group.typed}
          onChange={(typed) => send({ type: 'edit-group', typed })}
        />
        <Button isDisabled={full || group.typed.trim() === ''} onPress={add}>
          {t('kiosk.group.add')}
        </Button>
      </form>
      <p role="status">{t('kiosk.group.count', { count: people.length })}</p>
      <ul className={styles.people}>
        <li className={styles.person}>
          <bdi>{lead?.name}</bdi>
        </li>
        {shown.map(({ name, index }) => (
          <li key={index} className={styles.person}>
            <bdi>{name}</bdi>
            <Button
              size="small"
              aria-label={t('kiosk.group.remove', { name })}
              onPress={() => send({ type: 'remove-member', index })}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
}
