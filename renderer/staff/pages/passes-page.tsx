import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassEntry } from '../../../shared/domain/passes.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { PassTable } from '../passes/pass-table.tsx';
import { RevokeDialog } from '../passes/revoke-dialog.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** Who has a pass, and a way to make one worthless. They are given on the page "On site". */
export function PassesPage({ site }: PageProps) {
  const { t } = useTranslation();
  const keptName = useKeptName();
  const passes = useCallQuery('passes.list', {});
  const [revoking, setRevoking] = useState<PassEntry | null>(null);
  const [revoked, setRevoked] = useState<PassEntry | null>(null);
  return (
    <>
      <PageHead title={t('staff.passes.title')} intro={t('staff.passes.intro')} />
      <Answered query={passes}>
        {(all) =>
          all.length === 0 ? (
            <EmptyList>{t('staff.passes.empty')}</EmptyList>
          ) : (
            <PassTable passes={all} timeZone={site.timeZone} onRevoke={setRevoking} />
          )
        }
      </Answered>
      {revoked && (
        <FootNotice kind="good" onClose={() => setRevoked(null)}>
          <Isolated
            sentence={(isolate) => t('staff.passes.revoked', { name: isolate(keptName(revoked.name)) })}
          />
        </FootNotice>
      )}
      {revoking && (
        <RevokeDialog
          pass={revoking}
          onClose={() => setRevoking(null)}
          onRevoked={() => {
            setRevoking(null);
            setRevoked(revoking);
          }}
        />
      )}
    </>
  );
}
