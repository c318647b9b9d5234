import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { groupPeople } from '../flow/draft.ts';
import { Frame } from '../frame.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import { BadgeLine, DeviceLines, LockerNumber } from './done-lines.tsx';
import doneStyles from './done-screen.module.css';
import styles from './group.module.css';

// Everybody looks for their own number.
const secondsToRead = 12;
const secondsForEach = 1.5;

/** The whole group is signed in: everybody's badge number, and how the badges are getting on. */
export function GroupDoneScreen({ door, state, send, askStaff }: ScreenProps<'group-done'>) {
  const { t } = useTranslation();
  const { draft, signedIn } = state;
  const leave = () => send({ type: 'reset' });
  const people = groupPeople(draft);
  useReturnToSign(leave, secondsToRead + people.length * secondsForEach);
  const last = signedIn.visits.at(-1);
  return (
    <Frame
      title={t('kiosk.group.doneTitle')}
      siteName={door.site.name}
      askStaff={askStaff}
      action={
        <Button look="primary" size="large" onPress={leave}>
          {t('action.done')}
        </Button>
      }
    >
      <LockerNumber locker={signedIn.locker} />
      <h2>{t('kiosk.group.numbers')}</h2>
      <ul className={styles.people}>
        {signedIn.visits.map(({ visitId, badgeNumber }, person) => (
          <li key={visitId} className={styles.person}>
            <bdi>{people[person]?.name}</bdi>
            <strong>{badgeNumber}</strong>
          </li>
        ))}
      </ul>
      <p>{t('kiosk.done.keepNumber')}</p>
      <ul className={doneStyles.todo}>
        {draft.category?.identityCheck === true && (
          <li>
            <strong>{t('kiosk.done.identity')}</strong>
          </li>
        )}
        <DeviceLines draft={draft} locker={signedIn.locker} />
        {last && (
          <BadgeLine
            visitId={last.visitId}
            printing={signedIn.printing}
            ofGroup
            badge={draft.category?.badge !== false}
          />
        )}
      </ul>
    </Frame>
  );
}
