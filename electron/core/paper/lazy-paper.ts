import type { Host } from '../ports.ts';

/** pdfkit and the fonts are loaded with the first badge, not at start: the sign must be up at once. */
export function lazyPaper(host: Host) {
  async function load() {
    const [badge, passCard, poster, reports, { createPaperFonts }] = await Promise.all([
      import('../badges/badge-pdf.ts'),
      import('../badges/pass-card.ts'),
      import('../sign/poster-pdf.ts'),
      import('../reports/report-papers.ts'),
      import('./fonts.ts'),
    ]);
    const { renderBadge } = badge;
    const { renderPassCard } = passCard;
    const { renderPoster } = poster;
    return { renderBadge, renderPassCard, renderPoster, ...reports, fonts: createPaperFonts(host.fontFile) };
  }
  let loaded: ReturnType<typeof load> | undefined;
  return () => (loaded ??= load());
}
export type LazyPaper = ReturnType<typeof lazyPaper>;
