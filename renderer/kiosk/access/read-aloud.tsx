import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { intlLocale } from '../../../shared/plain/time.ts';
import { Button } from '../../ui/button.tsx';
import { ownPart } from '../language/beside.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { useAccess } from './access-provider.tsx';
import { spokenName, spokenScreen } from './spoken.ts';
import { useVoice } from './use-voice.ts';

/** Reads each screen when it comes, what is said there later, and whatever gets the focus. Silent when it goes. */
export function ReadAloud() {
  const { on } = useAccess();
  const { language } = useLanguage();
  const voice = useVoice(language);
  const reading = on.has('readAloud') && voice !== null;

  useEffect(() => {
    if (!reading) return undefined;
    const speech = window.speechSynthesis;
    const say = (text: string) => {
      speech.cancel();
      const utterance = new SpeechSynthesisUtterance(ownPart(text));
      utterance.voice = voice;
      utterance.lang = intlLocale(language);
      if (text !== '') speech.speak(utterance);
    };
    let screen = spokenScreen();
    say(screen.text);
    const watcher = new MutationObserver((changes) => {
      const now = spokenScreen();
      if (now.title !== screen.title) say(now.text);
      else {
        const told = changes.map(({ target }) => announcementAt(target)).find((text) => text !== '');
        if (told) say(told);
      }
      screen = now;
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    const onFocus = ({ target }: FocusEvent) => target instanceof HTMLElement && say(spokenName(target));
    document.addEventListener('focusin', onFocus);
    return () => {
      watcher.disconnect();
      document.removeEventListener('focusin', onFocus);
      speech.cancel();
    };
  }, [reading, voice, language]);
  return null;
}

/** What an alert or a status says that has just changed. */
function announcementAt(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[role=alert], [role=status]')?.textContent.trim() ?? '';
}

/** One touch to be quiet, on every screen while it reads. */
export function StopReading() {
  const { t } = useTranslation();
  const { on, toggle } = useAccess();
  if (!on.has('readAloud')) return null;
  return (
    <Button size="small" onPress={() => toggle('readAloud')}>
      {t('sign.stopReading')}
    </Button>
  );
}
