import type { i18n } from 'i18next';
import type { BadgeMedia } from '../../../shared/domain/badges.ts';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import { toInstant } from '../../../shared/time.ts';
import { AppError } from '../errors.ts';
import type { HeldExceptions } from '../exceptions/held-exceptions.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host, PrintRequest } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRecord } from '../visits/visit-record.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { BadgeContent } from './badge-content.ts';
import { badgeContent } from './badge-content.ts';
import { testBadgeContent } from './test-badge.ts';

/** How the spooler answered. `sent` means that it took the job. */
export interface Printed {
  sent: boolean;
  spoolerSaid: string;
}

/** Draws badges, and prints at once what a staff member waits for beside the printer. */
export function createBadgePrinting(deps: {
  host: Host;
  site: SiteService;
  settings: SettingsService;
  visits: VisitRepository;
  exceptions: HeldExceptions;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { host, site, settings, visits, translations } = deps;

  /** Hands a page over to the printer that is chosen. */
  async function printNow(
    pageFor: (media: BadgeMedia) => Promise<Omit<PrintRequest, 'printer'>>,
  ): Promise<Printed> {
    const { printer } = settings.read();
    if (printer.kind === 'none') throw new AppError('printing-off');
    const page = await pageFor(printer.media);
    const reply = await host.printers.print({ printer: printer.name, ...page });
    return { sent: reply.accepted, spoolerSaid: reply.said };
  }

  async function draw(content: BadgeContent, media: BadgeMedia): Promise<Uint8Array> {
    const { renderBadge, fonts } = await deps.paper();
    return renderBadge(content, media, fonts);
  }

  /** @param pass what stands on the badge for the next visit */
  function drawVisit(
    visit: VisitRecord,
    media: BadgeMedia,
    pass?: BadgeContent['pass'],
  ): Promise<Uint8Array> {
    const photo = visits.photoOf(visit.id);
    const content = badgeContent(
      { ...visit, exceptions: deps.exceptions.lookUp()(visit).held },
      site.get(),
      settings.read(),
      translations,
    );
    return draw({ ...content, ...(photo && { photo }), ...(pass && { pass }) }, media);
  }

  return {
    printNow,
    drawVisit,

    /** A badge of nobody, to see that the printer works. */
    printTest: (): Promise<Printed> =>
      printNow(async (media) => {
        const content = testBadgeContent(site.get(), toInstant(host.now()), translations);
        return { pdf: await draw(content, media), title: 'Porchlight test badge', ...mediaSizes[media] };
      }),
  };
}
export type BadgePrinting = ReturnType<typeof createBadgePrinting>;
