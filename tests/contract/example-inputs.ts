import type { CallName, CallRequest } from '../../shared/contract.ts';
import { defaultSign } from '../../shared/domain/sign.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { newId } from '../../electron/core/ids.ts';
import { answers, testPin } from '../support/set-up-app.ts';
import { alertInputs } from './alert-inputs.ts';
import { incidentInputs } from './incident-inputs.ts';
import { deviceInputs } from './device-inputs.ts';
import { exportInputs } from './export-inputs.ts';
import { rollCallInputs } from './roll-call-inputs.ts';
import { retentionInputs } from './retention-inputs.ts';
import { requestInputs } from './request-inputs.ts';
import { mailInputs } from './mail-inputs.ts';
import { insightInputs } from './insight-inputs.ts';
import { logInputs } from './log-inputs.ts';
import { policyInputs } from './policy-inputs.ts';

/** A valid input for every line of the contract. A new line without one does not compile. */
export type ExampleInputs = { [N in CallName]: CallRequest<N> };

/** Makes what the inputs speak of: visits, a pass, a challenge, a call for help. The reception must have unlocked. */
export async function exampleInputs(porchlight: SetUpApp): Promise<ExampleInputs> {
  const { must, idOf, categoryId, signInInput } = porchlight;
  const { visitId, badgeNumber } = await porchlight.signIn();
  const challenge: CallRequest<'challenges.record'> = {
    visitId,
    seen: ['phone-in-use'],
    place: 'Garden',
    outcomes: ['device-put-away'],
    note: 'Put away at once.',
  };
  const { id: challengeId } = await must('reception', 'challenges.record', challenge);
  const { id: helpCallId } = await must('door', 'help.ask', {});
  const titles = { dsl: 'Safeguarding lead', deputy: 'Deputy', head: 'Head' };
  const printer = { kind: 'system', name: 'Test', media: '62x100' } as const;
  const earlier = await porchlight.signIn();
  const { id: passId, code } = await must('reception', 'passes.issue', { visitId: earlier.visitId });
  await must('door', 'visits.signOut', { code: String(earlier.badgeNumber) });
  const expected: CallRequest<'expected.add'> = {
    name: 'Wren Castellane',
    organisation: 'Hillside School',
    categoryId: categoryId('visitor'),
    host: { staffId: idOf('dsl') },
    purpose: 'Concert',
    day: '2026-11-20',
    time: '10:30',
    group: 'Hillside choir',
    members: ['Oduya Lindqvist'],
  };
  const { id: expectedId } = await must('reception', 'expected.add', expected);
  const [first, ...others] = porchlight.services.categories.list();
  if (!first) throw new Error('a site without categories');
  const { id: firstCategory, active: _, ...category } = first;
  const signIn = signInInput({ category: 'contractor', devices: [{ kind: 'phone', handling: 'bag' }] });

  return {
    'help.fromStaff': { place: 'Garden' },
    'reports.figures': { first: '2026-11-01', last: '2026-11-20' },
    'reports.save': { kind: 'termly', range: { first: '2026-11-01', last: '2026-11-20' } },
    ...(await deviceInputs(porchlight, visitId)),
    ...alertInputs(porchlight, visitId),
    ...(await logInputs(porchlight, visitId)),
    ...(await exportInputs(porchlight, visitId)),
    ...(await rollCallInputs(porchlight, visitId)),
    ...(await retentionInputs(porchlight, visitId)),
    ...(await requestInputs(porchlight, visitId)),
    ...(await mailInputs(porchlight, visitId)),
    ...insightInputs(),
    ...(await policyInputs(porchlight, visitId)),
    ...(await incidentInputs(porchlight, visitId, challengeId)),
    'setUp.state': {},
    'setUp.saveDraft': {
      step: 2,
      siteName: 'Larkfield Nursery',
      timeZone: 'Europe/London',
      titles,
      dslName: 'Marek Zielony',
      deputyName: 'Beatrix Lowe',
      adminName: 'Adaeze Brightwell',
      printer,
    },
    'setUp.finish': answers,
    'setUp.exploreSampleData': {},
    'setUp.open': {},
    'printers.list': {},

    'door.show': { language: 'pl' },
    'door.images': {},
    'door.beat': {},
    'door.openStaffView': {},
    'hosts.match': { text: 'Marek' },
    'camera.permit': { on: true },
    'passes.find': { code },
    'expected.find': { letters: 'Wre', with: 'Hil' },
    'visits.signIn': signIn,
    'visits.signInAgain': {
      requestId: crypto.randomUUID(),
      code,
      language: 'en',
      host: null,
      details: null,
      devices: [],
      photo: null,
      child: null,
      acknowledgement: null,
    },
    'visits.signInGroup': {
      requestId: crypto.randomUUID(),
      categoryId: categoryId('visitor'),
      language: 'en',
      groupName: 'Hillside choir',
      organisation: 'Hillside School',
      names: ['Oduya Lindqvist', 'Wren Castellane'],
      host: signIn.host,
      details: signIn.details,
      devices: signIn.devices,
      acknowledgement: signIn.acknowledgement,
      expectedId: null,
    },
    'visits.badgeProgress': { visitId },
    'visits.findByBadge': { code: String(badgeNumber) },
    'visits.signOut': { code: String(badgeNumber) },
    'help.ask': {},
    'help.state': { id: helpCallId },

    'site.show': {},
    'staff.unlockers': {},
    'staff.unlock': { staffId: idOf('office'), pin: testPin },
    'staff.lock': {},
    'staff.session': {},
    'staff.stillHere': {},
    'staff.choosingFile': { open: true },
    'staff.closeView': {},

    'visits.onSite': {},
    'visits.signOutFor': { visitId },
    'visits.undoSignOutFor': { visitId },
    'visits.photo': { visitId },
    'visits.decideEscort': { visitId, escort: 'unescorted' },
    'identity.record': {
      visitId,
      identity: 'work-id',
      assurance: 'not-needed',
      assuredOn: null,
      escort: 'escorted',
    },
    'passes.issue': { visitId },
    'passes.print': { passId, code, on: 'card' },
    'passes.list': {},
    'passes.revoke': { passId },
    'expected.list': {},
    'expected.choices': {},
    'expected.add': expected,
    'expected.setCancelled': { expectedId, cancelled: true },
    'expected.preview': {},
    'expected.import': { importId: newId() },
    'badges.reprint': { visitId },
    'challenges.record': challenge,
    'challenges.withdraw': { challengeId, reason: 'It was a calculator.' },
    'challenges.recent': {},
    'challenges.forDsl': {},
    'help.waiting': {},
    'help.answer': { id: helpCallId },
    'settings.show': {},
    'settings.change': {
      titles,
      dslName: 'Marek Zielony',
      deputyName: 'Beatrix Lowe',
      printer,
      assemblyPoint: 'Oak tree',
      idleSeconds: 45,
      idleWarningSeconds: 15,
      staffLockMinutes: 5,
      languages: ['en', 'pl'],
      acknowledgementDays: { visitor: 30, regular: 365 },
      readBackQuestions: 1,
    },
    'categories.list': {},
    'categories.add': category,
    'categories.change': { categoryId: firstCategory, category },
    'categories.setActive': { categoryId: firstCategory, active: false },
    'categories.order': { order: [...others.map(({ id }) => id), firstCategory] },
    'sign.show': {},
    'sign.change': defaultSign,
    'sign.setImage': { name: 'logo', image: null },
    'sign.savePoster': { size: 'a4', languages: ['en', 'pl'] },
    'sign.shown': {},
    'settings.printers': {},
    'settings.printTest': {},
    'people.list': {},
    'people.add': { name: 'Gwen Pritchard', role: 'dsl', pin: '204917' },
    'people.setPin': { staffId: idOf('office'), pin: '204917' },
    'people.change': {
      staffId: idOf('office'),
      person: { name: 'Imogen Fairweather', role: 'office', email: 'imogen@example.org', areaId: null },
    },
    'people.preview': {},
    'people.import': { importId: newId() },
    'people.setActive': { staffId: idOf('office'), active: false },
    'journal.check': {},
    'app.quit': {},
  };
}
