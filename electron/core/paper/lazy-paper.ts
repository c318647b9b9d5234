import type { Host } from '../ports.ts';

/** pdfkit and the fonts are loaded with the first badge, not at start: the sign must be up at once. */
export function lazyPaper(host: Host) {
  async function load() {
    const [badge, passCard, poster, reports, receipt, { createPaperFonts }] = await Promise.all([
      import('../badges/badge-pdf.ts'),
      import('../badges/pass-card.ts'),
      import('../sign/poster-pdf.ts'),
      import('../reports/report-papers.ts'),
      import('../receipts/receipt-pdf.ts'),
      import('./fonts.ts'),
    ]);
    const { renderBadge } = badge;
    const { renderPassCard } = passCard;
    const { renderPoster } = poster;
    const { renderReceipt } = receipt;
    return {
      renderBadge,
      renderPassCard,
      renderPoster,
      renderReceipt,
      ...reports,
      fonts: createPaperFonts(host.fontFile),
    };
  }
  let loaded: ReturnType<typeof load> | undefined;
  return () => (loaded ??= load());
}
export type LazyPaper = ReturnType<typeof lazyPaper>;
