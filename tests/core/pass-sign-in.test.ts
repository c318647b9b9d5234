import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { CategoryPictogram, NewCategory } from '../../shared/domain/categories.ts';
import { jpegHead } from '../support/pictures.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

const day = 24 * 60;
type Change = Parameters<SetUpApp['signInInput']>[0];
type Again = CallRequest<'visits.signInAgain'>;

/** Somebody who was here once, got a pass and left. Gives the pass's code. */
async function visitor(change: Change = {}): Promise<string> {
  const { visitId } = await porchlight.signIn(change);
  const { code } = await porchlight.issuePass(visitId);
  await porchlight.must('door', 'visits.signOut', { code });
  return code;
}

async function find(code: string) {
  const found = await porchlight.must('door', 'passes.find', { code });
  if ('staffInitial' in found) throw new Error('a pass of staff');
  return found;
}
const asLastTime = (code: string, change: Partial<Again> = {}): Again => ({
  requestId: crypto.randomUUID(),
  code,
  language: 'en',
  host: null,
  details: null,
  devices: null,
  photo: null,
  child: null,
  acknowledgement: null,
  ...change,
});
const signInAgain = (code: string, change: Partial<Again> = {}) =>
  porchlight.call('door', 'visits.signInAgain', asLastTime(code, change));
async function mustSignIn(code: string, change: Partial<Again> = {}) {
  return porchlight.must('door', 'visits.signInAgain', asLastTime(code, change));
}
async function onSite(visitId: string) {
  await porchlight.unlock('reception'); // time passes in these tests, and locks it
  const visits = await porchlight.must('reception', 'visits.onSite', {});
  return visits.find((visit) => visit.visitId === visitId);
}
async function changeCategory(pictogram: CategoryPictogram, change: Partial<NewCategory>) {
  await porchlight.unlock('admin');
  await porchlight.changeCategory(pictogram, change);
}
const noDetails = { purpose: '', vehicle: '', contact: '', leaving: '' };
const acknowledgement = () => porchlight.signInInput().acknowledgement;
function publish(substantial: boolean): void {
  const { policy, site } = porchlight.services;
  const en = [{ pictogram: 'bag' as const, sentence: `Off and away, since ${Math.random()}.` }];
  const rules = { visitor: { en }, regular: { en } };
  policy.publish(site.get().id, { rules, whatChanged: {}, substantial }, 'system');
}
const photo = jpegHead(360, 480).toString('base64');

describe('the door welcomes the holder of a pass', () => {
  it('with an initial and what was declared last time, and nothing else of them', async () => {
    const code = await visitor({
      name: 'Ángel Canary',
      organisation: 'Canary Ltd',
      host: { staffId: porchlight.idOf('dsl') },
      devices: [{ kind: 'phone', handling: 'bag' }],
    });
    const welcome = await find(code);
    expect(welcome).toEqual({
      initial: 'Á',
      categoryId: porchlight.categoryId('visitor'),
      devices: [{ kind: 'phone', handling: 'bag' }],
      host: { id: porchlight.idOf('dsl'), name: 'Marek Zielony' },
      ask: [],
      rules: 'agreed',
      tier: 'visitor',
      badgeNumber: null,
    });
    expect(JSON.stringify(welcome)).not.toContain('Canary');
  });

  it('without a host who is words of the visitor’s own, or who left', async () => {
    expect((await find(await visitor({ host: { text: 'Aunt Canary' } }))).host).toBeNull();
    const code = await visitor({ host: { staffId: porchlight.idOf('office') } });
    await porchlight.must('admin', 'people.setActive', { staffId: porchlight.idOf('office'), active: false });
    expect((await find(code)).host).toBeNull();
  });

  it('with their badge’s number while they are on site', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    const { code } = await porchlight.issuePass(visitId);
    expect((await find(code)).badgeNumber).toBe(badgeNumber);
    await porchlight.must('door', 'visits.signOut', { code });
    expect((await find(code)).badgeNumber).toBeNull();
  });

  it('no more once their category is not offered: they sign in without it', async () => {
    const code = await visitor();
    const categoryId = porchlight.categoryId('visitor');
    await porchlight.must('admin', 'categories.setActive', { categoryId, active: false });
    expect(codeOf(await porchlight.call('door', 'passes.find', { code }))).toBe('pass-not-found');
    expect(codeOf(await signInAgain(code))).toBe('pass-not-found');
  });

  it('who is on site, so that they can leave, whatever became of their category', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    const { code } = await porchlight.issuePass(visitId);
    const categoryId = porchlight.categoryId('visitor');
    await porchlight.must('admin', 'categories.setActive', { categoryId, active: false });
    expect((await find(code)).badgeNumber).toBe(badgeNumber);
    await porchlight.must('door', 'visits.signOut', { code });
    expect(codeOf(await porchlight.call('door', 'passes.find', { code }))).toBe('pass-not-found');
  });
});

