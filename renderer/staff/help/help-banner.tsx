import type { HelpCall } from '../../../shared/domain/help.ts';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/roles.ts';
import { siteTime } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import styles from './help-banner.module.css';
import type { HelpCalls } from './use-help-calls.ts';

interface HelpBannerProps {
  help: HelpCalls;
  timeZone: string;
  /** Of whoever has unlocked this view, or null while it is locked. */
  role: Role | null;
}

/** Somebody is wanted, and nobody is on the way yet. */
export function HelpBanner({ help, timeZone, role }: HelpBannerProps) {
  return (
    <div role="alert" className={styles.banner}>
      {help.calls.map((call) => (
        <CallLine
          key={`${call.kind} ${call.id}`}
          call={call}
          timeZone={timeZone}
          role={role}
          isHeard={help.isHeard(call)}
          onSilence={() => help.silence(call)}
        />
      ))}
    </div>
  );
}

const forLead: ReadonlySet<HelpCall['kind']> = new Set(['dsl', 'deputy']);

function CallLine(props: {
  call: HelpCall;
  timeZone: string;
  role: Role | null;
  isHeard: boolean;
  onSilence: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { sentence } = useErrorText();
  const answer = useCallMutation('help.answer');
  const { call, role, isHeard } = props;
  const time = siteTime(call.at, props.timeZone, i18n.language);
  return (
    <div className={styles.line} data-kind={call.kind}>
      <Bell rings={isHeard} />
      <span className={styles.words}>
        <Isolated
          sentence={(isolate) =>
            t(
              call.kind === 'staff' && call.place !== ''
                ? 'staff.help.asks.staffAt'
                : `staff.help.asks.${call.kind}`,
              {
                time,
                name: isolate(call.by),
                place: isolate(call.place),
              },
            )
          }
        />
        {call.unanswered && <strong className={styles.more}>{t('staff.help.unanswered')}</strong>}
        {role === null && <span className={styles.more}>{t('staff.help.unlock')}</span>}
        {role !== null && !call.mayAnswer && forLead.has(call.kind) && (
          <span className={styles.more}>{t('staff.help.onlyDsl')}</span>
        )}
        {answer.isError && <strong className={styles.more}>{sentence(answer.error)}</strong>}
      </span>
      {isHeard && <Button onPress={props.onSilence}>{t('staff.help.silence')}</Button>}
      {role !== null && call.mayAnswer && (
        <Button look="primary" isDisabled={answer.isPending} onPress={() => answer.mutate({ id: call.id })}>
          {t('staff.help.answer')}
        </Button>
      )}
    </div>
  );
}

function Bell({ rings }: { rings: boolean }) {
  return (
    <span className={`${styles.bell} ${rings ? styles.rings : ''}`}>
      <svg width="2rem" height="2rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M16 4q9 0 9 10v6l3 4H4l3-4v-6q0-10 9-10z" fill="currentColor" />
        <path d="M12 27h8q-1 3-4 3t-4-3z" fill="currentColor" />
      </svg>
    </span>
  );
}
