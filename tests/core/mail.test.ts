import { setDefaultCACertificates, getCACertificates } from 'node:tls';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { testReport } from '../support/incidents.ts';
import type { MailServerOfTests } from '../support/mail-server.ts';
import { account, selfSigned, startMailServer } from '../support/mail-server.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
let server: MailServerOfTests;
let hostId: string;
const pair = selfSigned();
beforeAll(() => setDefaultCACertificates([...getCACertificates('default'), pair.cert]));

const address = 'gwen@larkfield.example';
const named = { name: 'Gwen Pritchard', role: null, email: address } as const;
const settings = (change: Partial<CallRequest<'mail.changeServer'>> = {}) => ({
  enabled: true,
  host: '127.0.0.1',
  port: server.port,
  security: 'starttls' as const,
  user: account.user,
  password: account.password,
  sender: 'porchlight@larkfield.example',
  ...change,
});
const change = (wanted: Partial<CallRequest<'mail.changeServer'>> = {}) =>
  porchlight.must('admin', 'mail.changeServer', settings(wanted));
async function troubles() {
  await porchlight.unlock('office'); // time passes in these tests, and locks it
  return porchlight.must('office', 'mail.troubles', {});
}
const start = (options: { port?: number } = {}) =>
  startMailServer({ security: 'starttls', pair, ...options });
const send = () => porchlight.services.mailSending.run();
const arrive = (name = 'Oduya Lindqvist') =>
  porchlight.signIn({
    name,
    host: { staffId: hostId },
    details: { purpose: 'Boiler', vehicle: '', contact: '', leaving: '' },
  });
const rows = () => porchlight.db.prepare('SELECT state, attempts, problem FROM mail_queue').all();

beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  server = await start();
  await change();
  ({ id: hostId } = await porchlight.must('admin', 'people.add', named));
});
afterEach(() => server.stop());

describe('“Your visitor has arrived”', () => {
  it('tells the host who has come, from where, and when: and no more', async () => {
    await arrive();
    expect(server.received).toEqual([]);
    await send();
    const [mail] = server.received;
    expect(mail?.to).toEqual([address]);
    expect(mail?.from).toBe('porchlight@larkfield.example');
    expect(mail?.text).toContain('Subject: Your visitor has arrived');
    const body = mail?.text.split('\r\n\r\n')[1];
    expect(body).toBe(
      'Oduya Lindqvist (Penrose Heating) has arrived.\r\nLarkfield Nursery, Main entrance, 20 Nov 2026, 09:00\r\n',
    );
    expect(rows()).toEqual([{ state: 'sent', attempts: 1, problem: null }]);
  });

  it('keeps nothing of the visitor beside the visit, and nothing of anybody in the log', async () => {
    await arrive('Canary Bird');
    await send();
    const queue = JSON.stringify(porchlight.db.prepare('SELECT * FROM mail_queue').all());
    expect(queue).not.toContain('Canary');
    expect(queue).not.toContain('larkfield.example');
    const journal = porchlight.db.prepare('SELECT details FROM journal_detail').pluck().all().join();
    for (const text of [porchlight.state.logged.join(), journal]) {
      expect(text).not.toContain('@');
      expect(text).not.toContain(account.password);
    }
  });

  it('is one mail for a group', async () => {
    const input = porchlight.signInInput({ host: { staffId: hostId } });
    const { name: _, photo: __, child: ___, ...lead } = input;
    const names = ['Wren Castellane', 'Imke Sandoval', 'Saoirse Lund'];
    await porchlight.must('door', 'visits.signInGroup', { ...lead, groupName: 'Choir', names });
    await send();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.text).toContain(
      'Wren Castellane (Penrose Heating) has arrived with 2 others.',
    );
    expect(server.received[0]?.text).not.toContain('Imke');
  });

  it('goes to the area of a host who has no e-mail, and to an area that is the host', async () => {
    const area = {
      name: 'Garden room',
      role: null,
      kind: 'area' as const,
      email: 'garden@larkfield.example',
    };
    const { id: areaId } = await porchlight.must('admin', 'people.add', area);
    const person = { name: 'Tove Marsh', role: null, areaId };
    const { id } = await porchlight.must('admin', 'people.add', person);
    await porchlight.signIn({ host: { staffId: id } });
    await porchlight.signIn({ host: { staffId: areaId } });
    await send();
    expect(server.received.map(({ to }) => to)).toEqual([[area.email], [area.email]]);
  });

  it('is not written for a host without any, nor while mail is off, nor for words', async () => {
    const { id } = await porchlight.must('admin', 'people.add', { name: 'Tove Marsh', role: null });
    await porchlight.signIn({ host: { staffId: id } });
    await porchlight.signIn();
    await change({ enabled: false });
    await arrive();
    expect(rows()).toEqual([]);
  });
});

