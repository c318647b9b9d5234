import { useTranslation } from 'react-i18next';
import Keyboard from 'react-simple-keyboard';
import 'react-simple-keyboard/build/css/index.css';
import type { KioskKeyboardLink } from './kiosk-field.tsx';
import './on-screen-keyboard.css';

export type Layout = 'letters' | 'capitals' | 'accents' | 'accentCapitals' | 'digits';

// Names in braces are keys with a meaning; the others type what they show.
const layouts: Record<Layout, string[]> = {
  letters: ["q w e r t y u i o p", "a s d f g h j k l '", '{shift} z x c v b n m - {backspace}', '{accents} , {space} . {enter}'],
  capitals: ["Q W E R T Y U I O P", "A S D F G H J K L '", '{shift} Z X C V B N M - {backspace}', '{accents} & {space} . {enter}'],
  accents: ['1 2 3 4 5 6 7 8 9 0', 'á â ä ã å ą ç é è ë ę', '{shift} í ł ń ñ ó ö ő {backspace}', '{letters} ø ß ś {space} ú ü ŵ ŷ ż {enter}'],
  accentCapitals: ['1 2 3 4 5 6 7 8 9 0', 'Á Â Ä Ã Å Ą Ç É È Ë Ę', '{shift} Í Ł Ń Ñ Ó Ö Ő {backspace}', '{letters} Ø @ Ś {space} Ú Ü Ŵ Ŷ Ż {enter}'],
  digits: ['1 2 3', '4 5 6', '7 8 9', '{backspace} 0 {enter}'],
}; // prettier-ignore

const shifted: Record<Layout, Layout> = {
  letters: 'capitals',
  capitals: 'letters',
  accents: 'accentCapitals',
  accentCapitals: 'accents',
  digits: 'digits',
};

/** Our own keyboard: a door's screen has none, and the system's would open a way out of the kiosk. */
export function OnScreenKeyboard(props: {
  keyboard: KioskKeyboardLink;
  layout: Layout;
  onLayout: (layout: Exclude<Layout, 'digits'>) => void;
}) {
  const { keyboard, layout, onLayout } = props;
  const { t } = useTranslation();
  const go = (next: Layout) => next !== 'digits' && onLayout(next);

  function press(key: string): void {
    if (key === '{shift}') go(shifted[layout]);
    else if (key === '{accents}') go(layout === 'capitals' ? 'accentCapitals' : 'accents');
    else if (key === '{letters}') go('letters');
    else if (key === '{backspace}') keyboard.backspace();
    else if (key === '{enter}') keyboard.enter();
    else {
      keyboard.type(key === '{space}' ? ' ' : key);
      // A capital begins a word; a space begins the next one.
      if (layout === 'capitals' && key !== '{space}') go('letters');
      if (layout === 'accentCapitals') go('letters');
      if (key === '{space}' || key === '-') go('capitals');
    }
  }

  const names = {
    '{shift}': t('kiosk.keyboard.shift'),
    '{backspace}': t('kiosk.keyboard.backspace'),
    '{space}': t('kiosk.keyboard.space'),
    '{accents}': t('kiosk.keyboard.accents'),
    '{letters}': t('kiosk.keyboard.letters'),
    '{enter}': layout === 'digits' ? t('kiosk.keyboard.ok') : t('kiosk.keyboard.enter'),
  };

  return (
    <section
      className={`on-screen-keyboard ${layout === 'digits' ? 'digits' : ''}`}
      aria-label={t('kiosk.keyboard.label')}
    >
      <Keyboard
        layout={layouts}
        layoutName={layout}
        onKeyPress={press}
        useButtonTag
        // The field keeps its focus and its caret while keys are touched.
        preventMouseDownDefault
        disableButtonHold
        display={{ ...names, '{shift}': '⇧', '{backspace}': '⌫', '{accents}': '123 é', '{letters}': 'abc' }}
        buttonAttributes={Object.entries(names).map(([buttons, value]) => ({
          attribute: 'aria-label',
          value,
          buttons,
        }))}
      />
    </section>
  );
}
