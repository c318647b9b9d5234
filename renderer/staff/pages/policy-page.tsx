import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { PolicyVersions } from '../policy/policy-versions.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** The rules of the house: which version holds, what the earlier ones said, the next one, and the reviews. */
export function PolicyPage({ site, session }: PageProps) {
  const versions = useCallQuery('policy.versions', {});
  const draft = useCallQuery('policy.draft', {});
  return (
    <Answered query={versions}>
      {(all) => (
        <Answered query={draft}>
          {(saved) => (
            <PolicyVersions
              versions={all}
              saved={saved}
              timeZone={site.timeZone}
              mayWrite={roleMay(session.role, 'policy.write')}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}
