import { beforeAll, describe, expect, it } from 'vitest';
import { audiences } from '../../shared/contract.ts';
import type { Role } from '../../shared/roles.ts';
import { roleMay, roles } from '../../shared/roles.ts';
import { codeOf } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';
import type { Stage } from './lines.ts';
import { lines, setStage } from './lines.ts';

let stage: Stage;
let before: string;
beforeAll(async () => {
  stage = await setStage();
  before = hashOfTables(stage.porchlight.db);
});

/** Makes a call that the gate must stop, and sees that it changed nothing. */
async function stoppedAs(
  caller: Parameters<Stage['porchlight']['app']['dispatch']>[0],
  name: unknown,
  input: unknown,
) {
  const { app, db, state } = stage.porchlight;
  const opened = state.opened.length;
  const result = await app.dispatch(caller, name, input);
  expect(hashOfTables(db)).toBe(before);
  expect(state.opened).toHaveLength(opened);
  return codeOf(result);
}

describe('an unknown call', () => {
  const almost = ['', 'visits', 'visits.', 'visits.signin', 'visits.signIn ', 'Visits.signIn', 'signIn'];
  const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
  const noStrings = [
    undefined,
    null,
    0,
    true,
    {},
    ['door.show'],
    { toString: () => 'door.show' },
    Symbol('x'),
  ];
  const names = [...almost, ...inherited, ...noStrings, 'x'.repeat(1_000_000)];
  it.each(names.map((name) => [typeof name === 'string' ? name.slice(0, 30) : typeof name, name]))(
    'named %j is refused for every audience',
    async (_, name) => {
      for (const audience of audiences) {
        expect(await stoppedAs({ clientId: 'admin', audience }, name, {})).toBe('unknown-call');
      }
    },
  );
});

describe('a call from the wrong kind of window', () => {
  it.each(lines)('to $name is refused', async ({ name, audience }) => {
    for (const other of audiences.filter((candidate) => candidate !== audience)) {
      for (const clientId of ['stranger', 'admin', 'dsl']) {
        const caller = { clientId, audience: other };
        expect(await stoppedAs(caller, name, stage.inputs[name])).toBe('wrong-audience');
        expect(await stoppedAs(caller, name, null)).toBe('wrong-audience');
      }
    }
  });
});

describe.each(lines.filter(({ needs }) => needs !== undefined))('$name', ({ name, audience, needs }) => {
  it('is locked until somebody unlocks, whatever it is given', async () => {
    for (const input of [stage.inputs[name], {}, null, { role: 'admin', staffId: 'x' }]) {
      expect(await stoppedAs({ clientId: 'stranger', audience }, name, input)).toBe('locked');
    }
  });

  it('is for those roles that have its permission', async () => {
    for (const role of roles) {
      const caller = { clientId: role, audience };
      if (needs && roleMay(role, needs)) {
        // Past the permission, the next thing the gate looks at is the input.
        expect(await stoppedAs(caller, name, null), role).toBe('invalid-input');
      } else {
        expect(await stoppedAs(caller, name, stage.inputs[name]), role).toBe('not-permitted');
        expect(await stoppedAs(caller, name, null), role).toBe('not-permitted');
      }
    }
  });
});