describe('a mail that does not go out', () => {
  it('waits while the server is down, and goes once it is up', async () => {
    await server.stop();
    await arrive();
    await send();
    const [trouble] = await troubles();
    expect(trouble).toMatchObject({
      recipient: 'Gwen Pritchard',
      problem: 'no-connection',
      state: 'waiting',
    });
    server = await start({ port: server.port });
    await send(); // its pause lasts
    expect(server.received).toEqual([]);
    porchlight.pass(1);
    await send();
    expect(server.received).toHaveLength(1);
    expect(await troubles()).toEqual([]);
  });

  it('is tried again after growing pauses, and then by whoever says so', async () => {
    server.answers.recipient = () => ({ code: 451, said: 'Greylisted, come back later' });
    await arrive();
    const pauses: number[] = [];
    for (let [trouble] = await sent(); trouble?.nextAttemptAt; [trouble] = await sent()) {
      const pause = (Date.parse(trouble.nextAttemptAt) - porchlight.state.now.getTime()) / 60_000;
      pauses.push(pause);
      porchlight.pass(pause);
    }
    expect(pauses).toEqual([0.5, 1, 2, 5, 15, 30, 60, 60, 60]);
    const [failed] = await troubles();
    expect(failed).toMatchObject({ state: 'failed', problem: 'later', attempts: 10 });
    server.answers.recipient = () => null;
    await porchlight.must('office', 'mail.tryAgain', { mailId: failed?.id ?? '' });
    await send();
    expect(server.received).toHaveLength(1);
    expect(await troubles()).toEqual([]);

    async function sent() {
      await send();
      return troubles();
    }
  });

  it.each([
    ['recipient', 550, 'refused-address'],
    ['sender', 553, 'refused-sender'],
  ] as const)(
    'says that the server refuses the %s, and does not try again by itself',
    async (whom, code, problem) => {
      server.answers[whom] = () => ({ code, said: `No such user ${address}` });
      await arrive();
      await send();
      expect(await troubles()).toMatchObject([{ state: 'failed', problem, attempts: 1 }]);
      expect(porchlight.state.logged.join()).not.toContain('larkfield.example');
    },
  );

  it('says that the password is wrong, and goes as soon as the right one is saved', async () => {
    await change({ password: 'wrong' });
    await arrive();
    await send();
    expect(await troubles()).toMatchObject([{ problem: 'wrong-password', state: 'waiting' }]);
    await porchlight.unlock('admin');
    await change();
    await send();
    expect(server.received).toHaveLength(1);
  });

  it('is given up by the office, once', async () => {
    server.answers.recipient = () => ({ code: 550, said: 'no' });
    await arrive();
    await send();
    const [trouble] = await troubles();
    const giveUp = () => porchlight.call('office', 'mail.giveUp', { mailId: trouble?.id ?? '' });
    expect(codeOf(await giveUp())).toBe('ok');
    expect(codeOf(await giveUp())).toBe('already-done');
    expect(await troubles()).toEqual([]);
  });

  it('is dropped when the visit is over before, which is said for a week', async () => {
    await server.stop();
    const { badgeNumber } = await arrive();
    await send();
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    porchlight.pass(1);
    await send();
    expect(await troubles()).toMatchObject([{ state: 'dropped', problem: 'visit-over' }]);
    porchlight.pass(8 * 24 * 60);
    expect(await troubles()).toEqual([]);
    server = await start();
  });

  it('is forgotten after a week, as what was sent is', async () => {
    server.answers.recipient = () => ({ code: 550, said: 'no' });
    await arrive();
    await send();
    porchlight.pass(6 * 24 * 60);
    porchlight.services.mailSending.forgetOld();
    expect(rows()).toMatchObject([{ state: 'failed' }]);
    porchlight.pass(2 * 24 * 60);
    porchlight.services.mailSending.forgetOld();
    expect(rows()).toEqual([]);
  });

  it('never holds a sign-in up, nor the clock', async () => {
    await change({ host: '192.0.2.1' }); // answers nobody, ever
    await porchlight.app.tick();
    const { badgeNumber } = await arrive();
    await porchlight.app.tick();
    expect(badgeNumber).toBeGreaterThan(0);
    expect(rows()).toMatchObject([{ state: 'waiting' }]);
  });

  it('is still there after a power cut', async () => {
    await arrive();
    porchlight = await porchlight.restart();
    await send();
    expect(server.received).toHaveLength(1);
  });
});

