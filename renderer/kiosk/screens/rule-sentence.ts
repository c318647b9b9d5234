import type { TFunction } from 'i18next';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import { handlings } from '../../../shared/plain/devices.ts';
import { listed } from '../language/beside.ts';

/** What the rule asks of one device, as one plain sentence. */
export function ruleSentence(
  kind: DeviceKind,
  accepted: readonly Handling[],
  t: TFunction,
  language: string,
): string {
  const device = t(`yourDevice.${kind}`);
  if (accepted.includes('with-me')) return t('kiosk.handling.ruleAllowed', { device });
  const places = handlings.flatMap((handling) =>
    handling === 'with-me' || !accepted.includes(handling) ? [] : [t(`rulePlace.${handling}`)],
  );
  if (places.length === 0) return t('kiosk.handling.ruleRefused', { device });
  return t('kiosk.handling.rule', { device, places: listed(places, 'disjunction', language) });
}
