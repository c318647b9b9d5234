import { beforeAll, expect, it } from 'vitest';
import { createPaperFonts } from '../../electron/core/paper/fonts.ts';
import { renderSubjectPack } from '../../electron/core/requests/subject-paper.ts';
import type { PackVisit, SubjectPack } from '../../electron/core/requests/subject-pack.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import type { Instant, SiteDay } from '../../shared/time.ts';
import { createTestHost } from '../support/test-host.ts';
import { infoOf, textOf } from './pdf.ts';

const at = '2026-11-20T09:00:00.000Z' as Instant;
let fonts: ReturnType<typeof createPaperFonts>;
beforeAll(() => {
  fonts = createPaperFonts(createTestHost().host.fontFile);
});

const visit: PackVisit = {
  name: 'Łucja Nowak-Reed',
  organisation: 'Hillside School',
  category: 'Visitor',
  signedInAt: at,
  expectedOutAt: at,
  signedOutAt: at,
  signedOutBy: 'visitor',
  host: '[name withheld]',
  group: '',
  badgeNumber: 4821,
  language: 'pl',
  purpose: '',
  vehicle: '',
  contact: '',
  leaving: '',
  child: null,
  devices: [],
  lockers: [],
  acknowledgement: null,
  photo: null,
  identity: null,
  challenges: [],
  sentTo: [{ what: 'badge', at, to: '' }],
};
const pack = (change: Partial<SubjectPack>): SubjectPack => ({
  format: 'porchlight-subject-pack',
  version: 1,
  madeAt: at,
  site: { name: 'Larkfield Nursery', timeZone: 'Europe/London' },
  request: { number: 3, kind: 'access', receivedOn: '2026-11-18' as SiteDay },
  askedAs: 'Łucja Nowak-Reed',
  foundAs: [],
  namesWithheld: true,
  keptDays: usualRetention,
  visits: [],
  expected: [],
  passes: [],
  permissions: [],
  rollCalls: [],
  corrections: [],
  hosted: [],
  cameFor: [],
  staff: [],
  safeguarding: null,
  journal: [],
  ...change,
});
const draw = (change: Partial<SubjectPack>) =>
  renderSubjectPack(pack(change), fonts, createTranslations(allTextsInEnglish));

it('a pack says on its first pages what is in it, why, for how long, and what one can ask for', async () => {
  const pdf = await draw({ visits: [visit] });
  const words = textOf(pdf).replace(/\s+/g, ' ');
  for (const said of [
    'What is in it',
    'Why we hold it',
    'How long we keep it',
    'Photos 30 days',
    'What you can ask for',
  ])
    expect(words).toContain(said);
  expect(words).toContain('is considered by the safeguarding lead');
  expect(infoOf(pdf)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  expect(infoOf(pdf)).not.toMatch(/Nowak/);
});

it('a long one is numbered and marked on every page, and has every visit', async () => {
  const visits = Array.from({ length: 60 }, (_, index) => ({ ...visit, badgeNumber: 5000 + index }));
  const pdf = await draw({ visits, journal: [{ at, action: 'visit.signed-in', by: 'door' }] });
  const words = textOf(pdf).replace(/\s+/g, ' ');
  const pages = Number(/Pages: +(\d+)/.exec(infoOf(pdf))?.[1]);
  expect(pages).toBeGreaterThan(10);
  for (let page = 1; page <= pages; page++) expect(words).toContain(`Page ${page} of ${pages}`);
  expect(words.match(/PERSONAL DATA/g)).toHaveLength(pages);
  for (const { badgeNumber } of visits) expect(words).toContain(`badge ${badgeNumber}`);
  expect(words).toContain('Polish (Polski)');
});

it('what has no word is said by its code, and nothing is left out for it', async () => {
  const words = textOf(await draw({ journal: [{ at, action: 'something.new', by: '[name withheld]' }] }));
  expect(words).toContain('something.new');
});
