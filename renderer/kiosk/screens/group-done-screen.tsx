import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { groupPeople } from '../flow/draft.ts';
import { Frame } from '../frame.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import { BadgeLine, DeviceLines } from './done-lines.tsx';
import doneStyles from './done-screen.module.css';
import styles from './group.module.css';

/** The whole group is signed in: everybody's badge number, and how the badges are getting on. */
export function GroupDoneScreen({ door, state, send, askStaff }: ScreenProps<'group-done'>) {
  const { t } = useTranslation();
  const { draft, signedIn } = state;
  const leave = () => send({ type: 'reset' });
  useReturnToSign(leave);
  const people = groupPeople(draft);
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
        <DeviceLines draft={draft} />
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
