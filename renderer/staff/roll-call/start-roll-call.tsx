import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollCallMode } from '../../../shared/domain/roll-call.ts';
import { rollCallModes } from '../../../shared/domain/roll-call.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ModeButton } from './mode-button.tsx';
import styles from './start-roll-call.module.css';

interface StartRollCallProps {
  /** The words on the button: shorter where there is little room. */
  label: 'roll-call' | 'emergency' | 'real';
  size?: 'normal' | 'large' | 'small';
  /** Whether a drill can be chosen too; not where one runs already. */
  drills?: boolean;
  onStarted?: () => void;
}

/** Two touches to a roll call, from any staff view: this button, and one of three. No unlocking. */
export function StartRollCall({ label, size = 'normal', drills = true, onStarted }: StartRollCallProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size={size} onPress={() => setOpen(true)}>
        <Siren />
        {t(`staff.rollCall.begin.${label}`)}
      </Button>
      {isOpen && (
        <ChooseMode
          drills={drills}
          onClose={() => setOpen(false)}
          onStarted={() => {
            setOpen(false);
            onStarted?.();
          }}
        />
      )}
    </>
  );
}

function ChooseMode(props: { drills: boolean; onClose: () => void; onStarted: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const start = useCallMutation('rollCall.start');
  const begin = (mode: RollCallMode, drill: boolean) =>
    start.mutate({ mode, drill }, { onSuccess: props.onStarted });
  return (
    <Overlay wide="very" title={t('staff.rollCall.choose')} onClose={props.onClose}>
      <p>{t('staff.rollCall.chooseHint')}</p>
      <div className={styles.modes}>
        {rollCallModes.map((mode) => (
          <ModeButton
            key={mode}
            mode={mode}
            isDisabled={start.isPending}
            onPress={() => begin(mode, false)}
          />
        ))}
      </div>
      {start.isError && <Notice kind="problem">{sentence(start.error)}</Notice>}
      {props.drills && (
        <section className={styles.drill} aria-labelledby="roll-call-drill">
          <h3 id="roll-call-drill">{t('staff.rollCall.drill')}</h3>
          <div className={styles.drills}>
            {rollCallModes.map((mode) => (
              <Button key={mode} isDisabled={start.isPending} onPress={() => begin(mode, true)}>
                {t('staff.rollCall.drillOf', { mode: t(`rollCall.mode.${mode}`) })}
              </Button>
            ))}
          </div>
        </section>
      )}
      <DialogButtons>
        <Button onPress={props.onClose}>{t('action.cancel')}</Button>
      </DialogButtons>
    </Overlay>
  );
}

function Siren() {
  return (
    <svg width="1.5rem" height="1.5rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M7 24v-7a9 9 0 0 1 18 0v7z" fill="currentColor" />
      <path d="M4 26h24v4H4z" fill="currentColor" />
      <path d="M16 1v4M4 5l3 3M28 5l-3 3" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
