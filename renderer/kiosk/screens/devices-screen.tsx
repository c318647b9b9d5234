import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choice.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../kiosk-view.tsx';
import { stepOf } from '../step-of.ts';

const choices = [...deviceKinds, 'none'] as const;
type Choice = (typeof choices)[number];

/** Which devices they carry. "None" and a device exclude each other: the last touch counts. */
export function DevicesScreen({ door, state, send, askStaff }: ScreenProps<'devices'>) {
  const { t } = useTranslation();
  const { devices } = state.draft;
  const chosen: Choice[] = devices === null ? [] : devices.length === 0 ? ['none'] : [...devices];

  function choose(next: Choice[]): void {
    const justNone = next.includes('none') && !chosen.includes('none');
    const kinds = next.filter((choice): choice is DeviceKind => choice !== 'none');
    send({ type: 'choose-devices', devices: justNone ? [] : kinds });
  }

  return (
    <Frame
      title={t('kiosk.devices.title')}
      siteName={door.site.name}
      step={stepOf('devices')}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <Button
          look="primary"
          size="large"
          isDisabled={devices === null}
          onPress={() => send({ type: 'finish-devices' })}
        >
          {t('action.continue')}
        </Button>
      }
    >
      <p>{t('kiosk.devices.hint')}</p>
      <ChooseSome
        label={t('kiosk.devices.title')}
        labelHidden
        layout="grid"
        options={choices.map((kind) => ({
          value: kind,
          label: t(`device.${kind}`),
          picture: <DevicePicture kind={kind} size="4rem" />,
        }))}
        value={chosen}
        onChange={choose}
      />
    </Frame>
  );
}
