import { scaleLinear } from 'd3-scale';
import type { Count } from '../domain/reports.ts';

/** A bar from the left edge of the chart, or the start of a line in other scripts. `length` is a share of its width. */
export interface ChartBar {
  length: number;
  /** `exact` is drawn full, to scale. A stub stands for a number that is told in words: hatched, and not to scale. */
  look: 'exact' | 'stub';
}

export interface BarChart {
  bars: ChartBar[];
  /** Lines across all bars, with their number; `at` is a share of the width. The first is zero; stubs need no others. */
  ticks: { value: number; at: number }[];
}

/** The shortest scale, so that one visit does not look like a hundred. */
const smallestScale = 8;
const wantedTicks = 4;
const stubs = { few: 0.045, many: 0.09 };

/** Where bars and lines of a chart go: the same on paper and on the screen, which only draw. */
export function barChart(counts: readonly Count[]): BarChart {
  const exact = counts.filter((count) => typeof count === 'number');
  const largest = Math.max(smallestScale, ...exact);
  const scale = scaleLinear([0, largest], [0, 1]).nice(wantedTicks);
  return {
    bars: counts.map((count) =>
      typeof count === 'number'
        ? { length: scale(count), look: 'exact' }
        : { length: stubs[count], look: 'stub' },
    ),
    ticks: (exact.some((count) => count > 0) ? scale.ticks(wantedTicks) : [0])
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, at: scale(value) })),
  };
}
