import type { i18n } from 'i18next';
import { siteDateTime } from '../../../shared/time.ts';
import type { DueMail } from './mail-queue-repository.ts';
import type { Message } from './smtp.ts';

type Words = Pick<Message, 'subject' | 'text'>;

/**
 * What a mail says. Of a visitor, name and organisation; where and when. Of a report, that there is one: no number, no
 * kind, no name.
 */
export function mailWords(
  mail: DueMail,
  site: { name: string; timeZone: string },
  { t, language }: i18n,
): Words {
  if (mail.kind === 'report' || mail.signedInAt === null)
    return { subject: t('mail.report.subject'), text: t('mail.report.text') };
  const { visitor, organisation, people } = mail;
  const who = organisation ? t('mail.arrival.of', { visitor, organisation }) : (visitor ?? '');
  const others = people - 1;
  const lines = [
    others > 0 ? t('mail.arrival.group', { who, count: others }) : t('mail.arrival.one', { who }),
    t('mail.arrival.where', {
      site: site.name,
      entrance: mail.entrance,
      time: siteDateTime(mail.signedInAt, site.timeZone, language),
    }),
  ];
  return { subject: t('mail.arrival.subject'), text: `${lines.join('\n')}\n` };
}
