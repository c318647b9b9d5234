import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import { DevicePicture } from '../../ui/pictograms.tsx';
import styles from './handling-choice.module.css';

interface HandlingChoiceProps {
  kind: DeviceKind;
  /** What is offered for this device, and for any on the screen: the same place stands below the same. */
  offered: readonly Handling[];
  columns: readonly Handling[];
  /** What the rule asks, in a sentence; and whether it keeps the device out altogether. */
  rule: string;
  notAllowed: boolean;
  value: Handling | null;
  onChange: (handling: Handling) => void;
}

/** One device and where it will be, in a line of its own where the screen is wide. */
export function HandlingChoice({
  kind,
  offered,
  columns,
  rule,
  notAllowed,
  value,
  onChange,
}: HandlingChoiceProps) {
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
        <DevicePicture kind={kind} size="2.1rem" />
        <div className={styles.words}>
          <Label className={styles.name ?? ''}>{t(`device.${kind}`)}</Label>
          <Text
            slot="description"
            elementType="p"
            className={styles.rule ?? ''}
            data-not-allowed={notAllowed}
          >
            {rule}
          </Text>
        </div>
      </div>
      <div className={styles.options}>
        {columns.map((handling) =>
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
