import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { PolicyReviews } from './policy-reviews.tsx';
import { PolicyStanding } from './policy-standing.tsx';
import { VersionTable } from './version-table.tsx';

interface PolicyOverviewProps {
  /** Latest first. */
  versions: readonly PolicyVersion[];
  inForce: PolicyVersion;
  timeZone: string;
  mayWrite: boolean;
  onRead: (version: PolicyVersion) => void;
  onWithdraw: (version: PolicyVersion) => void;
  /** Null where there is nothing to compare. */
  onCompare: (() => void) | null;
}

/** How the policy stands, its versions, and its reviews. */
export function PolicyOverview({ versions, inForce, timeZone, mayWrite, ...on }: PolicyOverviewProps) {
  const { t } = useTranslation();
  return (
    <>
      <PolicyStanding inForce={inForce} timeZone={timeZone}>
        <Button onPress={() => on.onRead(inForce)}>{t('staff.policy.readInForce')}</Button>
      </PolicyStanding>
      <SettingsSection title={t('staff.policy.versions')} hint={t('staff.policy.versionsHint')}>
        <div>
          {on.onCompare ? (
            <Button onPress={on.onCompare}>{t('staff.policy.compare')}</Button>
          ) : (
            <p>{t('staff.policy.nothingToCompare')}</p>
          )}
        </div>
        <VersionTable
          versions={versions}
          timeZone={timeZone}
          mayWrite={mayWrite}
          onRead={on.onRead}
          onWithdraw={on.onWithdraw}
        />
      </SettingsSection>
      <PolicyReviews timeZone={timeZone} mayWrite={mayWrite} />
    </>
  );
}
