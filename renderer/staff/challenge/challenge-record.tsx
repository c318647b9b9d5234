import { useTranslation } from 'react-i18next';
import type { ChallengeEntry } from '../../../shared/domain/challenges.ts';
import { intlLocale, siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import styles from './challenge-record.module.css';

interface ChallengeRecordProps {
  entry: ChallengeEntry;
  timeZone: string;
  onWithdraw: (entry: ChallengeEntry) => void;
}

/** One challenge. Withdrawn, it is struck through, never gone. */
export function ChallengeRecord({ entry, timeZone, onWithdraw }: ChallengeRecordProps) {
  const { t, i18n } = useTranslation();
  const listed = new Intl.ListFormat(intlLocale(i18n.language), { type: 'unit' });
  const when = (instant: ChallengeEntry['at']) => siteDateTime(instant, timeZone, i18n.language);
  const name = entry.visitorName ?? t('staff.challenges.unlisted');
  const { withdrawn } = entry;
  const Kept = withdrawn ? 'del' : 'div';
  return (
    <li className={styles.record}>
      <Kept className={styles.kept}>
        <div>
          <h3>{entry.visitorName === undefined ? name : <bdi>{name}</bdi>}</h3>
          <p className={styles.soft}>
            <Isolated
              sentence={(isolate) =>
                t('staff.challenges.by', { name: isolate(entry.by), when: when(entry.at) })
              }
            />
          </p>
          {entry.forDsl && (
            <p className={styles.passedOn}>
              <Flag /> {t('staff.challenges.passedOn')}
            </p>
          )}
        </div>
        <dl className={styles.facts}>
          <Fact term={t('staff.challenges.seen')}>
            {listed.format(entry.seen.map((s) => t(`seen.${s}`)))}
          </Fact>
          <Fact term={t('staff.challenges.outcome')}>
            {listed.format(entry.outcomes.map((o) => t(`outcome.${o}`)))}
          </Fact>
          {entry.place !== '' && <Fact term={t('staff.challenge.place')}>{entry.place}</Fact>}
          {entry.note !== '' && <Fact term={t('staff.challenge.note')}>{entry.note}</Fact>}
        </dl>
      </Kept>
      {withdrawn ? (
        <p className={styles.withdrawn}>
          <Isolated
            sentence={(isolate) =>
              t('staff.challenges.withdrawn', {
                name: isolate(withdrawn.by),
                when: when(withdrawn.at),
                reason: isolate(withdrawn.reason),
              })
            }
          />
        </p>
      ) : (
        <Button
          size="small"
          aria-label={t('staff.challenges.withdrawName', { name })}
          onPress={() => onWithdraw(entry)}
        >
          {t('staff.challenges.withdraw')}
        </Button>
      )}
    </li>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function Flag() {
  return (
    <svg width="1.1em" height="1.1em" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 2v20" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <path d="M6 3h14l-4 5 4 5H6z" fill="currentColor" />
    </svg>
  );
}
