import { beforeAll, describe, expect, it } from 'vitest';
import { categoryPictograms } from '../../shared/domain/categories.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
});

const onSite = () => porchlight.must('reception', 'visits.onSite', {});
const visitsBy = (requestId: string) =>
  porchlight.db.prepare('SELECT count(*) FROM visit WHERE request_id = ?').pluck().get(requestId);

describe('signing in', () => {
  it.each(categoryPictograms)('works for a %s', async (category) => {
    const signedIn = await porchlight.signIn({ category, devices: [{ kind: 'phone', handling: 'car' }] });
    expect(signedIn.badgeNumber).toBeGreaterThanOrEqual(1000);
    // Who only hands something in at the door gets no badge.
    const badge = category !== 'delivery';
    const identity = category === 'professional' || category === 'supply' ? 'waiting' : 'not-needed';
    expect(signedIn).toMatchObject({ printing: badge, badge, identity });
    const asked = !['parent', 'volunteer', 'family'].includes(category);
    const visits = (await onSite()).filter(({ visitId }) => visitId === signedIn.visitId);
    expect(visits).toMatchObject([
      {
        visitId: signedIn.visitId,
        name: 'Oduya Lindqvist',
        organisation: asked ? 'Penrose Heating' : '',
        pictogram: category,
        identity,
        language: 'en',
        // Nor is anybody asked whom they come to see, who only hands something in.
        host: category === 'delivery' ? '' : 'Gwen Pritchard',
        signedInAt: porchlight.state.now.toISOString(),
        badgeNumber: signedIn.badgeNumber,
        devices: [{ kind: 'phone', handling: 'car' }],
      },
    ]);
  });

  it('asks for the organisation where the category does', async () => {
    for (const category of ['contractor', 'professional', 'delivery', 'supply'] as const) {
      for (const organisation of ['', '   ']) {
        const input = porchlight.signInInput({ category, organisation });
        const result = await porchlight.call('door', 'visits.signIn', input);
        expect(result).toMatchObject({
          error: { code: 'invalid-input', fields: { organisation: 'required' } },
        });
        expect(visitsBy(input.requestId)).toBe(0);
      }
    }
  });

  it('refuses a category, and a device, that there is not', async () => {
    const input = porchlight.signInInput();
    const categoryId = porchlight.idOf('admin');
    expect(await porchlight.call('door', 'visits.signIn', { ...input, categoryId })).toMatchObject({
      error: { code: 'invalid-input', fields: { categoryId: 'invalid' } },
    });
    const twice = { kind: 'phone', handling: 'bag' } as const;
    const devices = [twice, { ...twice, handling: 'car' as const }];
    expect(await porchlight.call('door', 'visits.signIn', { ...input, devices })).toMatchObject({
      error: { code: 'invalid-input', fields: { devices: 'repeated' } },
    });
  });

  it('gives each visitor on site a number of their own', async () => {
    const numbers = new Set<number>();
    for (let i = 0; i < 60; i++) numbers.add((await porchlight.signIn()).badgeNumber);
    expect(numbers.size).toBe(60);
  });

  it('tells the staff view, which asks again by itself', async () => {
    porchlight.state.events.length = 0;
    await porchlight.signIn();
    expect(porchlight.state.events).toContain('visits.changed');
  });

  it('is in the journal without the name', async () => {
    const { visitId } = await porchlight.signIn({ name: 'Canary Bird' });
    const entry = porchlight.db
      .prepare('SELECT action, actor, details FROM journal JOIN journal_detail USING (seq) WHERE subject = ?')
      .get(visitId);
    expect(entry).toMatchObject({ action: 'visit.signed-in', actor: 'door' });
    expect(JSON.stringify(entry)).not.toContain('Canary');
  });
});

describe('a repeated request', () => {
  it('gives the visit it made the first time', async () => {
    const input = porchlight.signInInput();
    const first = await porchlight.must('door', 'visits.signIn', input);
    const before = hashOfTables(porchlight.db);
    expect(await porchlight.must('door', 'visits.signIn', input)).toEqual(first);
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('does so when both run at once, and after a restart', async () => {
    const input = porchlight.signInInput();
    const both = await Promise.all([
      porchlight.must('door', 'visits.signIn', input),
      porchlight.must('door', 'visits.signIn', input),
    ]);
    const again = await porchlight.restart();
    expect(
      new Set([...both, await again.must('door', 'visits.signIn', input)].map((s) => s.visitId)).size,
    ).toBe(1);
    expect(visitsBy(input.requestId)).toBe(1);
  });
});

describe('whom they come to see', () => {
  const hostOf = async (host: { staffId: string } | { text: string }) => {
    const result = await porchlight.call('door', 'visits.signIn', porchlight.signInInput({ host }));
    if (!result.ok) return result.error.fields;
    return (await onSite()).find((visit) => visit.visitId === result.value.visitId)?.host;
  };

  it('can be one of the site’s people, in words of their own, or nobody', async () => {
    expect(await hostOf({ staffId: porchlight.idOf('dsl') })).toBe('Marek Zielony');
    expect(await hostOf({ text: '  somebody in the garden room ' })).toBe('somebody in the garden room');
    expect(await hostOf({ text: '' })).toBe('');
  });

  it('cannot be somebody who left, or who never was', async () => {
    await porchlight.unlock('admin');
    const staffId = porchlight.idOf('office');
    await porchlight.must('admin', 'people.setActive', { staffId, active: false });
    expect(await hostOf({ staffId })).toEqual({ host: 'invalid' });
    expect(await hostOf({ staffId: porchlight.categoryId('parent') })).toEqual({ host: 'invalid' });
  });
});

describe('a clock that was set back', () => {
  it('keeps nobody from signing in and out again', async () => {
    const before = await porchlight.signIn();
    porchlight.pass(-3 * 365 * 24 * 60);
    const after = await porchlight.signIn();
    for (const { badgeNumber } of [before, after]) {
      const signOut = await porchlight.call('door', 'visits.signOut', { code: String(badgeNumber) });
      expect(codeOf(signOut)).toBe('ok');
    }
  });
});
