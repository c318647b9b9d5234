import type { BadgeMedia } from '../../shared/domain/badges.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

const porchlights = new Map<BadgeMedia, Promise<SetUpApp>>();

async function porchlightWith(media: BadgeMedia): Promise<SetUpApp> {
  const porchlight = await createSetUpApp({ printer: { kind: 'system', name: 'Test', media } });
  const titles = { dsl: 'Designated safeguarding lead and deputy head', deputy: 'Deputy', head: 'Head' };
  porchlight.services.settings.change({ assemblyPoint: 'Oak tree, front lawn', titles }, 'system');
  return porchlight;
}

export interface Badge {
  pdf: Uint8Array;
  number: string;
  token: string;
}

/** The badge of a real visit, as it went to the printer. One at a time: the last one printed is taken for it. */
export async function badgeOf(media: BadgeMedia, visit: Parameters<SetUpApp['signIn']>[0]): Promise<Badge> {
  const made = porchlights.get(media) ?? porchlightWith(media);
  porchlights.set(media, made);
  const { signIn, app, state, db } = await made;
  const { visitId, badgeNumber } = await signIn(visit);
  await app.tick();
  const pdf = state.printed.at(-1)?.pdf;
  if (!pdf) throw new Error('nothing was printed');
  const token = db
    .prepare<[string], string>('SELECT badge_token FROM visit WHERE id = ?')
    .pluck()
    .get(visitId);
  return { pdf, number: String(badgeNumber), token: token ?? '' };
}

/** Visits that are hard on a badge's layout. */
export const visits = {
  'a short name': { name: 'Ann Lee', category: 'visitor', host: { text: '' } },
  Łucja: {
    name: 'Łucja Nowak-Reed',
    category: 'contractor',
    organisation: 'Penrose Heating',
    devices: [
      { kind: 'phone', handling: 'bag' },
      { kind: 'tablet', handling: 'car' },
    ],
  },
  Zoë: { name: 'Zoë Adeyemi', category: 'parent', devices: [{ kind: 'phone', handling: 'office' }] },
  'Siân, with all devices': {
    name: 'Siân Merriweather',
    category: 'professional',
    organisation: 'Speech and Language Therapy Team of the County',
    devices: [
      { kind: 'phone', handling: 'office' },
      { kind: 'watch', handling: 'bag' },
      { kind: 'tablet', handling: 'car' },
      { kind: 'laptop', handling: 'office' },
      { kind: 'console', handling: 'locker' },
      { kind: 'camera', handling: 'office' },
      { kind: 'glasses', handling: 'car' },
      { kind: 'tracker', handling: 'with-me' },
    ],
  },
  Nguyễn: { name: 'Nguyễn Minh Anh', category: 'volunteer', host: { text: 'Leila Haddadi' } },
  'an Arabic name': { name: 'محمد عبد الرحمن الأحمد', category: 'parent' },
  'two scripts': { name: 'Zoë محمد Lindqvist', category: 'parent' },
  'long words': {
    name: `Maximiliana ${'Featherstonehaugh-Cholmondeley '.repeat(6).trim()}`.slice(0, 200),
    category: 'contractor',
    organisation: 'Brightline Windows and Conservatories '.repeat(5).slice(0, 190),
    host: { text: 'Gwendolyn Pritchard of the Garden Room '.repeat(5).slice(0, 190) },
  },
  '200 letters without a space': {
    name: 'W'.repeat(200),
    category: 'contractor',
    organisation: 'M'.repeat(200),
    host: { text: 'Q'.repeat(200) },
    devices: [
      { kind: 'phone', handling: 'office' },
      { kind: 'glasses', handling: 'office' },
    ],
  },
} as const satisfies Record<string, unknown>;
export type VisitKind = keyof typeof visits;

/** A copy that `signIn` takes. */
export function visitOf(kind: VisitKind): NonNullable<Parameters<SetUpApp['signIn']>[0]> {
  return structuredClone(visits[kind]) as NonNullable<Parameters<SetUpApp['signIn']>[0]>;
}
