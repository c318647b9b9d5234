import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallInput, CallOutput } from '../../../shared/contract.ts';
import { fields } from '../../../shared/plain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { NoticeFacts } from '../../../shared/domain/notice.ts';
import { loadNoticeTexts } from '../../../shared/i18n/notice-texts.ts';
import { createTranslations } from '../../../shared/i18n/translate.ts';
import { toInstant } from '../../../shared/time.ts';
import type { CategoryService } from '../categories/category-service.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';

/** The privacy notice, filled from the settings: what is recorded at this door, why, how long, and whom to ask. */
export function createNoticeService(deps: {
  host: Host;
  site: SiteService;
  settings: SettingsService;
  categories: CategoryService;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { host, site, settings, translations } = deps;

  function facts(): NoticeFacts {
    const { dataContact, noticeExtra, retention, printer } = settings.read();
    const offered = deps.categories.list().filter(({ active }) => active);
    return {
      siteName: site.get().name,
      contact: dataContact,
      extra: noticeExtra,
      fields: fields.filter((field) => offered.some((category) => category.fields[field] !== 'no')),
      child: offered.some(({ asksChild }) => asksChild),
      identity: offered.some(({ identityCheck }) => identityCheck),
      photo: offered.some(({ photo }) => photo !== 'never'),
      signature: offered.some(({ signature }) => signature === 'drawn'),
      badges: printer.kind !== 'none' && offered.some(({ badge }) => badge),
      days: retention,
    };
  }

  return {
    facts,

    /** @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it */
    async savePdf(
      { languages }: CallInput<'notice.savePdf'>,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'notice.savePdf'>> {
      const path = await host.chooseSaveFile(`${translations.t('staff.notice.fileName')}.pdf`);
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const [{ renderNotice }, { fonts }] = await Promise.all([import('./notice-pdf.ts'), deps.paper()]);
      const texts = await Promise.all(languages.map(textsIn));
      const madeAt = toInstant(host.now());
      const pdf = await renderNotice(
        facts(),
        { madeAt, timeZone: site.get().timeZone },
        fonts,
        texts,
        translations,
      );
      await writeWholeFile(path, (file) => file.writeFile(pdf));
      return { saved: true, fileName: basename(path) };
    },
  };
}

/** The notice's texts in a language, ready to be asked. */
async function textsIn(language: Language): Promise<i18n> {
  const texts = createTranslations({});
  texts.addResourceBundle(language, 'translation', await loadNoticeTexts(language));
  await texts.changeLanguage(language);
  return texts;
}