describe('the mail of a report', () => {
  it('says that there is one to read, to its readers alone', async () => {
    const person = (role: 'dsl' | 'head' | 'office', name: string) => ({
      staffId: porchlight.idOf(role),
      person: { name, role, email: `${role}@larkfield.example`, areaId: null },
    });
    await porchlight.must('admin', 'people.change', person('dsl', 'Marek Zielony'));
    await porchlight.must('admin', 'people.change', person('head', 'Solveig Achterberg'));
    await porchlight.must('admin', 'people.change', person('office', 'Imogen Fairweather'));
    await porchlight.must('reception', 'incidents.report', testReport);
    await porchlight.must('reception', 'incidents.report', { ...testReport, recipient: 'head' });
    await send();
    expect(server.received.map(({ to }) => to)).toEqual([
      ['dsl@larkfield.example'],
      ['head@larkfield.example'],
    ]);
    for (const { text } of server.received) {
      expect(text.split('\r\n\r\n')[1]?.trim()).toBe('You have a report to read.');
      for (const word of ['Garden', 'picture', 'Larkfield Nursery']) expect(text).not.toContain(word);
    }
  });

  it('that does not go out is known to the readers of such reports alone', async () => {
    await porchlight.must('admin', 'people.change', {
      staffId: porchlight.idOf('head'),
      person: { name: 'Solveig Achterberg', role: 'head', email: 'head@larkfield.example', areaId: null },
    });
    await porchlight.must('reception', 'incidents.report', { ...testReport, recipient: 'head' });
    server.answers.recipient = () => ({ code: 550, said: 'no' });
    await send();
    for (const role of ['office', 'dsl', 'admin'] as const)
      expect(await porchlight.must(role, 'mail.troubles', {})).toEqual([]);
    const [trouble] = await porchlight.must('head', 'mail.troubles', {});
    expect(trouble).toMatchObject({ kind: 'report', recipient: 'Solveig Achterberg', state: 'failed' });
    const input = { mailId: trouble?.id ?? '' };
    for (const role of ['office', 'dsl', 'admin'] as const) {
      expect(codeOf(await porchlight.call(role, 'mail.giveUp', input))).toBe('already-done');
      expect(codeOf(await porchlight.call(role, 'mail.tryAgain', input))).toBe('already-done');
    }
    expect(rows()).toEqual([{ state: 'failed', attempts: 1, problem: 'refused-address' }]);
    await porchlight.must('head', 'mail.giveUp', input);
    expect(rows()).toEqual([{ state: 'given-up', attempts: 1, problem: null }]);
  });
});

