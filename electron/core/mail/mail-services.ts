import type { OfficeDeps } from '../services.ts';
import { createMailSending } from './mail-sending.ts';
import { createMailService } from './mail-service.ts';
import { sendBySmtp } from './smtp.ts';

const ticksBetweenTidyings = 3600;

/** E-mail to hosts and to the readers of reports. */
export function createMailServices(core: OfficeDeps) {
  const { db, host, site, translations, journal } = core;
  const shared = {
    host,
    site,
    translations,
    repository: core.mailQueueRepository,
    servers: core.mailServers,
    send: sendBySmtp,
  };
  const mail = createMailService({ ...shared, db, journal, wake: () => mailSending.wake() });
  const mailSending = createMailSending({ ...shared, openServer: mail.openServer });
  let ticks = 0;
  return {
    mail,
    mailSending,
    /** What is due by the clock. Sending goes on by itself: a slow server holds nothing up. */
    mailTick: (): void => {
      if (ticks++ % ticksBetweenTidyings === 0) mailSending.forgetOld();
      mailSending.wake();
    },
  };
}
