import { useTranslation } from 'react-i18next';
import type { Handling } from '../../../shared/domain/devices.ts';
import { isAccepted, offeredHandlings } from '../../../shared/domain/devices.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { chosenDevices } from '../flow/draft.ts';
import { StepFrame } from '../step-frame.tsx';
import styles from './handling-screen.module.css';

/** Where each device will be. What the rule does not accept is said at once, and is no dead end. */
export function HandlingScreen(props: ScreenProps<'handling'>) {
  const { t } = useTranslation();
  const { door, state, send } = props;
  const { draft } = state;
  return (
    <StepFrame {...props} title={t('kiosk.handling.title')}>
      <div className={styles.devices}>
        {chosenDevices(draft).map((kind) => {
          const chosen = draft.handling[kind] ?? null;
          const rule = draft.category?.deviceRules[kind] ?? [];
          return (
            <div key={kind} className={styles.device}>
              <DevicePicture kind={kind} size="3.2rem" />
              <div className={styles.answer}>
                <ChooseOne
                  label={t(`device.${kind}`)}
                  layout="tight"
                  options={offeredHandlings(rule).map((handling) => ({
                    value: handling,
                    label: t(`handling.${handling}`),
                  }))}
                  value={chosen}
                  onChange={(handling) => send({ type: 'choose-handling', kind, handling })}
                />
                <p className={styles.warning} role="status">
                  {warning(rule, chosen)}
                </p>
              </div>
            </div>
          );
        })}
      </div>
      <p>{t('kiosk.handling.responsibility')}</p>
    </StepFrame>
  );

  function warning(rule: readonly Handling[], chosen: Handling | null): string | null {
    if (chosen !== null && !isAccepted(rule, chosen))
      return t('kiosk.handling.notAccepted', { site: door.site.name });
    return rule.length === 0 ? t('kiosk.handling.notAllowed') : null;
  }
}