describe('the server', () => {
  it('is told without its password, which is kept encrypted and forgotten when it is emptied', async () => {
    const told = await porchlight.must('admin', 'mail.server', {});
    expect(told).toMatchObject({ passwordIsSet: true, protects: true, host: '127.0.0.1' });
    const everything = () =>
      JSON.stringify([
        porchlight.db.prepare('SELECT * FROM mail_server').all(),
        porchlight.db.prepare('SELECT * FROM journal_detail').all(),
        porchlight.state.logged,
      ]);
    expect(JSON.stringify(told) + everything()).not.toContain(account.password);
    expect(JSON.stringify(await porchlight.must('admin', 'settings.show', {}))).not.toContain('127.0.0.1');
    const { password: _, ...without } = settings();
    await porchlight.must('admin', 'mail.changeServer', without);
    expect(await porchlight.must('admin', 'mail.test', { to: address })).toEqual({ problem: null });
    await change({ password: '' });
    expect((await porchlight.must('admin', 'mail.server', {})).passwordIsSet).toBe(false);
  });

  it.each(['starttls', 'tls'] as const)('is spoken to with %s', async (security) => {
    const encrypted = await startMailServer({ security, pair });
    await change({ security, port: encrypted.port });
    expect(await porchlight.must('admin', 'mail.test', { to: address })).toEqual({ problem: null });
    expect(encrypted.received).toMatchObject([{ to: [address], encrypted: true }]);
    await encrypted.stop();
  });

  it('is given no password where it offers no encryption though that is wanted, or shows a certificate of nobody', async () => {
    const plain = await startMailServer({ security: 'none' });
    await change({ port: plain.port });
    expect(await porchlight.must('admin', 'mail.test', { to: address })).toEqual({
      problem: 'no-encryption',
    });
    await plain.stop();
    const stranger = await startMailServer({ security: 'tls', pair: selfSigned() });
    await change({ security: 'tls', port: stranger.port });
    expect(await porchlight.must('admin', 'mail.test', { to: address })).toEqual({
      problem: 'no-encryption',
    });
    await stranger.stop();
  });

  it.each([
    { host: 'mail.elsewhere.example' },
    { port: 2525 },
    { security: 'tls' },
    { user: 'somebody-else' },
  ] as const)('is not given the password that was typed for another: %o', async (other) => {
    const { password, ...without } = settings(other);
    const result = await porchlight.call('admin', 'mail.changeServer', without);
    expect(result).toMatchObject({ error: { code: 'invalid-input', fields: { password: 'required' } } });
    expect(await porchlight.must('admin', 'mail.server', {})).toMatchObject({ port: server.port });
    await porchlight.must('admin', 'mail.changeServer', { ...without, password });
    expect(await porchlight.must('admin', 'mail.server', {})).toMatchObject(other);
  });

  it('is given neither user nor password without encryption, and forgets them with the account', async () => {
    const result = await porchlight.call('admin', 'mail.changeServer', settings({ security: 'none' }));
    expect(result).toMatchObject({ error: { fields: { user: 'invalid' } } });
    const plain = await startMailServer({ security: 'none' });
    const { password: _, ...without } = settings({ security: 'none', user: '', port: plain.port });
    await porchlight.must('admin', 'mail.changeServer', without);
    expect((await porchlight.must('admin', 'mail.server', {})).passwordIsSet).toBe(false);
    expect(await porchlight.must('admin', 'mail.test', { to: address })).toEqual({ problem: null });
    expect(plain.received).toMatchObject([{ to: [address], encrypted: false }]);
    await plain.stop();
  });

  it('has a name and a sender before it is turned on', async () => {
    const result = await porchlight.call('admin', 'mail.changeServer', settings({ host: ' ', sender: '' }));
    expect(result).toMatchObject({ error: { fields: { host: 'required' } } });
    await change({ enabled: false, sender: '' });
    expect(codeOf(await porchlight.call('admin', 'mail.test', { to: address }))).toBe('wrong-state');
    expect(codeOf(await porchlight.call('admin', 'mail.test', { to: 'nobody' }))).toBe('invalid-input');
  });

  it('says that the password is to be entered again where it cannot be read', async () => {
    porchlight.host.secrets.decrypt = () => Promise.reject(new Error('another computer'));
    expect(await porchlight.must('admin', 'mail.test', { to: address })).toEqual({ problem: 'secret-lost' });
  });
});
