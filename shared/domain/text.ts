import { z } from 'zod';

/**
 * What turns round the order of all that follows: a name with it could show itself, or the rest of a line, as another.
 * Marks of direction and joiners, which some scripts need, are none of these.
 */
const turns = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Text that a person typed. Kept as it is, in any script, but for white space at its ends; control characters have no
 * place on a badge and are refused. `max` counts UTF-16 units.
 */
function typed(max: number) {
  return z
    .string()
    .max(max, { error: 'too-long' })
    .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && !turns.test(text), {
      error: 'control-characters',
    })
    .transform((text) => text.trim());
}

// What a font draws nothing for: zero-width signs, fillers, the empty Braille cell.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\u2800]/gu;

/** Text that shows something: a name of nothing but zero-width spaces is as blank as an empty one. */
export const RequiredText = (max: number) =>
  typed(max).refine((text) => text.replace(invisible, '') !== '', { error: 'required' });
export const OptionalText = (max: number) => typed(max);

export const PersonName = RequiredText(200);
export const OrganisationName = OptionalText(200);

/** A longer note of a staff member: line breaks are welcome, other control characters are not. */
export const Note = z
  .string()
  .max(2000, { error: 'too-long' })
  // eslint-disable-next-line no-control-regex -- the point is to refuse them
  .refine((text) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) && !turns.test(text), {
    error: 'control-characters',
  })
  .transform((text) => text.trim());