describe('the rules', () => {
  it.each([
    ['visitor', 0, 'agreed'],
    ['visitor', 29, 'agreed'],
    ['visitor', 30, 'due'],
    ['contractor', 364, 'agreed'],
    ['contractor', 365, 'due'],
  ] as const)('of a %s are, %d days after the last acknowledgement, %s', async (category, days, rules) => {
    const code = await visitor({ category });
    porchlight.pass(days * day);
    expect(await find(code)).toMatchObject({ rules, ask: rules === 'agreed' ? [] : ['rules'] });
  });

  it('go by site days, not by hours', async () => {
    await porchlight.must('admin', 'settings.change', { acknowledgementDays: { visitor: 1, regular: 1 } });
    porchlight.state.now = new Date('2026-07-01T22:30:00.000Z'); // half past eleven in London
    await porchlight.unlock('reception');
    const code = await visitor();
    porchlight.pass(29);
    expect((await find(code)).rules).toBe('agreed');
    porchlight.pass(1);
    expect((await find(code)).rules).toBe('due');
  });

  it('are asked at each visit where the setting says so, also by a clock that was set back', async () => {
    await porchlight.must('admin', 'settings.change', { acknowledgementDays: { visitor: 0, regular: 365 } });
    const code = await visitor();
    expect((await find(code)).rules).toBe('due');
    porchlight.pass(-3 * day);
    expect((await find(code)).rules).toBe('due');
  });

  it('are asked when they changed in substance, and only then', async () => {
    const code = await visitor();
    publish(false);
    expect((await find(code)).rules).toBe('agreed');
    publish(true);
    expect(await find(code)).toMatchObject({ rules: 'changed', ask: ['rules'] });
    // However long ago: what changed is what the visitor wants to know.
    porchlight.pass(60 * day);
    expect((await find(code)).rules).toBe('changed');
  });

  it('that were agreed to at an earlier visit still hold for this one, and are not agreed to by it', async () => {
    const code = await visitor();
    porchlight.pass(20 * day);
    const { visitId } = await mustSignIn(code);
    expect((await onSite(visitId))?.reasons.map((reason) => reason.code)).not.toContain('no-acknowledgement');
    const rows = porchlight.db
      .prepare('SELECT acknowledgement_id IS NOT NULL FROM visit ORDER BY id')
      .pluck()
      .all();
    expect(rows).toEqual([0, 1]);
    expect(porchlight.db.prepare('SELECT count(*) FROM acknowledgement').pluck().get()).toBe(1);
    // The visit does not lengthen the time for which it holds.
    await porchlight.must('door', 'visits.signOut', { code });
    porchlight.pass(10 * day);
    expect((await find(code)).rules).toBe('due');
  });

  it('when they are due, are refused unanswered; agreeing to them begins the time anew', async () => {
    const code = await visitor();
    porchlight.pass(30 * day);
    expect(await signInAgain(code)).toMatchObject({
      error: { code: 'invalid-input', fields: { acknowledgement: 'required' } },
    });
    await mustSignIn(code, { acknowledgement: acknowledgement() });
    await porchlight.must('door', 'visits.signOut', { code });
    porchlight.pass(29 * day);
    expect((await find(code)).rules).toBe('agreed');
  });

  it('agreed to in another text than the one in force are refused', async () => {
    const code = await visitor();
    const read = acknowledgement();
    publish(true);
    expect(codeOf(await signInAgain(code, { acknowledgement: read }))).toBe('policy-changed');
  });

  it('that were ticked are due once their category asks for a signature, but for who ticked in its place', async () => {
    const code = await visitor();
    porchlight.pass(1);
    await changeCategory('visitor', { signature: 'drawn' });
    porchlight.pass(1);
    expect(await find(code)).toMatchObject({ rules: 'due', ask: ['rules'] });
    // Somebody who cannot draw one: a tick is how they sign, and is asked for no more often than a signature.
    await mustSignIn(code, { acknowledgement: acknowledgement() });
    await porchlight.must('door', 'visits.signOut', { code });
    expect((await find(code)).rules).toBe('agreed');
    porchlight.pass(29 * day);
    expect((await find(code)).rules).toBe('agreed');
    porchlight.pass(day);
    expect((await find(code)).rules).toBe('due');
  });

  it('that were signed hold, whatever the category asks for', async () => {
    await changeCategory('visitor', { signature: 'drawn' });
    const strokes = [[[0, 0] as [number, number], [10, 10] as [number, number]]]; // prettier-ignore
    const signed = { ...acknowledgement(), signature: { strokes } };
    const code = await visitor({ acknowledgement: signed });
    for (const signature of ['tick', 'drawn'] as const) {
      porchlight.pass(1);
      await changeCategory('visitor', { signature });
      expect((await find(code)).rules).toBe('agreed');
    }
  });

  it('that a regular agreed to hold for the shorter time once they are a visitor', async () => {
    await changeCategory('visitor', { tier: 'regular' });
    porchlight.pass(1);
    const code = await visitor();
    porchlight.pass(1);
    await changeCategory('visitor', { tier: 'visitor' });
    porchlight.pass(29 * day);
    expect(await find(code)).toMatchObject({ rules: 'agreed', tier: 'visitor' });
    porchlight.pass(day);
    expect((await find(code)).rules).toBe('due');
  });

  describe('of the longer text', () => {
    const comeAndGo = async (code: string, change: Partial<Again> = {}) => {
      await mustSignIn(code, change);
      await porchlight.must('door', 'visits.signOut', { code });
    };
    const agreeTo = (asked: 'visitor' | 'regular') => {
      const { versionId, tier, sha256, language } = porchlight.services.policy.inForce('en', asked);
      return { ...acknowledgement(), versionId, tier, sha256, language };
    };

    it('are asked for once a category becomes one of regulars, and no shorter ones are taken', async () => {
      const code = await visitor();
      porchlight.pass(1);
      await changeCategory('visitor', { tier: 'regular' });
      expect(await find(code)).toMatchObject({ rules: 'longer', ask: ['rules'], tier: 'regular' });
      const refused = await signInAgain(code, { acknowledgement: agreeTo('visitor') });
      expect(codeOf(refused)).toBe('policy-changed');
      await comeAndGo(code, { acknowledgement: agreeTo('regular') });
      porchlight.pass(300 * day);
      expect(await find(code)).toMatchObject({ rules: 'agreed', ask: [] });
    });

    it('are asked for at the next sign-in after so many visits, once', async () => {
      const code = await visitor();
      await comeAndGo(code);
      expect(await find(code)).toMatchObject({ rules: 'agreed', tier: 'visitor' });
      await comeAndGo(code);
      expect(await find(code)).toMatchObject({ rules: 'longer', ask: ['rules'], tier: 'regular' });
      expect(await signInAgain(code)).toMatchObject({ error: { fields: { acknowledgement: 'required' } } });
      const refused = await signInAgain(code, { acknowledgement: agreeTo('visitor') });
      expect(codeOf(refused)).toBe('policy-changed');
      await comeAndGo(code, { acknowledgement: agreeTo('regular') });
      expect(await find(code)).toMatchObject({ rules: 'agreed', ask: [], tier: 'regular' });
    });

    it('are asked for after a long stay', async () => {
      const { visitId } = await porchlight.signIn();
      const { code } = await porchlight.issuePass(visitId);
      porchlight.pass(4 * 60 + 1);
      await porchlight.must('door', 'visits.signOut', { code });
      expect((await find(code)).rules).toBe('longer');
      porchlight.pass(28 * day);
      expect(await find(code)).toMatchObject({ rules: 'agreed', tier: 'visitor' });
    });

    it('are asked for by today’s settings', async () => {
      const code = await visitor();
      await comeAndGo(code);
      const regularAfter = { visits: 2, days: 28, hours: 4 };
      await porchlight.must('admin', 'settings.change', { regularAfter });
      expect((await find(code)).rules).toBe('longer');
    });

    it('are not asked for where the rules are the same for all', async () => {
      // As at a site from before there were two texts.
      porchlight.db.exec('DROP TRIGGER policy_text_is_never_deleted');
      porchlight.db.exec("DELETE FROM policy_text WHERE tier = 'regular'");
      const code = await visitor();
      await comeAndGo(code);
      await comeAndGo(code);
      expect(await find(code)).toMatchObject({ rules: 'agreed', ask: [], tier: 'regular' });
      const { policies } = await porchlight.must('door', 'door.show', { language: 'en' });
      expect(policies.regular).toEqual(policies.visitor);
      porchlight.pass(30 * day);
      await comeAndGo(code, { acknowledgement: agreeTo('regular') });
      expect((await find(code)).rules).toBe('agreed');
    });
  });

  it('hold by today’s category where the journal’s details were erased', async () => {
    const code = await visitor();
    porchlight.pass(1);
    await changeCategory('visitor', { signature: 'drawn' });
    porchlight.services.erase(() =>
      porchlight.db.exec('UPDATE journal_detail SET salt = NULL, details = NULL'),
    );
    expect((await find(code)).rules).toBe('agreed');
  });

  it('that somebody else agreed to hold for nobody', async () => {
    const code = await visitor();
    porchlight.pass(30 * day);
    await porchlight.signIn(); // a namesake
    expect((await find(code)).rules).toBe('due');
  });
});

