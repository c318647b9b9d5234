import type { z } from 'zod';

/** More than any form shows at once; a list of a hundred thousand wrong things is answered in few words. */
const mostFields = 50;

/** Dotted path → what is wrong, as a key of `error.field`. Our own messages are such keys; zod's own become `invalid`. */
export function wrongFields(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues.slice(0, mostFields)) {
    // A key that the page made up is named by nothing: it may be personal data, or a megabyte long.
    const path = issue.path.join('.').slice(0, 100);
    fields[path] ??= /^[a-z-]+$/.test(issue.message) ? issue.message : 'invalid';
  }
  return fields;
}
