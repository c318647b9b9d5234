import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { capabilitiesOf, deviceKinds } from '../../../shared/plain/devices.ts';
import { ChooseSome } from '../../ui/choice.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { listed } from '../language/beside.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { StepFrame } from '../step-frame.tsx';

const choices = [...deviceKinds, 'none'] as const;
type Choice = (typeof choices)[number];

/** Which devices they carry. "None" and a device exclude each other: the last touch counts. */
export function DevicesScreen(props: ScreenProps<'devices'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { send } = props;
  const { draft } = props.state;
  const { devices } = draft;
  const chosen: Choice[] = devices === null ? [] : devices.length === 0 ? ['none'] : [...devices];

  const canDo = (kind: DeviceKind) =>
    listed(
      capabilitiesOf[kind].map((capability) => t(`capability.${capability}`)),
      'conjunction',
      language,
    );

  function choose(next: Choice[]): void {
    const justNone = next.includes('none') && !chosen.includes('none');
    const kinds = next.filter((choice): choice is DeviceKind => choice !== 'none');
    send({ type: 'choose-devices', devices: justNone ? [] : kinds });
  }

  return (
    <StepFrame {...props} title={t('kiosk.devices.title')}>
      <p>{t(draft.way.kind === 'group' ? 'kiosk.group.devicesHint' : 'kiosk.devices.hint')}</p>
      <ChooseSome
        label={t('kiosk.devices.title')}
        labelHidden
        layout="grid"
        options={choices.map((kind) => ({
          value: kind,
          label: t(`device.${kind}`),
          picture: <DevicePicture kind={kind} size="3.5rem" />,
          ...(kind !== 'none' && { hint: canDo(kind) }),
        }))}
        value={chosen}
        onChange={choose}
      />
    </StepFrame>
  );
}
