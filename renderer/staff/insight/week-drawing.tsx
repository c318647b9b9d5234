// In units of the drawing, which the page scales.
const labelWidth = 110;
const cellWidth = 70;
const cellHeight = 44;
const headHeight = 30;
const gap = 3;

interface WeekDrawingProps {
  hours: string[];
  days: { label: string; counts: number[] }[];
}

/** A week of hours: the darker, the more came; the number stands in each, so that the shade is only extra. */
export function WeekDrawing({ hours, days }: WeekDrawingProps) {
  const most = Math.max(1, ...days.flatMap(({ counts }) => counts));
  const width = labelWidth + hours.length * cellWidth;
  const height = headHeight + days.length * cellHeight;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={16} fill="var(--ink)">
      {hours.map((hour, column) => (
        <text key={hour} x={labelWidth + (column + 0.5) * cellWidth} y={20} textAnchor="middle">
          {hour}
        </text>
      ))}
      {days.map(({ label, counts }, row) => (
        <g key={label} transform={`translate(0 ${headHeight + row * cellHeight})`}>
          <text x={0} y={cellHeight / 2 + 5}>
            {label}
          </text>
          {counts.map((count, column) => (
            <g key={hours[column]} transform={`translate(${labelWidth + column * cellWidth} 0)`}>
              <rect
                x={gap / 2}
                y={gap / 2}
                width={cellWidth - gap}
                height={cellHeight - gap}
                rx={4}
                fill={count === 0 ? 'var(--paper-sunk)' : 'var(--action)'}
                fillOpacity={count === 0 ? 1 : shadeOf(count / most)}
              />
              {count > 0 && (
                <text
                  x={cellWidth / 2}
                  y={cellHeight / 2 + 6}
                  textAnchor="middle"
                  fontWeight={700}
                  fill={isDark(count / most) ? 'var(--on-action)' : 'var(--ink)'}
                >
                  {count}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

// Five steps that can be told apart, with nothing in the middle, where neither dark nor white letters would be read well.
const shades = [0.14, 0.26, 0.38, 0.85, 1] as const;
const stepOf = (share: number) => Math.min(4, Math.max(0, Math.ceil(share * 5) - 1));
const shadeOf = (share: number) => shades[stepOf(share)] ?? 1;
const isDark = (share: number) => stepOf(share) > 2;
