/** A code in groups that one can keep in mind while writing: `ABC DEF`. */
export function inThrees(code: string): string[] {
  return code.match(/.{1,3}/g) ?? [];
}
