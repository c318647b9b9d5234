import type { i18n } from 'i18next';
import type { Escort } from '../../../shared/domain/categories.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Site } from '../site/site-service.ts';
import type { BadgeVisit } from './badge-devices.ts';
import { deviceLines } from './badge-devices.ts';

/** All that stands on a badge, in words. Never a DBS number, a vehicle or a child's name. */
export interface BadgeContent {
  site: string;
  name: string;
  organisation: string;
  category: string;
  escort: Escort;
  escortWord: string;
  /** Label and value, in order. */
  facts: readonly (readonly [label: string, value: string])[];
  devices: readonly string[];
  numberLabel: string;
  number: string;
  token: string;
  /** A JPEG, upright, three wide by four high. */
  photo?: Uint8Array;
  /** A pass for the next visit: its word, the code to type, and what its QR says. */
  pass?: { label: string; code: string; token: string };
}

export function badgeContent(
  visit: BadgeVisit,
  site: Pick<Site, 'name' | 'timeZone'>,
  settings: Settings,
  translations: i18n,
): BadgeContent {
  const { t, language } = translations;
  const when = (instant: BadgeVisit['signedInAt']) => siteDateTime(instant, site.timeZone, language);
  const facts: (readonly [string, string])[] = [
    [t('badge.toSee'), visit.host],
    [t('badge.in'), when(visit.signedInAt)],
    [t('badge.validUntil'), when(visit.expectedOutAt)],
    // The setting's own title can be a line long; what counts here is whom to ask for.
    [t('badge.dsl'), settings.dslName],
    [t('badge.assembly'), settings.assemblyPoint],
  ];
  return {
    site: site.name,
    name: visit.name,
    organisation: visit.organisation,
    category: visit.category,
    escort: visit.escort,
    escortWord: t(`escort.${visit.escort}`),
    facts: facts.filter(([, value]) => value !== ''),
    devices: deviceLines(visit, translations),
    numberLabel: t('badge.number'),
    number: String(visit.badgeNumber),
    token: visit.badgeToken,
  };
}
