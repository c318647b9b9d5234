import { useSyncExternalStore } from 'react';
import type { Language } from '../../../shared/domain/languages.ts';

/** A voice of this computer that speaks the language, or null. One that sends the words elsewhere is none. */
export function voiceFor(language: Language): SpeechSynthesisVoice | null {
  const speaks = (voice: SpeechSynthesisVoice) =>
    voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language;
  return window.speechSynthesis.getVoices().find(speaks) ?? null;
}

function subscribe(onChange: () => void): () => void {
  window.speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** The same, kept true: the system tells its voices some time after the page has started. */
export function useVoice(language: Language): SpeechSynthesisVoice | null {
  return useSyncExternalStore(subscribe, () => voiceFor(language));
}
