import type { Host } from '../ports.ts';

/** pdfkit and the fonts are loaded with the first badge, not at start: the sign must be up at once. */
export function lazyPaper(host: Host) {
  async function load() {
    const [badge, passCard, poster, receipt, termly, inspection, incident, subject, { createPaperFonts }] =
      await Promise.all([
        import('../badges/badge-pdf.ts'),
        import('../badges/pass-card.ts'),
        import('../sign/poster-pdf.ts'),
        import('../receipts/receipt-pdf.ts'),
        import('../reports/termly-report.ts'),
        import('../reports/inspection-pack.ts'),
        import('../reports/incident-paper.ts'),
        import('../requests/subject-paper.ts'),
        import('./fonts.ts'),
      ]);
    const { renderBadge } = badge;
    const { renderPassCard } = passCard;
    const { renderPoster } = poster;
    const { renderReceipt } = receipt;
    const { renderTermlyReport } = termly;
    const { renderInspectionPack } = inspection;
    const { renderIncidentFile } = incident;
    const { renderSubjectPack } = subject;
    return {
      renderBadge,
      renderPassCard,
      renderPoster,
      renderReceipt,
      renderTermlyReport,
      renderInspectionPack,
      renderIncidentFile,
      renderSubjectPack,
      fonts: createPaperFonts(host.fontFile),
    };
  }
  let loaded: ReturnType<typeof load> | undefined;
  return () => (loaded ??= load());
}
export type LazyPaper = ReturnType<typeof lazyPaper>;
