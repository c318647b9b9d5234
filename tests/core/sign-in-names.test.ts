import { beforeAll, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
});

const kept = [
  ['200 characters', 'n'.repeat(200)],
  ['emoji', '👩‍🔧 Ada 🇵🇱'],
  ['markup', '<script>alert(1)</script>'],
  ['a formula', '=1+1'],
  ['Arabic', 'محمد عبد الرحمن'],
  ['accents', 'Łucja Zoë Siân Nguyễn'],
  ['letters with separate accents', 'Zoe\u0308 Sia\u0302n'],
  ['quotes and semicolons', `Robert'); DROP TABLE visit;--"`],
  ['a template', '{{name}} $t(badge.test) %s ${1}'],
  ['two spaces within', 'Ann  Lee'],
  ['one letter', '李'],
  ['marks of direction', 'Ann \u200e(\u200fعبد\u061c) Lee'],
  ['joiners', 'می\u200cخواهم क्\u200dष'],
] as const;

describe('a name', () => {
  it.each(kept)('with %s is kept exactly', async (_, name) => {
    const { visitId } = await porchlight.signIn({ name, organisation: name, category: 'contractor' });
    const { row } = readVisit(visitId);
    expect(row).toEqual({ name, organisation: name });
  });

  it('loses the white space at its ends only', async () => {
    const { visitId } = await porchlight.signIn({ name: '\u00a0 Ann Lee \u2003' });
    expect(readVisit(visitId).row.name).toBe('Ann Lee');
  });

  const refused = [
    ['nothing', '', 'required'],
    ['blanks', ' \u00a0\u2003 ', 'required'],
    ['zero-width spaces', '\u200b\u200d\ufeff', 'required'],
    ['fillers that show nothing', '\u3164\u2800\u115f', 'required'],
    ['201 characters', 'n'.repeat(201), 'too-long'],
    ['a million characters', 'n'.repeat(1_000_000), 'too-long'],
    ['a line break', 'Ann\nLee', 'control-characters'],
    ['a NUL', 'Ann\u0000Lee', 'control-characters'],
    ['a line separator', 'Ann\u2028Lee', 'control-characters'],
    ['an override of direction', 'Ann \u202eeeL\u202c', 'control-characters'],
    ['an embedding of direction', 'Ann \u202aLee', 'control-characters'],
    ['an isolate that does not end', 'Ann \u2067Lee', 'control-characters'],
    ['the end of an isolate', 'Ann\u2069 Lee', 'control-characters'],
  ] as const;

  it.each(refused)('of %s is refused beside its field', async (_, name, why) => {
    const before = hashOfTables(porchlight.db);
    const result = await porchlight.call('door', 'visits.signIn', porchlight.signInInput({ name }));
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input', fields: { name: why } } });
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('is not looked up: namesakes are two visitors', async () => {
    const [first, second] = [await porchlight.signIn(), await porchlight.signIn()];
    expect(readVisit(first.visitId).visitor).not.toBe(readVisit(second.visitId).visitor);
  });
});

function readVisit(visitId: string): { visitor: string; row: { name: string; organisation: string } } {
  const row = porchlight.db
    .prepare<[string], { visitor_id: string; name: string; organisation: string }>(
      'SELECT visitor_id, name, organisation FROM visit JOIN visitor ON visitor.id = visitor_id WHERE visit.id = ?',
    )
    .get(visitId);
  if (!row) throw new Error('no such visit');
  const { visitor_id: visitor, ...rest } = row;
  return { visitor, row: rest };
}
