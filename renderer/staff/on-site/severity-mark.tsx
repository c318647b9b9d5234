import type { Severity } from '../../../shared/domain/challenges.ts';

const shapes: Record<Severity, string> = {
  high: 'M12 2.5L22.5 21.5H1.5z',
  medium: 'M12 1.5L22.5 12 12 22.5 1.5 12z',
  low: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z',
};

/** How urgent, as a shape: triangle, diamond, circle. The word stands beside it. */
export function SeverityMark({ severity, size = '1.4em' }: { severity: Severity; size?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[severity]} fill="currentColor" />
    </svg>
  );
}
