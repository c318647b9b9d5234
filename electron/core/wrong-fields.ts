import type { z } from 'zod';

/** Dotted path → what is wrong, as a key of `error.field`. Our own messages are such keys; zod's own become `invalid`. */
export function wrongFields(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    // A key that the page made up is named by nothing: it may be personal data, or a megabyte long.
    const path = issue.path.join('.').slice(0, 100);
    fields[path] ??= /^[a-z-]+$/.test(issue.message) ? issue.message : 'invalid';
  }
  return fields;
}
