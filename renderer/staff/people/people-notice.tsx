import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { PeopleDone } from './use-people-actions.ts';

/** What came of the last thing done. */
export function PeopleNotice({ done, onClose }: { done: PeopleDone | null; onClose: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (done === null) return null;
  if (done.kind === 'failed') {
    return (
      <FootNotice kind="problem" onClose={onClose}>
        {errorText.field(done.error, 'active') ?? errorText.sentence(done.error)}
      </FootNotice>
    );
  }
  return (
    <FootNotice kind="good" onClose={onClose}>
      {done.kind === 'imported' ? (
        t('staff.people.imported', { added: done.added, changed: done.changed })
      ) : (
        <Isolated sentence={(isolate) => t(`staff.people.${done.kind}`, { name: isolate(done.name) })} />
      )}
    </FootNotice>
  );
}
