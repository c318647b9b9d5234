import { openSync } from 'fontkit';
import PDFDocument from 'pdfkit';
import { badgeContent } from '../../electron/core/badges/badge-content.ts';
import { renderBadge } from '../../electron/core/badges/badge-pdf.ts';
import { createPaperFonts } from '../../electron/core/paper/fonts.ts';
import { createVisitRepository } from '../../electron/core/visits/visit-repository.ts';
import { mediaSizes } from '../../shared/domain/badges.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import type { Comparison } from './interleave.ts';
import { interleave } from './interleave.ts';

const media = '62x100';
const pointsPerMillimetre = 72 / 25.4;

/** A visit's badge, against one page of pdfkit's of the same size with a line in each of the same two fonts. */
export async function benchBadge(): Promise<{ embedded: Comparison; helvetica: Comparison }> {
  const site = await createSetUpApp();
  const { visitId } = await site.signIn({
    category: 'contractor',
    name: 'Łucja Nguyễn-Siân',
    devices: [{ kind: 'phone', handling: 'bag' }],
  });
  const visit = createVisitRepository(site.db).find(visitId);
  if (visit === null) throw new Error('no visit');
  const content = badgeContent(
    { ...visit, exceptions: [] },
    site.services.site.get(),
    site.services.settings.read(),
    createTranslations(allTextsInEnglish),
  );
  const fonts = createPaperFonts(site.host.fontFile);
  const ours = () => timed(() => renderBadge(content, media, fonts));

  // pdfkit takes an opened fontkit font as well as a file; its types don't say so yet.
  const open = (name: string) => openSync(site.host.fontFile(name)) as unknown as string;
  const embedded = [open('atkinson-hyperlegible-regular.ttf'), open('atkinson-hyperlegible-bold.ttf')];
  const compare = async (baseline: readonly string[]) => {
    const bare = () => timed(() => barePage(baseline));
    await interleave(ours, bare, { rounds: 1, times: 100 }); // until both are warm
    return interleave(ours, bare, { rounds: 11, times: 30 });
  };
  return { embedded: await compare(embedded), helvetica: await compare(['Helvetica']) };
}

async function timed(draw: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  const pdf = await draw();
  const took = performance.now() - start;
  if (pdf.length === 0) throw new Error('no PDF');
  return took;
}

async function barePage(fonts: readonly string[]): Promise<Uint8Array> {
  const { width, height } = mediaSizes[media];
  const doc = new PDFDocument({
    size: [width * pointsPerMillimetre, height * pointsPerMillimetre],
    margin: 0,
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  fonts.forEach((font, line) =>
    doc
      .font(font)
      .fontSize(12)
      .text('Porchlight badge', 10, 10 + line * 20),
  );
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