describe('what must be asked again', () => {
  const required = (field: string): Partial<NewCategory> => ({
    fields: {
      organisation: 'no',
      host: 'no',
      purpose: 'no',
      vehicle: 'no',
      leaving: 'no',
      contact: 'no',
      [field]: 'required',
    },
  });

  it.each([
    ['purpose', { details: { ...noDetails, purpose: 'Meeting' } }, true],
    ['leaving', { details: { ...noDetails, leaving: '14:00' } }, true],
    ['vehicle', { details: { ...noDetails, vehicle: 'AB12 CDE' } }, false],
    ['contact', { details: { ...noDetails, contact: '01632 960001' } }, false],
    ['host', { host: { text: 'Gwen Pritchard' } }, false],
  ] as [string, Change, boolean][])(
    'is a required %s, unless it is one that stays from visit to visit',
    async (field, given, eachTime) => {
      await changeCategory('visitor', {
        fields: { ...required(field).fields, [field]: 'optional' } as NewCategory['fields'],
      });
      const without = await visitor({ host: { text: '' } });
      const withIt = await visitor({ host: { text: '' }, ...given });
      await changeCategory('visitor', required(field));
      expect((await find(without)).ask).toEqual(['details']);
      expect((await find(withIt)).ask).toEqual(eachTime ? ['details'] : []);
      expect(await signInAgain(without)).toMatchObject({
        error: { code: 'invalid-input', fields: { details: 'required' } },
      });
      // Answered with nothing, the field itself is named.
      expect(await signInAgain(without, { details: noDetails })).toMatchObject({
        error: { code: 'invalid-input', fields: { [field]: 'required' } },
      });
    },
  );

  it('is the host, where one is required and the one of last time left', async () => {
    const code = await visitor({ host: { staffId: porchlight.idOf('office') } });
    await changeCategory('visitor', required('host'));
    expect((await find(code)).ask).toEqual([]);
    await porchlight.must('admin', 'people.setActive', { staffId: porchlight.idOf('office'), active: false });
    expect((await find(code)).ask).toEqual(['details']);
    const host = { staffId: porchlight.idOf('dsl') };
    const { visitId } = await mustSignIn(code, { details: noDetails, host });
    expect((await onSite(visitId))?.host).toBe('Marek Zielony');
  });

  it('is the devices, once today’s rules do not accept how they were kept', async () => {
    const code = await visitor({ devices: [{ kind: 'phone', handling: 'bag' }] });
    expect((await find(code)).ask).toEqual([]);
    const { deviceRules } = porchlight.services.categories.list()[0] ?? {};
    if (!deviceRules) throw new Error('no rules');
    await changeCategory('visitor', { deviceRules: { ...deviceRules, phone: ['office'] } });
    expect((await find(code)).ask).toEqual(['devices']);
    expect(await signInAgain(code)).toMatchObject({ error: { fields: { devices: 'required' } } });
    const devices = [{ kind: 'phone', handling: 'office' } as const];
    const { visitId } = await mustSignIn(code, { devices });
    expect((await onSite(visitId))?.devices).toEqual(devices);
  });

  it('is a photo, where the category requires one', async () => {
    const code = await visitor();
    await changeCategory('visitor', { photo: 'required' });
    expect((await find(code)).ask).toEqual(['photo']);
    const { visitId } = await mustSignIn(code, { photo });
    const shown = await porchlight.must('reception', 'visits.photo', { visitId });
    expect(shown).toEqual({ photo });
  });

  it('is a photo, without which people come in all the same: a camera may fail', async () => {
    const code = await visitor();
    await changeCategory('visitor', { photo: 'required' });
    const { visitId } = await mustSignIn(code, { photo: null });
    expect((await onSite(visitId))?.hasPhoto).toBe(false);
  });

  it('is named all at once, in the order of the screens', async () => {
    const code = await visitor({ devices: [{ kind: 'camera', handling: 'with-me' }] });
    await changeCategory('visitor', { ...required('purpose'), photo: 'required' });
    publish(true);
    expect((await find(code)).ask).toEqual(['details', 'devices', 'photo', 'rules']);
    const before = hashOfTables(porchlight.db);
    expect(await signInAgain(code)).toMatchObject({
      error: {
        code: 'invalid-input',
        fields: {
          details: 'required',
          devices: 'required',
          acknowledgement: 'required',
        },
      },
    });
    expect(hashOfTables(porchlight.db)).toBe(before);
  });
});

