/** The same day a year on, `YYYY-MM-DD`; of a leap day, the last of February. Empty for what is no day. */
export function aYearOn(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return '';
  const [, year = '', month = '', date = ''] = parts;
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
