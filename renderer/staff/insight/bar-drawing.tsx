import { Bar, BarChart, CartesianGrid, Cell, LabelList, XAxis, YAxis } from 'recharts';
import type { InsightBar } from '../../../shared/insight/insight-charts.ts';

// In units of the drawing, which the page scales.
const width = 720;
const height = 330;
const lyingBar = 44;
const labelWidth = 210;
const manyBars = 12;
const margin = { top: 24, right: 48, bottom: 4, left: 4 };

const word = { fill: 'var(--ink)', fontSize: 16 };
const axis = { stroke: 'var(--ink-soft)', tick: word, tickLine: false };
const number = { fill: 'var(--ink)', fontSize: 16, fontWeight: 700 };

/**
 * Bars, drawn by recharts. What the sentence speaks of is darker, and numbers stand at the bars: nothing depends on telling
 * colours apart.
 */
export function BarDrawing({ kind, bars }: { kind: 'standing' | 'lying'; bars: InsightBar[] }) {
  const still = { isAnimationActive: false };
  const cells = bars.map(({ label, stands }) => (
    <Cell key={label} fill={stands ? 'var(--action)' : 'var(--chart)'} />
  ));
  if (kind === 'lying') {
    return (
      <BarChart
        layout="vertical"
        data={bars}
        width={width}
        height={bars.length * lyingBar + 40}
        margin={{ ...margin, right: 72 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide allowDecimals={false} />
        <YAxis type="category" dataKey="label" width={labelWidth} interval={0} {...axis} />
        <Bar dataKey="count" {...still}>
          {cells}
          <LabelList dataKey="count" position="right" {...number} />
        </Bar>
      </BarChart>
    );
  }
  // Of many bars, each hour is named, and the highest have their number: there is no room for more.
  const isDense = bars.length > manyBars;
  const named = isDense
    ? bars.filter(({ label }) => label.endsWith(':00')).map(({ label }) => label)
    : undefined;
  const told = bars.map((bar) => ({ ...bar, told: isDense && !bar.stands ? '' : bar.count }));
  return (
    <BarChart data={told} width={width} height={height} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--line-soft)" />
      <XAxis dataKey="label" {...axis} {...(named ? { ticks: named } : { interval: 0 })} />
      <YAxis allowDecimals={false} width={48} {...axis} axisLine={false} />
      <Bar dataKey="count" {...still}>
        {cells}
        <LabelList dataKey="told" position="top" {...number} />
      </Bar>
    </BarChart>
  );
}
