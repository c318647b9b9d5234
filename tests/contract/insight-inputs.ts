import { PNG } from 'pngjs';
import type { CallName } from '../../shared/contract.ts';
import type { ExampleInputs } from './example-inputs.ts';

type InsightInputs = Pick<ExampleInputs, Extract<CallName, `${'insight' | 'notice'}.${string}`>>;

const range = { first: '2026-11-01', last: '2026-11-20' };

/** Valid inputs for these lines. */
export function insightInputs(): InsightInputs {
  const png = PNG.sync.write(new PNG({ width: 4, height: 3 })).toString('base64');
  return {
    'insight.figures': { range },
    'insight.saveCsv': { chart: 'quarters', range },
    'notice.show': {},
    'notice.savePdf': { languages: ['en', 'ur'] },
    'insight.savePng': { chart: 'quarters', range, png },
  };
}
