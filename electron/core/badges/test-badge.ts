import type { i18n } from 'i18next';
import { siteDateTime } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import type { BadgeContent } from './badge-content.ts';

/** A badge of nobody, to see that the printer, the label and the letters are right. Its code opens nothing. */
export function testBadgeContent(
  site: { name: string; timeZone: string },
  now: Instant,
  { t, language }: i18n,
): BadgeContent {
  return {
    site: site.name,
    name: t('badge.testName'),
    organisation: t('badge.testOrganisation'),
    category: t('badge.test'),
    escort: 'escorted',
    escortWord: t('escort.escorted'),
    facts: [[t('badge.in'), siteDateTime(now, site.timeZone, language)]],
    devices: [t('badge.noDevices')],
    numberLabel: t('badge.number'),
    number: '0000',
    token: 'TEST',
  };
}
