import { beforeEach, describe, expect, it } from 'vitest';
import { confirm, identifiedRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

async function erase() {
  const requestId = await identifiedRequest(porchlight, { kind: 'erasure' });
  await confirm(porchlight, requestId, ({ name }) => /nowak/i.test(name));
  const seen = await porchlight.must('office', 'requests.erasurePlan', { requestId });
  return porchlight.must('office', 'requests.erase', { requestId, seen });
}

describe('an erasure takes words elsewhere that name the person', () => {
  it('in filters of the log, and in what the journal says of these', async () => {
    const filters = [
      { name: 'Visits of Łucja', filter: {} },
      { name: 'Caterers', filter: { organisation: 'Nowak Catering' } },
      { name: 'Looked up', filter: { words: 'lucj' } },
      { name: 'Still here', filter: { words: 'lindqvist', stillHere: true as const } },
    ];
    for (const filter of filters) await porchlight.must('office', 'log.saveFilter', filter);
    expect((await erase()).goes).toEqual({ filters: 3 });
    expect(await porchlight.must('office', 'log.savedFilters', {})).toMatchObject([{ name: 'Still here' }]);
    const said = porchlight.db
      .prepare(`SELECT details FROM journal_detail JOIN journal USING (seq) WHERE action = 'filter.saved'`)
      .pluck()
      .all();
    expect(said).toEqual([null, null, null, '{"name":"Still here"}']);
  });
});
