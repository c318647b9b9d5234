import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import Keyboard from 'react-simple-keyboard';
import 'react-simple-keyboard/build/css/index.css';
import { faceOf } from './key-faces.ts';
import { keysIn, keysOf, tallest } from './keyboard-state.ts';
import { codePad, digitPad } from './layouts/pads.ts';
import './on-screen-keyboard.css';
import { useKeyWalk } from './use-key-walk.ts';
import type { KioskKeyboardLink } from './use-kiosk-keyboard.ts';

const pads = { digits: keysIn(digitPad), code: keysIn(codePad) };

/** Our own keyboard: a door's screen has none, and the system's would open a way out of the kiosk. */
export function OnScreenKeyboard({ keyboard }: { keyboard: KioskKeyboardLink }) {
  const { kind, language, state, press } = keyboard;
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const walk = useKeyWalk(section, press);
  const pad = kind !== 'text';
  const rows = pad ? pads[kind] : keysOf(language, state);
  const keys = rows.flat();
  const faces = keys.map((key) => ({ key, ...faceOf(key, { language, state, pad }, t) }));

  const marks = faces.filter(({ shows }) => shows.startsWith('◌')).map(({ key }) => key);

  return (
    <section
      ref={section}
      className="on-screen-keyboard"
      data-kind={kind}
      data-columns={Math.max(...rows.map((row) => row.length))}
      data-rows={pad ? rows.length : tallest(language)}
      aria-label={t('kiosk.keyboard.label')}
      // As on real keyboards, keys stand from left to right in all languages.
      dir="ltr"
      {...walk.handlers}
    >
      <Keyboard
        layout={{ page: rows.map((row) => row.join(' ')) }}
        layoutName="page"
        onKeyPress={press}
        onRender={walk.settle}
        useButtonTag
        // The field keeps its focus and its caret while keys are touched.
        preventMouseDownDefault
        disableButtonHold
        buttonTheme={marks.length > 0 ? [{ class: 'mark', buttons: marks.join(' ') }] : []}
        display={Object.fromEntries(faces.map(({ key, shows }) => [key, shows]))}
        buttonAttributes={[
          ...faces.flatMap(({ key, name }) =>
            name === undefined ? [] : [{ attribute: 'aria-label', value: name, buttons: key }],
          ),
          { attribute: 'type', value: 'button' },
          {
            attribute: 'lang',
            value: !pad && state.alphabet === 'own' ? language : 'en',
            buttons: keys.filter((key) => !key.startsWith('{')).join(' '),
          },
          { attribute: 'aria-pressed', value: String(state.shifted), buttons: '{shift}' },
        ]}
      />
    </section>
  );
}
