import type { i18n } from 'i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import type { HeldException } from '../../../shared/domain/exceptions.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { intlLocale } from '../../../shared/time.ts';
import type { VisitRecord } from '../visits/visit-record.ts';

/** A visit, with the permissions that hold for it. */
export type BadgeVisit = VisitRecord & { exceptions: readonly HeldException[] };

/**
 * What the badge says of the devices, a line for each permission and for each place. What somebody wrote down about a
 * permission beside its reason stays off it.
 */
export function deviceLines(visit: BadgeVisit, translations: i18n): string[] {
  const { t } = translations;
  const { locker, devices } = visit;
  if (devices.length === 0 && locker === null) return [t('badge.noDevices')];

  const declared = (kind: DeviceKind) => devices.find((device) => device.kind === kind);
  const held = (kind: DeviceKind) => visit.exceptions.find(({ device }) => device === kind);
  const permissions: string[] = [];
  const places = new Map<string, DeviceKind[]>();
  for (const kind of deviceKinds) {
    const handling = declared(kind)?.handling;
    const permission = held(kind);
    if (locker?.kinds.includes(kind)) add(places, t('badge.locker', { number: String(locker.number) }), kind);
    else if (handling === undefined) continue;
    else if (permission) permissions.push(permissionLine(permission, visit.signedInAt, translations));
    else add(places, t(`handlingShort.${handling}`), kind);
  }
  const list = new Intl.ListFormat('en-GB', { type: 'unit' });
  return [
    ...permissions,
    ...[...places].map(([place, kinds]) => {
      const names = list.format(kinds.map((kind) => t(`deviceShort.${kind}`)));
      return `${names}: ${place}`;
    }),
  ];
}

function permissionLine(
  { device, reason, places, until }: HeldException,
  signedInAt: string,
  { t, language }: i18n,
): string {
  const parts = [
    t(`exceptionReason.${reason}`),
    places,
    t('badge.until', { day: dayOf(until, signedInAt, language) }),
  ];
  return t('badge.allowed', {
    device: t(`deviceShort.${device}`),
    facts: parts.filter((part) => part !== '').join(', '),
  });
}

/** `12 Dec`, with its year where that is not the visit's. */
function dayOf(day: SiteDay, signedInAt: string, language: string): string {
  const year = day.slice(0, 4) === signedInAt.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const style = { day: 'numeric', month: 'short', timeZone: 'UTC', ...year } as const;
  return new Intl.DateTimeFormat(intlLocale(language), style).format(new Date(`${day}T12:00:00Z`));
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