describe('signing in with a pass', () => {
  it('is as last time where nothing else is said', async () => {
    const code = await visitor({
      category: 'contractor',
      host: { staffId: porchlight.idOf('dsl') },
      details: { purpose: 'Boiler', vehicle: 'AB12 CDE', contact: '', leaving: '12:00' },
      devices: [{ kind: 'phone', handling: 'office' }],
    });
    porchlight.pass(day);
    const { visitId, badgeNumber, printing } = await mustSignIn(code, { language: 'pl' });
    expect(printing).toBe(true);
    expect(await onSite(visitId)).toMatchObject({
      name: 'Oduya Lindqvist',
      organisation: 'Penrose Heating',
      category: 'Contractor',
      host: 'Marek Zielony',
      // What belongs to a day is not taken over from another.
      details: { purpose: '', vehicle: 'AB12 CDE', contact: '', leaving: '' },
      devices: [{ kind: 'phone', handling: 'office' }],
      language: 'pl',
      badgeNumber,
      hasPass: true,
      signedInAt: porchlight.state.now.toISOString(),
    });
    expect(porchlight.db.prepare('SELECT count(*) FROM visitor').pluck().get()).toBe(1);
  });

  it('takes over the host in words, and none where the category asks for none any more', async () => {
    const code = await visitor({ host: { text: 'Gwen Pritchard' } });
    const first = await mustSignIn(code);
    expect((await onSite(first.visitId))?.host).toBe('Gwen Pritchard');
    await porchlight.must('door', 'visits.signOut', { code });
    const fields = {
      organisation: 'no',
      purpose: 'no',
      vehicle: 'no',
      leaving: 'no',
      contact: 'no',
    } as const;
    await changeCategory('visitor', { fields: { ...fields, host: 'no' } });
    const second = await mustSignIn(code);
    expect((await onSite(second.visitId))?.host).toBe('');
  });

  it('is otherwise where something is', async () => {
    const code = await visitor({ category: 'parent' });
    const child = { move: 'early', firstName: 'Tilly', room: 'Acorns', reason: '' } as const;
    const { visitId } = await mustSignIn(code, {
      host: { text: 'The garden room' },
      devices: [{ kind: 'phone', handling: 'car' }],
      child,
    });
    expect(await onSite(visitId)).toMatchObject({
      host: 'The garden room',
      devices: [{ kind: 'phone', handling: 'car' }],
      child,
    });
  });

  it('waits for identification each time, where the category asks for it', async () => {
    const code = await visitor({ category: 'professional' });
    expect((await mustSignIn(code)).identity).toBe('waiting');
  });

  it('notes when the pass was used, and tells the staff view', async () => {
    const code = await visitor();
    porchlight.pass(day);
    porchlight.state.events.length = 0;
    const { visitId } = await mustSignIn(code);
    expect(porchlight.state.events).toEqual(expect.arrayContaining(['passes.changed', 'visits.changed']));
    await porchlight.unlock('reception');
    const [pass] = await porchlight.must('reception', 'passes.list', {});
    expect(pass?.lastUsedAt).toBe(porchlight.state.now.toISOString());
    const entry = porchlight.db
      .prepare(
        `SELECT actor, subject, details FROM journal JOIN journal_detail USING (seq) WHERE action = 'pass.used'`,
      )
      .all();
    expect(entry).toEqual([{ actor: 'door', subject: pass?.id, details: JSON.stringify({ visitId }) }]);
  });

  it('is refused to somebody who is on site, by pass or otherwise', async () => {
    const { visitId } = await porchlight.signIn();
    const { code } = await porchlight.issuePass(visitId);
    expect(codeOf(await signInAgain(code))).toBe('wrong-state');
    await porchlight.must('door', 'visits.signOut', { code });
    await mustSignIn(code);
    expect(codeOf(await signInAgain(code))).toBe('wrong-state');
    const both = await porchlight.must('door', 'visits.findByBadge', { code });
    expect(both.initial).toBe('O');
  });

  it('gives the same visit for the same request, also when both run at once and after a restart', async () => {
    const input = asLastTime(await visitor());
    const both = await Promise.all([
      porchlight.must('door', 'visits.signInAgain', input),
      porchlight.must('door', 'visits.signInAgain', input),
    ]);
    const again = await porchlight.restart();
    const third = await again.must('door', 'visits.signInAgain', input);
    expect(new Set([...both, third].map(({ visitId }) => visitId)).size).toBe(1);
    expect(both[0]).toEqual(third);
  });

  it('gives the same visit once more though the pass was revoked meanwhile, and lets nobody in anew', async () => {
    const input = asLastTime(await visitor());
    const signedIn = await porchlight.must('door', 'visits.signInAgain', input);
    const [pass] = await porchlight.must('reception', 'passes.list', {});
    await porchlight.must('reception', 'passes.revoke', { passId: pass?.id ?? '' });
    const count = porchlight.db.prepare('SELECT count(*) FROM visit').pluck();
    expect(await porchlight.must('door', 'visits.signInAgain', input)).toEqual(signedIn);
    expect(count.get()).toBe(2);
    expect(codeOf(await signInAgain(input.code))).toBe('pass-not-found');
    const other = await porchlight.signIn();
    const request = porchlight.db.prepare('SELECT request_id FROM visit WHERE id = ?').pluck();
    const requestId = String(request.get(other.visitId));
    expect(codeOf(await signInAgain(input.code, { requestId }))).toBe('pass-not-found');
  });

  it('tells nothing of another visitor’s visit to who knows its request', async () => {
    const input = porchlight.signInInput();
    await porchlight.must('door', 'visits.signIn', input);
    const code = await visitor();
    expect(codeOf(await signInAgain(code, { requestId: input.requestId }))).toBe('wrong-state');
  });

  it('is refused with a pass that never was or was revoked, and guessing so is slow', async () => {
    const code = await visitor();
    const [pass] = await porchlight.must('reception', 'passes.list', {});
    await porchlight.must('reception', 'passes.revoke', { passId: pass?.id ?? '' });
    for (const typed of [code, 'AAAAAA', '', '??????', 'AAAAA2']) {
      expect(codeOf(await signInAgain(typed))).toBe('pass-not-found');
    }
    expect(codeOf(await signInAgain('AAAAA3'))).toBe('too-soon');
  });

  it('counts no wrong guess when it fails for another reason than the code', async () => {
    const { visitId } = await porchlight.signIn();
    const { code } = await porchlight.issuePass(visitId);
    for (let i = 0; i < 3; i++) await signInAgain('AAAAAA');
    expect(codeOf(await signInAgain(code))).toBe('wrong-state');
    expect(porchlight.db.prepare('SELECT failures FROM throttle').pluck().get()).toBe(3);
  });
});
