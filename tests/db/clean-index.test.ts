import { expect, it } from 'vitest';
import { fillWithVisits } from '../bench/many-visits.ts';
import { passDays } from '../support/kept-records.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

it('a run that takes names out of the log leaves no part of them in the search index', async () => {
  const porchlight = await createSetUpApp();
  const { db } = porchlight;
  fillWithVisits(db, 1500);
  await passDays(porchlight, 1);
  const count = (from: string) => db.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get() ?? 0;
  expect(count('visit WHERE anonymised_at IS NOT NULL')).toBeGreaterThan(500);

  const words = db
    .prepare<[], string>("SELECT words || ' ' || organisation || ' ' || facets FROM visit_search")
    .pluck()
    .all()
    .flatMap((row) => row.split(' '));
  // After the number of the index (the whole words, or beginnings of so many letters) comes the beginning of a word.
  const kept = db
    .prepare<[], string>('SELECT CAST(term AS TEXT) FROM visit_search_idx')
    .pluck()
    .all()
    .map((term) => term.slice(1));
  expect(kept.filter((part) => !words.some((word) => word.startsWith(part)))).toEqual([]);
  // The index is whole, and one: nothing is only marked as gone.
  db.exec("INSERT INTO visit_search (visit_search) VALUES ('integrity-check')");
  const before = db.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
  db.exec("INSERT INTO visit_search (visit_search) VALUES ('optimize')");
  expect(db.prepare('SELECT total_changes()').pluck().get()).toBe(before + 1);
  // And what is taken out by itself is overwritten again.
  expect(db.prepare("SELECT v FROM visit_search_config WHERE k = 'secure-delete'").pluck().get()).toBe(1);
});
