import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import { DevicePicture } from '../../ui/pictograms.tsx';
import styles from './handling-choice.module.css';

interface HandlingChoiceProps {
  kind: DeviceKind;
  /** What is offered for this device, and for any on the screen: the same place stands below the same. */
  offered: readonly Handling[];
  columns: readonly Handling[];
  notAllowed: boolean;
  value: Handling | null;
  onChange: (handling: Handling) => void;
}

/** One device and where it will be, in a line of its own where the screen is wide. */
export function HandlingChoice({ kind, offered, columns, notAllowed, value, onChange }: HandlingChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      className={styles.device ?? ''}
      value={value}
      onChange={(chosen) => {
        const handling = offered.find((one) => one === chosen);
        if (handling) onChange(handling);
      }}
    >
      <div className={styles.what}>
        <DevicePicture kind={kind} size="2.4rem" />
        <Label className={styles.name ?? ''}>{t(`device.${kind}`)}</Label>
      </div>
      <div className={styles.options} data-not-allowed={notAllowed}>
        {notAllowed && <p className={styles.notAllowed}>{t('kiosk.handling.notAllowed')}</p>}
        {(notAllowed ? offered : columns).map((handling) =>
          offered.includes(handling) ? (
            <Radio key={handling} value={handling} className={styles.option ?? ''}>
              <span className={styles.mark} aria-hidden="true" />
              <span>{t(`handling.${handling}`)}</span>
            </Radio>
          ) : (
            <span key={handling} className={styles.gap} />
          ),
        )}
      </div>
    </RadioGroup>
  );
}