describe('the permission table', () => {
  const desk = [
    'staff.stillHere', 'visits.onSite', 'visits.signOutFor', 'visits.undoSignOutFor', 'visits.photo',
    'visits.decideEscort', 'identity.record', 'passes.issue', 'passes.print', 'passes.list', 'passes.revoke',
    'expected.list', 'expected.choices', 'expected.add', 'expected.setCancelled', 'expected.preview',
    'expected.import', 'badges.reprint', 'challenges.record', 'challenges.withdraw', 'challenges.recent',
    'help.answer', 'help.fromStaff', 'policy.reviewStanding', 'lockers.list', 'lockers.handIn',
    'lockers.handBack', 'exceptions.list', 'alerts.compare', 'alerts.answer', 'incidents.report',
    'jobs.mine', 'jobs.cancel',
    'presence.list', 'presence.signOutFor', 'presence.undoSignOutFor',
    'rollCall.list', 'rollCall.mark', 'rollCall.end', 'rollCall.stop', 'rollCall.past', 'rollCall.report',
    'rollCall.print', 'rollCall.save', 'rollCall.copies', 'closing.list', 'closing.answer', 'closing.staff', 'closing.answerForStaff', 'staff.openAnotherView',
  ]; // prettier-ignore
  const office = [
    ...desk,
    'policy.versions', 'policy.version', 'policy.draft', 'policy.reviewLog', 'receipts.save', 'registers.list',
    'registers.add', 'registers.change', 'registers.remove', 'exports.choices', 'exports.count', 'exports.save',
    'exports.schedule', 'exports.chooseFolder', 'exports.setSchedule', 'exports.endSchedule', 'exports.seeFailures',
    'layouts.add', 'layouts.change', 'layouts.remove', 'logImport.read', 'logImport.preview',
    'logImport.saveProblems', 'logImport.run', 'logImport.list', 'logImport.undo', 'settings.show', 'categories.list',
    'sign.show', 'sign.savePoster', 'sign.shown', 'notice.savePdf',
    'log.search', 'log.choices', 'log.savedFilters', 'log.saveFilter', 'log.removeFilter', 'log.visit', 'log.correct',
    'insight.figures', 'insight.saveCsv', 'insight.savePng',
    'retention.show', 'retention.preview', 'retention.saveDataSheet', 'holds.list',
    'requests.list', 'requests.due', 'requests.add', 'requests.open', 'requests.step', 'requests.search', 'requests.say',
    'requests.erasurePlan', 'requests.erase', 'requests.correct', 'requests.savePack',
    'mail.server', 'mail.troubles', 'mail.tryAgain', 'mail.giveUp',
  ]; // prettier-ignore
  const signs = ['sign.change', 'sign.setImage'];
  const leads = [
    'policy.saveDraft', 'policy.discardDraft', 'policy.approve', 'policy.withdraw', 'policy.recordReview',
    'policy.recordTrigger', 'exceptions.choices', 'exceptions.add', 'exceptions.end', 'reports.figures',
    'reports.save', 'journal.check', 'holds.find', 'holds.put', 'holds.lift',
  ]; // prettier-ignore
  const alerts = [
    'alerts.list',
    'alerts.add',
    'alerts.change',
    'alerts.setActive',
    'alerts.try',
    'alerts.answers',
  ];
  const incidents = [
    'incidents.list', 'incidents.open', 'incidents.add', 'incidents.onSite', 'incidents.saveFile',
  ]; // prettier-ignore
  const looksAfterPorchlight = [
    'lockers.setCount', 'settings.change', 'categories.add', 'categories.change', 'categories.setActive',
    'categories.order', 'settings.printers', 'settings.printTest', 'people.list', 'people.add', 'people.setPin',
    'people.setActive', 'app.quit',
    'people.change', 'people.preview', 'people.import', 'people.issuePass', 'people.printPass',
    'retention.runNow', 'people.revokePass', 'mail.changeServer', 'mail.test',
  ]; // prettier-ignore
  const mayCall: Record<Role, string[]> = {
    reception: desk,
    office: [...office, ...signs],
    dsl: [...office, ...leads, ...alerts, ...incidents, 'challenges.forDsl'],
    head: [...office, ...leads, ...incidents],
    admin: [...office, ...signs, ...leads, ...alerts, ...looksAfterPorchlight],
  };
  it.each(roles)('gives the role %s what its work asks for', (role) => {
    const calls = lines.filter(({ needs }) => needs && roleMay(role, needs)).map(({ name }) => name);
    expect(new Set(calls)).toEqual(new Set(mayCall[role]));
  });

  it('leaves these lines, and no others, to a locked staff view or to the door', () => {
    expect(lines.filter(({ needs }) => !needs).map(({ name }) => name)).toEqual([
      'setUp.state',
      'setUp.saveDraft',
      'setUp.finish',
      'setUp.exploreSampleData',
      'setUp.open',
      'printers.list',
      'door.show',
      'door.images',
      'door.beat',
      'door.openStaffView',
      'hosts.match',
      'notice.show',
      'camera.permit',
      'passes.find',
      'presence.move',
      'expected.find',
      'visits.signIn',
      'visits.signInAgain',
      'visits.signInGroup',
      'visits.badgeProgress',
      'visits.findByBadge',
      'visits.signOut',
      'help.ask',
      'help.state',
      'site.show',
      'staff.unlockers',
      'staff.unlock',
      'staff.lock',
      'staff.session',
      'staff.choosingFile',
      'staff.closeView',
      'help.waiting', // somebody waits at the door: a time, and nothing about a person
      // An emergency waits for no PIN; what is told of it, and of closing time, is numbers.
      'rollCall.start',
      'rollCall.running',
      'closing.count',
    ]);
  });
});
