import type { i18n } from 'i18next';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PassId, StaffPassId } from '../../../shared/domain/ids.ts';
import { passToken } from '../../../shared/domain/passes.ts';
import type { BadgePrinting, Printed } from '../badges/badge-printing.ts';
import { AppError } from '../errors.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { Guesses } from '../throttle/guesses.ts';
import type { VisitorRepository } from '../visits/visitor-repository.ts';
import type { PassFinder } from './pass-finder.ts';
import type { PassRecord } from './pass-repository.ts';

/** A pass on paper. Nobody but the page that has just been told the code can ask for one: here only its hash is known. */
export function createPassPrinting(deps: {
  site: SiteService;
  settings: SettingsService;
  visitors: VisitorRepository;
  finder: PassFinder;
  guesses: Guesses;
  badges: BadgePrinting;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { visitors, badges } = deps;
  const { t } = deps.translations;

  function printCard(words: { title: string; hint: string }, name: string, code: string): Promise<Printed> {
    const site = deps.site.get().name;
    const content = { ...words, site, name: shortName(name), code, token: passToken(code) };
    return badges.printNow(async () => {
      const { renderPassCard, fonts } = await deps.paper();
      const pdf = await renderPassCard(content, fonts);
      return { pdf, title: 'Porchlight pass', ...mediaSizes.cr80 };
    });
  }

  function printVisitorsCard(pass: PassRecord, code: string): Promise<Printed> {
    const visit = visitors.lastVisit(pass.visitorId);
    if (!visit) throw new Error('a pass without a visit');
    return printCard({ title: t('passCard.title'), hint: t('passCard.hint') }, visit.name, code);
  }

  function printOnBadge(pass: PassRecord, code: string): Promise<Printed> {
    const visit = visitors.openVisit(pass.visitorId);
    if (!visit) throw new AppError('wrong-state');
    const onBadge = { label: t('passCard.onBadge'), code, token: passToken(code) };
    return badges.printNow(async (media) => {
      const pdf = await badges.drawVisit(visit, media, onBadge);
      return { pdf, title: 'Porchlight badge', ...mediaSizes[media] };
    });
  }

  function refuseWithoutPrinter(): void {
    if (deps.settings.get('printer').kind === 'none') throw new AppError('printing-off');
  }

  return {
    /** On a card of its own, or on the badge of the visit that is going on. */
    async print(id: PassId, code: string, on: 'card' | 'badge'): Promise<Printed> {
      refuseWithoutPrinter();
      const pass = await deps.guesses.attempt(async () => {
        const found = await deps.finder.find(code);
        return found?.id === id ? found : null;
      }, 'pass-not-found');
      return on === 'card' ? printVisitorsCard(pass, code) : printOnBadge(pass, code);
    },

    /** That of a staff member, on a card. */
    async printStaffPass(id: StaffPassId, code: string): Promise<Printed> {
      refuseWithoutPrinter();
      const pass = await deps.guesses.attempt(async () => {
        const holder = await deps.finder.findHolder(code, true);
        return holder && 'staff' in holder && holder.staff.id === id ? holder.staff : null;
      }, 'pass-not-found');
      const words = { title: t('passCard.staffTitle'), hint: t('passCard.staffHint') };
      return printCard(words, pass.name, code);
    },
  };
}

/** Enough to hand a card to the right person, too little for whoever finds it: the first name, and a letter. */
function shortName(name: string): string {
  const [first = '', ...others] = name.split(/\s+/);
  const [letter] = new Intl.Segmenter().segment(others.at(-1) ?? '');
  return letter ? `${first} ${letter.segment}.` : first;
}
