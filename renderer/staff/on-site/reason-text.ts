import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../shared/domain/challenges.ts';
import type { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import { intlLocale } from '../../../shared/time.ts';
import { useSpanText } from './time-on-site.tsx';

/** A device and where it is, as in "Phone (off, in bag)". */
export function useDeviceText() {
  const { t } = useTranslation();
  return ({ kind, handling }: DeviceDeclaration) =>
    t('staff.onSite.deviceHandled', {
      device: t(`deviceShort.${kind}`),
      handling: t(`handlingShort.${handling}`),
    });
}

/** Why somebody needs challenging, as a sentence. */
export function useReasonText() {
  const { t, i18n } = useTranslation();
  const deviceText = useDeviceText();
  const spanText = useSpanText();
  const listed = new Intl.ListFormat(intlLocale(i18n.language));

  const keptText = (device: DeviceDeclaration) =>
    device.handling === 'locker'
      ? t('reason.not-in-locker', { device: t(`deviceShort.${device.kind}`) })
      : deviceText(device);

  return (reason: Reason): string => {
    switch (reason.code) {
      case 'device-kept':
        return t('reason.device-kept', { devices: listed.format(reason.devices.map(keptText)) });
      case 'older-policy':
        return t('reason.older-policy', { acknowledged: reason.acknowledged, inForce: reason.inForce });
      case 'overstayed':
        return t('reason.overstayed', { time: spanText(reason.minutes) });
      case 'earlier-day':
        return t('reason.earlier-day', { count: reason.days });
      case 'exception-expired':
        return t('reason.exception-expired', {
          devices: listed.format(reason.devices.map(({ kind }) => t(`deviceShort.${kind}`))),
        });
      case 'repeated-breach':
        return t('reason.repeated-breach', { count: reason.count, days: reason.days });
      case 'alert-match':
      case 'no-acknowledgement':
      case 'identity-not-checked':
      case 'escort-without-host':
      case 'badge-not-printed':
        return t(`reason.${reason.code}`);
    }
  };
}
