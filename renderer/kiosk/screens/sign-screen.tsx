import { useTranslation } from 'react-i18next';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { NoPhonesSign } from '../../ui/pictograms.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { StaffWayIn } from '../staff-way-in.tsx';
import { useScanner } from '../use-scanner.ts';
import styles from './sign-screen.module.css';

/** The sign itself, which is what the door shows whenever nobody uses it. */
export function SignScreen({ door, send }: ScreenProps<'sign'>) {
  const { t } = useTranslation();
  const openStaffView = useCallMutation('door.openStaffView');
  useScanner(({ kind, code }) => send({ type: kind === 'pass' ? 'start-pass' : 'start-sign-out', code }));
  return (
    <div className={styles.sign}>
      <StaffWayIn siteName={door.site.name} onHeld={() => openStaffView.mutate({})} />
      <main className={styles.main}>
        <NoPhonesSign size="min(58vmin, 30rem)" />
        <div className={styles.words}>
          <h1 className={styles.sentence}>{t('sign.sentence')}</h1>
          <div className={styles.buttons}>
            <Button
              look="primary"
              size="large"
              onPress={() => send({ type: 'start-sign-in', requestId: crypto.randomUUID() })}
            >
              {t('sign.signIn')}
            </Button>
            <Button size="large" onPress={() => send({ type: 'start-sign-out', code: '' })}>
              {t('sign.signOut')}
            </Button>
            <Button size="large" onPress={() => send({ type: 'start-pass' })}>
              {t('sign.havePass')}
            </Button>
            <Button size="large" onPress={() => send({ type: 'start-expected' })}>
              {t('sign.expected')}
            </Button>
          </div>
        </div>
      </main>
      {door.dslName !== '' && (
        <footer className={styles.foot}>
          {t('sign.askDsl', { name: door.dslName, title: door.titles.dsl })}
        </footer>
      )}
    </div>
  );
}
