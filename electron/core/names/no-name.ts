/** What stands where the name of a person stood who is not kept any more. */
export const noName = '—';
