import { useTranslation } from 'react-i18next';
import type { RequestEvent, RequestFile } from '../../../shared/domain/requests.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../incidents/part.tsx';
import { shortDay } from '../shell/short-day.ts';
import { ErasureOutcomeWords } from './erasure-outcome.tsx';
import { useRequestError } from './use-request-error.ts';
import styles from './history-part.module.css';

/** Everything that was done about a request, in order. */
export function HistoryPart({ file, timeZone }: { file: RequestFile; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const { sentence } = useRequestError();
  const step = useCallMutation('requests.step');
  const { id: requestId, standing, blanked } = file.summary;

  function what({ kind, on, facts }: RequestEvent): string {
    const day = on === null ? '' : shortDay(on, i18n.language);
    if (kind === 'said') {
      const answer = t(`staff.requests.confirm.answer.${facts.answer ?? 'not-sure'}`);
      return t('staff.requests.history.entry.said', { count: facts.refs?.length ?? 0, answer });
    }
    if (kind === 'searched' || kind === 'pack') {
      return t(`staff.requests.history.entry.${kind}`, { count: facts.found ?? 0 });
    }
    return t(`staff.requests.history.entry.${kind}`, { day });
  }

  /** Of whom something was said, as far as they are still in the records. */
  function ofWhom({ facts }: RequestEvent): string {
    const ids = new Set(facts.refs?.map(({ source, id }) => `${source} ${id}`));
    const found = (file.candidates ?? []).filter(({ source, id }) => ids.has(`${source} ${id}`));
    return [...new Set(found.map(({ name }) => name))].join(' · ');
  }

  return (
    <Part title={t('staff.requests.history.title')}>
      <ol className={styles.entries}>
        {file.events.map((event) => (
          <li key={event.id} className={`${styles.entry} ${event.undone ? styles.undone : ''}`}>
            <p>
              <strong>{what(event)}</strong>
              {event.undone && <> ({t('staff.requests.history.undone')})</>}
            </p>
            {event.facts.why && <p>{t(`staff.requests.whyOptions.${event.facts.why}`)}</p>}
            {event.kind === 'said' && (
              <p>
                <bdi>{ofWhom(event)}</bdi>
              </p>
            )}
            {event.words !== '' && (
              <p dir="auto" className={styles.words}>
                {event.words}
              </p>
            )}
            {event.facts.namesWithheld !== undefined && (
              <p>
                {t(
                  event.facts.namesWithheld
                    ? 'staff.requests.history.withheld'
                    : 'staff.requests.history.shown',
                )}
              </p>
            )}
            {event.facts.erasure && <ErasureOutcomeWords {...event.facts.erasure} />}
            <p className={styles.by}>
              <Isolated
                sentence={(isolate) =>
                  t('staff.requests.history.by', {
                    when: siteDateTime(event.at, timeZone, i18n.language),
                    name: isolate(event.by),
                  })
                }
              />
              {event.on !== null && event.kind !== 'due' && (
                <>, {t('staff.requests.history.day', { day: shortDay(event.on, i18n.language) })}</>
              )}
            </p>
            {event.id === standing.canUndo && !blanked && (
              <div>
                <Button
                  size="small"
                  aria-label={t('staff.requests.history.takeBackName', { what: what(event) })}
                  isDisabled={step.isPending}
                  onPress={() => step.mutate({ requestId, step: { kind: 'undone', of: event.id } })}
                >
                  {t('staff.requests.history.takeBack')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {step.error && <Notice kind="problem">{sentence(step.error)}</Notice>}
    </Part>
  );
}
