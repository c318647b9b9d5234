import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { PolicyDraftEdits } from './use-policy-draft.ts';
import foot from '../shell/editor-foot.module.css';
import styles from './draft-foot.module.css';

interface DraftFootProps {
  draft: PolicyDraftEdits;
  /** Whether there is a saved draft at all. */
  isSavedOnce: boolean;
  /** How many things are missing, once somebody tried to approve it. */
  gaps: number;
  /** Why it was not approved. */
  refusal: unknown;
  onApprove: () => void;
  onDiscard: () => void;
}

/** What can be done with the draft, in sight wherever one has scrolled to. */
export function DraftFoot({ draft, isSavedOnce, gaps, refusal, onApprove, onDiscard }: DraftFootProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { hasEdits, isSaving, isSaved, error, removed } = draft;
  const problem = error ?? refusal;
  return (
    <div className={foot.foot}>
      {problem !== null && <Notice kind="problem">{errorText.sentence(problem)}</Notice>}
      {gaps > 0 && <Notice kind="problem">{t('staff.policy.gaps', { count: gaps })}</Notice>}
      {removed !== null && (
        <Notice kind="good">
          {removed}
          <Button size="small" onPress={draft.undoRemoval}>
            {t('staff.undo')}
          </Button>
        </Notice>
      )}
      {isSaved && gaps === 0 && <Notice kind="good">{t('staff.policy.draftIsSaved')}</Notice>}
      <Button isDisabled={isSaving || (isSavedOnce && !hasEdits)} onPress={() => draft.save()}>
        {t('staff.policy.saveDraft')}
      </Button>
      <Button look="quiet" isDisabled={!hasEdits || isSaving} onPress={draft.discardEdits}>
        {t('staff.sign.discard')}
      </Button>
      {isSavedOnce && (
        <Button look="quiet" isDisabled={isSaving} onPress={onDiscard}>
          {t('staff.policy.discardDraft')}
        </Button>
      )}
      <span className={styles.space} />
      <Button look="primary" isDisabled={isSaving} onPress={onApprove}>
        {t('staff.policy.approve')}
      </Button>
    </div>
  );
}
