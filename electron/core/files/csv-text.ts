/** The first letter of a CSV file: by it, spreadsheets know UTF-8. */
export const csvMark = '\uFEFF';

// What spreadsheets take for a formula, in the width of East Asian letters too; and what ends a field or a line.
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const needsCare = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|[",\r\n]/;

/**
 * Lines of CSV that spreadsheets open well: as RFC 4180 has it, with Windows line ends, and with fields that would run as
 * a formula made harmless by a leading apostrophe. csv-stringify writes the same, and took more time than all else of an
 * export.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  let text = '';
  for (const row of rows) {
    for (const [index, field] of row.entries()) {
      if (index > 0) text += ',';
      text += needsCare.test(field) ? withCare(field) : field;
    }
    text += '\r\n';
  }
  return text;
}

function withCare(field: string): string {
  const harmless = formula.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
