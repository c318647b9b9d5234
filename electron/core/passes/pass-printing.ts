import type { i18n } from 'i18next';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PassId } from '../../../shared/domain/ids.ts';
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

  function printCard(pass: PassRecord, code: string): Promise<Printed> {
    const visit = visitors.lastVisit(pass.visitorId);
    if (!visit) throw new Error('a pass without a visit');
    const content = {
      site: deps.site.get().name,
      title: t('passCard.title'),
      name: shortName(visit.name),
      code,
      token: passToken(code),
      hint: t('passCard.hint'),
    };
    return badges.printNow(async () => {
      const { renderPassCard, fonts } = await deps.paper();
      const pdf = await renderPassCard(content, fonts);
      return { pdf, title: 'Porchlight pass', ...mediaSizes.cr80 };
    });
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

  return {
    /** On a card of its own, or on the badge of the visit that is going on. */
    async print(id: PassId, code: string, on: 'card' | 'badge'): Promise<Printed> {
      if (deps.settings.get('printer').kind === 'none') throw new AppError('printing-off');
      const pass = await deps.guesses.attempt(async () => {
        const found = await deps.finder.find(code);
        return found?.id === id ? found : null;
      }, 'pass-not-found');
      return on === 'card' ? printCard(pass, code) : printOnBadge(pass, code);
    },
  };
}

/** Enough to hand a card to the right person, too little for whoever finds it: the first name, and a letter. */
function shortName(name: string): string {
  const [first = '', ...others] = name.split(/\s+/);
  const [letter] = new Intl.Segmenter().segment(others.at(-1) ?? '');
  return letter ? `${first} ${letter.segment}.` : first;
}
