import { useTranslation } from 'react-i18next';
import { siteTime } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from './help-banner.module.css';

/** Somebody at the door touched "Ask a member of staff", and nobody is on the way yet. */
export function HelpBanner({ timeZone, locked = false }: { timeZone: string; locked?: boolean }) {
  const { t, i18n } = useTranslation();
  const { sentence } = useErrorText();
  // Asked again by itself too: calls that grow old disappear.
  const waiting = useCallQuery('help.waiting', {}, { refetchInterval: 30_000 });
  const answer = useCallMutation('help.answer');
  return (
    <div role="alert">
      {waiting.data?.map(({ id, at }) => (
        <div key={id} className={styles.banner}>
          <Bell />
          <span className={styles.words}>
            {t('staff.help.asked', { time: siteTime(at, timeZone, i18n.language) })}
            {answer.isError && <strong> {sentence(answer.error)}</strong>}
          </span>
          {locked ? (
            <span>{t('staff.help.unlock')}</span>
          ) : (
            <Button look="primary" isDisabled={answer.isPending} onPress={() => answer.mutate({ id })}>
              {t('staff.help.answer')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

function Bell() {
  return (
    <svg width="2rem" height="2rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 4q9 0 9 10v6l3 4H4l3-4v-6q0-10 9-10z" fill="currentColor" />
      <path d="M12 27h8q-1 3-4 3t-4-3z" fill="currentColor" />
    </svg>
  );
}
