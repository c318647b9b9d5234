import qrcode from 'qrcode-generator';

/** The modules of a QR code, row by row; true is dark. The text must be upper case letters and digits. */
export function qrModules(text: string): boolean[][] {
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => code.isDark(row, column)),
  );
}

/** White that readers want on each side of a code, in modules (ISO/IEC 18004). */
export const quietModules = 4;

/**
 * Draws a QR code as black rectangles, one per run of dark modules, into a square of `size` points. The caller leaves
 * the white around it, the label's margin included.
 */
export function drawQr(doc: PDFKit.PDFDocument, text: string, x: number, y: number, size: number): void {
  const rows = qrModules(text);
  const module = size / rows.length;
  rows.forEach((row, r) => {
    for (let start = 0; start < row.length; start++) {
      if (!row[start]) continue;
      let end = start;
      while (row[end + 1]) end++;
      // A hair wider and higher than the module: printers leave white lines between rectangles that only touch.
      doc.rect(x + start * module, y + r * module, (end - start + 1) * module + 0.05, module + 0.05);
      start = end;
    }
  });
  doc.fill('black');
}
