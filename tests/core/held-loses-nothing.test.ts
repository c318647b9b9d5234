import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockKeys, clockLimits, RetentionDays } from '../../shared/domain/retention.ts';
import { makeClosedIncident, makeFullVisit, passDays, rowsWith } from '../support/kept-records.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

/** Days for each clock, as an administrator may set them. */
const retention = fc
  .record(
    Object.fromEntries(
      clockKeys.map((key) => [key, fc.integer({ min: clockLimits[key].min, max: clockLimits[key].max })]),
    ),
  )
  .map((days) => RetentionDays.safeParse(days))
  .filter(({ success }) => success)
  .map(({ data }) => data);

it('whatever the clocks, the days and the order: what is held loses no word, and what is not loses all', async () => {
  await fc.assert(
    fc.asyncProperty(
      retention,
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('visit', 'visitor', 'incident'),
      fc.boolean(),
      async (days, waits, way, isHeldFirst) => {
        const porchlight = await createSetUpApp();
        await porchlight.unlockAll();
        if (!isHeldFirst) await makeFullVisit(porchlight, 'Osgodby');
        const { visitId } = await makeFullVisit(porchlight, 'Quillfeather');
        if (isHeldFirst) await makeFullVisit(porchlight, 'Osgodby');
        const visitorId =
          porchlight.db
            .prepare<[string], string>('SELECT visitor_id FROM visit WHERE id = ?')
            .pluck()
            .get(visitId) ?? '';
        const reason = 'Letter of claim';
        if (way === 'incident') {
          const incidentId = await makeClosedIncident(porchlight, 'Marrowby', [visitId]);
          const entry = { kind: 'hold', on: true, reason } as const;
          await porchlight.must('dsl', 'incidents.add', { incidentId, entry });
        } else {
          const subject = way === 'visit' ? { kind: way, visitId } : { kind: way, visitorId };
          await porchlight.must('head', 'holds.put', { subject, reason });
        }
        await porchlight.must('admin', 'settings.change', { retention: days });
        const before = rowsWith(porchlight, 'Quillfeather');
        for (const wait of waits) await passDays(porchlight, wait);
        expect(rowsWith(porchlight, 'Quillfeather')).toEqual(before);
        await passDays(porchlight, 2556);
        expect(rowsWith(porchlight, 'Quillfeather')).toEqual(before);
        expect(rowsWith(porchlight, 'Osgodby')).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
