import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import { siteDay, siteDateTime, toInstant } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { comparableDraft, comparableVersion } from './comparable.ts';
import { DraftPage } from './draft-page.tsx';
import type { PolicyDone } from './policy-notice.tsx';
import { PolicyNotice } from './policy-notice.tsx';
import { PolicyOverview } from './policy-overview.tsx';
import { VersionComparer } from './version-comparer.tsx';
import { VersionReader } from './version-reader.tsx';
import { WithdrawVersionDialog } from './withdraw-version-dialog.tsx';

interface PolicyVersionsProps {
  /** As the core lists them. */
  versions: readonly PolicyVersion[];
  saved: CallOutput<'policy.draft'>;
  timeZone: string;
  mayWrite: boolean;
}

type Shown =
  | { kind: 'overview' }
  | { kind: 'read'; versionId: PolicyVersionId }
  | { kind: 'compare' }
  | { kind: 'draft'; from: PolicyVersionId };

/** The overview, and the ways from it: into a version, between two of them, and to the next one. */
export function PolicyVersions({ versions, saved, timeZone, mayWrite }: PolicyVersionsProps) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState<Shown>({ kind: 'overview' });
  const [done, setDone] = useState<PolicyDone | null>(null);
  const [withdrawing, setWithdrawing] = useState<PolicyVersion | null>(null);
  const latestFirst = versions.toSorted((a, b) => b.version - a.version);
  const inForce = latestFirst.find(({ state }) => state === 'in-force');
  if (!inForce) return <Notice kind="problem">{t('staff.policy.noneInForce')}</Notice>;

  function show(next: Shown): void {
    setDone(null);
    setShown(next);
    window.scrollTo(0, 0);
  }
  function back(what: PolicyDone | null = null): void {
    show({ kind: 'overview' });
    setDone(what);
  }

  const comparables = [
    ...(saved ? [comparableDraft(saved.draft, t('staff.policy.draft'))] : []),
    ...latestFirst.map((one) =>
      comparableVersion(one, t('staff.policy.versionNumber', { version: one.version })),
    ),
  ];
  const [latest, earlier, ...others] = comparables;

  const read = shown.kind === 'read' ? versions.find(({ id }) => id === shown.versionId) : undefined;
  if (read) {
    return (
      <VersionReader
        version={read}
        timeZone={timeZone}
        onClose={() => back()}
        // With a draft there already, another beginning would take its place.
        onBegin={mayWrite && !saved ? () => show({ kind: 'draft', from: read.id }) : null}
      />
    );
  }
  if (shown.kind === 'compare' && latest && earlier) {
    return <VersionComparer comparables={[latest, earlier, ...others]} onClose={() => back()} />;
  }
  if (shown.kind === 'draft') {
    return (
      <DraftPage
        from={saved ? inForce.id : shown.from}
        saved={saved?.draft ?? null}
        nextVersion={(latestFirst[0]?.version ?? 0) + 1}
        timeZone={timeZone}
        onClose={() => back()}
        onDiscarded={() => back({ kind: 'discarded' })}
        onApproved={(version, inForceFrom) =>
          back({
            kind: 'approved',
            version,
            inForceFrom,
            today: siteDay(toInstant(new Date()), timeZone),
          })
        }
      />
    );
  }
  return (
    <>
      <PageHead
        title={t('staff.policy.title')}
        intro={
          saved && mayWrite
            ? t('staff.policy.draftWaits', {
                name: saved.savedBy,
                when: siteDateTime(saved.savedAt, timeZone, i18n.language),
              })
            : t('staff.policy.intro')
        }
      >
        {mayWrite && (
          <Button look="primary" onPress={() => show({ kind: 'draft', from: inForce.id })}>
            {t(saved ? 'staff.policy.continueDraft' : 'staff.policy.begin')}
          </Button>
        )}
      </PageHead>
      <PolicyOverview
        versions={latestFirst}
        inForce={inForce}
        timeZone={timeZone}
        mayWrite={mayWrite}
        onRead={({ id }) => show({ kind: 'read', versionId: id })}
        onWithdraw={setWithdrawing}
        onCompare={latest && earlier ? () => show({ kind: 'compare' }) : null}
      />
      {done && <PolicyNotice done={done} onClose={() => setDone(null)} />}
      {withdrawing && (
        <WithdrawVersionDialog
          version={withdrawing}
          onClose={() => setWithdrawing(null)}
          onWithdrawn={() => {
            setWithdrawing(null);
            setDone({ kind: 'withdrawn', version: withdrawing.version });
          }}
        />
      )}
    </>
  );
}
