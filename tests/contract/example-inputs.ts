import type { CallName, CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { answers, testPin } from '../support/set-up-app.ts';

/** A valid input for every line of the contract. A new line without one does not compile. */
export type ExampleInputs = { [N in CallName]: CallRequest<N> };

/** Makes what the inputs speak of: a visit, a challenge, a call for help. The reception must have unlocked. */
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
  const deviceRules: CallRequest<'settings.changeDeviceRules'>['deviceRules'] = {
    phone: ['office', 'car'],
    watch: ['bag'],
    tablet: [],
    camera: [],
    glasses: [],
  };

  return {
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

    'door.show': {},
    'door.openStaffView': {},
    'hosts.match': { text: 'Marek' },
    'visits.signIn': signInInput({ category: 'contractor', devices: [{ kind: 'phone', handling: 'bag' }] }),
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
    'staff.closeView': {},

    'visits.onSite': {},
    'visits.signOutFor': { visitId },
    'visits.undoSignOutFor': { visitId },
    'badges.reprint': { visitId },
    'challenges.record': challenge,
    'challenges.withdraw': { challengeId, reason: 'It was a calculator.' },
    'challenges.recent': {},
    'challenges.forDsl': {},
    'help.waiting': {},
    'help.answer': { id: helpCallId },
    'log.export': { first: '2026-11-01', last: '2026-11-20' },
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
    },
    'settings.changeDeviceRules': { categoryId: categoryId('parent'), deviceRules },
    'settings.printers': {},
    'settings.printTest': {},
    'people.list': {},
    'people.add': { name: 'Gwen Pritchard', role: 'dsl', pin: '204917' },
    'people.setPin': { staffId: idOf('office'), pin: '204917' },
    'people.setActive': { staffId: idOf('office'), active: false },
    'journal.check': {},
    'app.quit': {},
  };
}
