import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { keyIcons } from './key-icons.ts';
import type { KeyboardState } from './keyboard-state.ts';
import { layoutOf, pageOf } from './keyboard-state.ts';
import { layouts } from './layouts/layouts.ts';
import { markExamples } from './layouts/latin.ts';

/** What a key shows, as HTML, and what a voice says; the same where there is no name. */
export interface KeyFace {
  shows: string;
  name?: string;
}

interface Keyboard {
  language: Language;
  state: KeyboardState;
  /** The pads have no next field to go to. */
  pad: boolean;
}

/** Signs that voices leave out or call differently. */
const signs = {
  "'": 'apostrophe',
  ʼ: 'apostrophe',
  '-': 'hyphen',
  ',': 'comma',
  '،': 'comma',
  '.': 'fullStop',
  '۔': 'fullStop',
  '@': 'at',
  '/': 'slash',
  '&': 'ampersand',
  '(': 'openBracket',
  ')': 'closeBracket',
} as const;

const isSign = (key: string): key is keyof typeof signs => Object.hasOwn(signs, key);

export function faceOf(key: string, keyboard: Keyboard, t: TFunction): KeyFace {
  const { language, state, pad } = keyboard;
  const layout = layoutOf(language, state);
  switch (key) {
    case '{shift}':
      return layout.shift === 'vowels'
        ? { shows: otherVowel(keyboard), name: t('kiosk.keyboard.vowels') }
        : { shows: keyIcons.shift, name: t('kiosk.keyboard.shift') };
    case '{backspace}':
      return { shows: keyIcons.backspace, name: t('kiosk.keyboard.backspace') };
    case '{space}':
      return { shows: t('kiosk.keyboard.space') };
    case '{enter}':
      return { shows: pad ? t('kiosk.keyboard.ok') : t('kiosk.keyboard.enter') };
    case '{turn}':
      return state.page === 0 ? numbersFace(keyboard, t) : lettersFace(layout.pages[0].sign, t);
    case '{more}': {
      const sign = layout.pages[(state.page % (layout.pages.length - 1)) + 1]?.sign ?? '';
      return { shows: sign, name: t('kiosk.keyboard.more', { sign }) };
    }
    case '{alphabet}':
      return state.alphabet === 'own'
        ? { shows: `${keyIcons.globe}ABC`, name: t('kiosk.keyboard.latin') }
        : withGlobe(lettersFace(layouts[language].pages[0].sign, t));
    default:
      return letterFace(key, layout.names?.[key], t);
  }
}

function letterFace(key: string, ownName: string | undefined, t: TFunction): KeyFace {
  const shows = key.replace('&', '&amp;');
  if (isSign(key)) return { shows, name: t(`kiosk.keyboard.sign.${signs[key]}`) };
  const example = markExamples[key];
  if (example !== undefined) return { shows, name: t('kiosk.keyboard.accentAs', { letter: example }) };
  return ownName === undefined ? { shows } : { shows, name: ownName };
}

function lettersFace(sign: string, t: TFunction): KeyFace {
  return {
    shows: sign,
    name: sign === 'abc' ? t('kiosk.keyboard.letters') : t('kiosk.keyboard.lettersOf', { sign }),
  };
}

function numbersFace({ language, state }: Keyboard, t: TFunction): KeyFace {
  const layout = layoutOf(language, state);
  const name = layout.script === 'Latin' ? t('kiosk.keyboard.accents') : t('kiosk.keyboard.numbers');
  return { shows: layout.pages[1].sign, name };
}

const withGlobe = (face: KeyFace): KeyFace => ({ ...face, shows: keyIcons.globe + face.shows });

/** The first vowel as the shift would make it. */
function otherVowel({ language, state }: Keyboard): string {
  const page = pageOf(language, { ...state, shifted: !state.shifted });
  const [row] = (state.shifted ? page.rows : page.shifted) ?? page.rows;
  return row?.split(' ')[0] ?? '';
}
