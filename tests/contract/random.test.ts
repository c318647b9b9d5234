import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { audiences } from '../../shared/contract.ts';
import { checkChain } from '../../electron/core/journal/chain.ts';
import type { Line, Stage } from './lines.ts';
import { AnyResult, lines, rolesWith, setStage } from './lines.ts';

vi.setConfig({ testTimeout: 60_000 }); // checking a PIN is slow on purpose, and slower on a busy machine

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

/** Whatever a page sends, the gate answers with a Result, and never that it was surprised. */
async function expectAnswer(line: Line, clientId: string, input: unknown): Promise<void> {
  for (const audience of audiences) {
    const result = await stage.porchlight.app.dispatch({ clientId, audience }, line.name, input);
    expect(AnyResult.parse(result)).not.toMatchObject({ error: { code: 'internal' } });
  }
}

/** A valid input with anything at all in one of its places. */
const almostValid = (valid: unknown): fc.Arbitrary<unknown> => {
  if (typeof valid !== 'object' || valid === null) return fc.oneof(fc.constant(valid), fc.anything());
  const entries = Object.entries(valid);
  const fields = Object.fromEntries(entries.map(([key, value]) => [key, almostValid(value)]));
  if (Array.isArray(valid))
    return fc.array(fc.oneof(fc.anything(), ...valid.map(almostValid)), { maxLength: 8 });
  return fc.oneof({ weight: 5, arbitrary: fc.record(fields) }, fc.record(fields, { requiredKeys: [] }));
};

describe.each(lines)('$name', (line) => {
  // Lines that lock, or that hash a PIN, are for a window of their own, and are tried less often.
  const numRuns = /unlock|Pin|people\.add|setUp\.(finish|explore)/.test(line.name) ? 15 : 60;

  it('answers any JSON at all', async () => {
    const [role = 'admin'] = rolesWith(line.needs);
    await stage.porchlight.unlock(role).catch(() => {}); // an earlier line may have locked it
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), (input) => expectAnswer(line, role, input)),
      { numRuns },
    );
  });

  it('answers what is almost valid', async () => {
    const role = rolesWith(line.needs).at(-1) ?? 'admin';
    await fc.assert(
      fc.asyncProperty(almostValid(stage.inputs[line.name]), (input) => expectAnswer(line, role, input)),
      { numRuns },
    );
  });
});

describe('after all that', () => {
  it('the database is whole, and its journal intact', () => {
    const { db } = stage.porchlight;
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(checkChain(db)).toMatchObject({ intact: true });
  });

  it('no object learned a new property', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { staffId?: unknown }).staffId).toBeUndefined();
  });
});
