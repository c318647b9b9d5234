import type { z } from 'zod';
import type { SetUpAnswers } from '../../shared/domain/settings.ts';

/** A made-up site for journeys, as `--provision` takes it. */
export const answers: z.input<typeof SetUpAnswers> = {
  site: { name: 'Hazel Bank Nursery', timeZone: 'Europe/London' },
  titles: {
    dsl: 'Designated safeguarding lead',
    deputy: 'Deputy safeguarding lead',
    head: 'Nursery manager',
  },
  safeguarding: { dslName: 'Ines Hallworth', deputyName: 'Corin Adeleke' },
  admin: { name: 'Tobi Marsh', pin: '482916' },
  printer: { kind: 'none' },
};

export function withPrinter(name: string): typeof answers {
  return { ...answers, printer: { kind: 'system', name, media: '62x100' } };
}
