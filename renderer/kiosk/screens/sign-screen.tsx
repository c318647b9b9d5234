import { useTranslation } from 'react-i18next';
import { useIdle } from '../../lib/idle.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { AccessButton } from '../access/access-panel.tsx';
import { useAccess } from '../access/access-provider.tsx';
import { StopReading } from '../access/read-aloud.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { EnglishSwitch } from '../language/english-switch.tsx';
import { LanguageChooser } from '../language/language-chooser.tsx';
import { useBeside, useLanguage } from '../language/language-provider.tsx';
import { NoticeButton } from '../notice/notice-way.tsx';
import { useDimming } from '../sign/night.ts';
import { SignView } from '../sign/sign-view.tsx';
import { useDrift } from '../sign/use-drift.ts';
import { useSentences } from '../sign/use-sentences.ts';
import { StaffWayIn } from '../staff-way-in.tsx';
import { useScanner } from '../use-scanner.ts';
import { useLeave } from '../visitor.tsx';
import styles from './sign-screen.module.css';

/** The sign itself, which is what the door shows whenever nobody uses it. */
export function SignScreen({ door, send }: ScreenProps<'sign'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { on } = useAccess();
  const beside = useBeside();
  const { data: images = {} } = useCallQuery('door.images', {});
  const openStaffView = useCallMutation('door.openStaffView');
  const dimming = useDimming(door.sign.night, door.site.timeZone);
  const drift = useDrift();
  useScanner(({ kind, code }) => send({ type: kind === 'pass' ? 'start-pass' : 'start-sign-out', code }));

  // Whoever chose a language sees that one; English comes beside it on their wish.
  const chosen = language !== 'en';
  const said = useSentences(door.sign.sentences, chosen ? ['en', language] : door.sign.rotation);
  const english = said.find((sentence) => sentence.language === 'en')?.text;
  const own = said.find((sentence) => sentence.language === language);
  const sentences = chosen && own ? [{ language, text: beside(own.text, english) }] : said;

  // What somebody chose here and then went away from is not for the next person.
  useIdle({
    seconds: door.idleSeconds,
    warningSeconds: 0,
    active: chosen || on.size > 0,
    onIdle: useLeave(),
  });

  return (
    <>
      <div className={styles.place} style={{ transform: drift }}>
        <SignView
          name={<StaffWayIn siteName={door.site.name} onHeld={() => openStaffView.mutate({})} />}
          sign={door.sign}
          images={images}
          titles={door.titles}
          dslName={door.dslName}
          deputyName={door.deputyName}
          sentences={sentences}
          actions={
            <>
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
            </>
          }
          tools={
            <>
              <div className={styles.tools}>
                <EnglishSwitch />
                <StopReading />
                <AccessButton />
                <NoticeButton />
              </div>
              <LanguageChooser languages={door.languages} />
            </>
          }
        />
      </div>
      {dimming > 0 && <div className={styles.night} style={{ opacity: dimming }} />}
    </>
  );
}
