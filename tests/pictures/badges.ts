import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badgeContent } from '../../electron/core/badges/badge-content.ts';
import { renderBadge } from '../../electron/core/badges/badge-pdf.ts';
import { createPaperFonts } from '../../electron/core/paper/fonts.ts';
import { createVisitRepository } from '../../electron/core/visits/visit-repository.ts';
import { BadgeMedia } from '../../shared/domain/badges.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

export async function pictureBadges(folder: string): Promise<void> {
  const site = await createSetUpApp();
  const { visitId } = await site.signIn({
    category: 'contractor',
    name: 'Łucja Nguyễn-Siân',
    devices: [{ kind: 'phone', handling: 'bag' }],
  });
  const visit = createVisitRepository(site.db).find(visitId);
  if (!visit) throw new Error('no visit');
  const { settings, site: siteService } = site.services;
  const content = badgeContent(
    visit,
    siteService.get(),
    settings.read(),
    createTranslations(allTextsInEnglish),
  );
  const fonts = createPaperFonts(site.host.fontFile);
  for (const media of BadgeMedia.options) {
    const file = join(folder, `badge-${media}`);
    writeFileSync(`${file}.pdf`, await renderBadge(content, media, fonts));
    execFileSync('pdftoppm', ['-r', '200', '-png', '-singlefile', `${file}.pdf`, file]);
  }
}
