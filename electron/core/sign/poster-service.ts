import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { z } from 'zod';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PosterRequest } from '../../../shared/domain/sign.ts';
import { loadDoorTexts } from '../../../shared/i18n/door-texts.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { PosterContent, renderPoster } from './poster-pdf.ts';
import type { SignService } from './sign-service.ts';

type Request = z.infer<typeof PosterRequest>;

/** The sign on paper: the same content, as a PDF where a person chose. */
export function createPosterService(deps: {
  host: Host;
  site: SiteService;
  settings: SettingsService;
  sign: SignService;
  translations: i18n;
  paper: () => Promise<{ renderPoster: typeof renderPoster; fonts: PaperFonts }>;
}) {
  const { host, settings, translations } = deps;

  async function content({ size, languages }: Request): Promise<PosterContent> {
    const { sign, titles, dslName, deputyName } = settings.read();
    const images = deps.sign.images();
    const bytes = (key: 'logo' | 'picture' | 'photo', data: string | undefined) =>
      data === undefined ? {} : { [key]: Buffer.from(data, 'base64') };
    const sentence = async (language: Language) =>
      sign.sentences[language] ?? (await loadDoorTexts(language)).sign.sentence;
    const asked = (shown: boolean, name: string, title: string, photo: string | undefined) =>
      shown && name !== ''
        ? [{ text: translations.t('sign.askDsl', { name, title }), ...bytes('photo', photo) }]
        : [];
    return {
      size,
      siteName: deps.site.get().name,
      ...bytes('logo', images.logo),
      ...(sign.picture === 'own' && bytes('picture', images['sign-picture'])),
      sentences: await Promise.all(
        languages.map(async (language) => ({ language, text: await sentence(language) })),
      ),
      ask: [
        ...asked(sign.showDsl, dslName, titles.dsl, images['dsl-photo']),
        ...asked(sign.showDeputy, deputyName, titles.deputy, images['deputy-photo']),
      ],
      whoToAsk: sign.whoToAsk,
    };
  }

  return {
    /** @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it */
    async save(request: Request, isStillUnlocked: () => boolean): Promise<CallOutput<'sign.savePoster'>> {
      const path = await host.chooseSaveFile(
        `${translations.t('staff.sign.fileName', { size: request.size.toUpperCase() })}.pdf`,
      );
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const { renderPoster, fonts } = await deps.paper();
      const pdf = await renderPoster(await content(request), fonts);
      await writeWholeFile(path, (file) => file.writeFile(pdf));
      return { saved: true, fileName: basename(path) };
    },
  };
}
