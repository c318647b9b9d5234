import type { SetUpDraft } from '../../shared/domain/settings.ts';
import { SetUpAnswers } from '../../shared/domain/settings.ts';

/** What the set-up's screens hold: the draft that is saved, and the PIN, which never is. */
export interface Answers {
  draft: SetUpDraft;
  pin: string;
  pinAgain: string;
}

export const steps = ['site', 'titles', 'safeguarding', 'admin', 'printer'] as const;
export type Step = (typeof steps)[number];

export function emptyDraft(timeZone: string, titles: SetUpDraft['titles']): SetUpDraft {
  return {
    step: 0,
    siteName: '',
    timeZone,
    titles,
    dslName: '',
    deputyName: '',
    adminName: '',
    printer: { kind: 'none' },
  };
}

/** In the shape the core wants; it checks them. */
export function toRequest({ draft, pin }: Answers): SetUpAnswers {
  return {
    site: { name: draft.siteName, timeZone: draft.timeZone },
    titles: draft.titles,
    safeguarding: { dslName: draft.dslName, deputyName: draft.deputyName },
    admin: { name: draft.adminName, pin },
    printer: draft.printer,
  };
}

/** Which screen asks for a field that the core found wrong, such as `admin.pin`. */
export function stepOfField(path: string): number {
  return Math.max(
    0,
    steps.findIndex((step) => path.startsWith(step)),
  );
}

/** What is wrong on one screen: field path → key of `error.field`. By the core's own schema, so that both agree. */
export function problemsOf(answers: Answers, step: Step): Record<string, string> {
  const parsed = SetUpAnswers.shape[step].safeParse(toRequest(answers)[step]);
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries(
    issues.toReversed().map((issue) => [[step, ...issue.path].join('.'), issue.message]),
  );
}
