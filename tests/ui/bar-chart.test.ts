import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../shared/domain/reports.ts';
import { barChart } from '../../shared/reports/bar-chart.ts';

const count = fc.oneof(fc.nat({ max: 5000 }), fc.constantFrom<Count>('few', 'many'));

describe('a chart', () => {
  it('draws numbers to scale, from zero', () => {
    const { bars, ticks } = barChart([20, 5, 0]);
    expect(bars).toEqual([
      { length: 1, look: 'exact' },
      { length: 0.25, look: 'exact' },
      { length: 0, look: 'exact' },
    ]);
    expect(ticks).toEqual([0, 5, 10, 15, 20].map((value) => ({ value, at: value / 20 })));
  });

  it('gives what is told in words a stub of one length, whatever stands beside it', () => {
    const stub = barChart(['few']).bars[0];
    expect(stub?.look).toBe('stub');
    expect(barChart([900, 'few', 7]).bars[1]).toEqual(stub);
    expect(barChart(['many']).bars[0]?.length).toBeGreaterThan(stub?.length ?? 1);
  });

  it('has no lines but the first where there is no number to read from them', () => {
    expect(barChart(['few', 'many', 0]).ticks).toEqual([{ value: 0, at: 0 }]);
  });

  it('does not make one visit as long as a hundred', () => {
    expect(barChart([1]).bars[0]?.length).toBeLessThan(0.2);
  });

  it('stays within its width, and a larger number is never shorter', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 12 }), (counts) => {
        const { bars, ticks } = barChart(counts);
        expect(bars).toHaveLength(counts.length);
        for (const share of [...bars.map(({ length }) => length), ...ticks.map(({ at }) => at)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(ticks[0]).toEqual({ value: 0, at: 0 });
        for (const { value } of ticks) expect(Number.isInteger(value)).toBe(true);
        const exact = counts.flatMap((one, index) =>
          typeof one === 'number' ? [{ one, length: bars[index]?.length ?? 0 }] : [],
        );
        const lengths = exact.toSorted((a, b) => a.one - b.one).map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });
});
