import { useTranslation } from 'react-i18next';
import { isAccepted, offeredHandlings } from '../../../shared/domain/devices.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { allHandled, chosenDevices } from '../flow.ts';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../kiosk-view.tsx';
import { stepOf } from '../step-of.ts';
import styles from './handling-screen.module.css';

/** Where each device will be. What the rule does not accept is said at once, and is no dead end. */
export function HandlingScreen({ door, state, send, askStaff }: ScreenProps<'handling'>) {
  const { t } = useTranslation();
  const { draft } = state;
  return (
    <Frame
      title={t('kiosk.handling.title')}
      siteName={door.site.name}
      step={stepOf('handling')}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <Button
          look="primary"
          size="large"
          isDisabled={!allHandled(draft)}
          onPress={() => send({ type: 'finish-handling' })}
        >
          {t('action.continue')}
        </Button>
      }
    >
      {chosenDevices(draft).map((kind) => {
        const chosen = draft.handling[kind] ?? null;
        const rule = draft.category?.deviceRules[kind] ?? [];
        const accepted = chosen === null || isAccepted(rule, chosen);
        return (
          <div key={kind} className={styles.device}>
            <DevicePicture kind={kind} size="3.6rem" />
            <div className={styles.answer}>
              <ChooseOne
                label={t(`device.${kind}`)}
                options={offeredHandlings(rule).map((handling) => ({
                  value: handling,
                  label: t(`handling.${handling}`),
                }))}
                value={chosen}
                onChange={(handling) => send({ type: 'choose-handling', kind, handling })}
              />
              <p className={styles.warning} role="status">
                {!accepted && t('kiosk.handling.notAccepted', { site: door.site.name })}
              </p>
            </div>
          </div>
        );
      })}
      <p>{t('kiosk.handling.responsibility')}</p>
    </Frame>
  );
}
