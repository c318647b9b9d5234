import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyDraft, PolicyVersionTexts } from '../../../shared/domain/policy.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useLeave } from '../shell/unsaved-changes.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { DiscardDraftDialog } from './discard-draft-dialog.tsx';
import { DraftFoot } from './draft-foot.tsx';
import { draftFrom, languagesOf } from './draft-edits.ts';
import { gapsOf } from './draft-gaps.ts';
import { DraftPreview } from './draft-preview.tsx';
import { DraftTextPart } from './draft-text-part.tsx';
import { SubstantialPart } from './substantial-part.tsx';
import type { TextChoice } from './text-chooser.tsx';
import { usePolicyDraft } from './use-policy-draft.ts';
import { WhatChangedPart } from './what-changed-part.tsx';
import styles from './draft-editor.module.css';

interface DraftEditorProps {
  /** Null where none is saved yet: then the draft begins as `base` is. */
  saved: PolicyDraft | null;
  base: PolicyVersionTexts;
  /** The number that the draft will have as a version. */
  nextVersion: number;
  timeZone: string;
  onClose: () => void;
  onDiscarded: () => void;
  /** Hears the version and its first day. */
  onApproved: (version: number, inForceFrom: string) => void;
}

/** The next version while it is written, and beside it how the door will show it. */
export function DraftEditor({ saved, base, nextVersion, timeZone, ...on }: DraftEditorProps) {
  const { t } = useTranslation();
  const leave = useLeave();
  const errorText = useErrorText();
  const page = useRef<HTMLDivElement>(null);
  const draft = usePolicyDraft(saved, draftFrom(base.content));
  const [chosen, choose] = useState<TextChoice>({ tier: 'visitor', language: 'en' });
  const [tries, setTries] = useState(0);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [asking, setAsking] = useState<'approve' | 'discard' | null>(null);
  const { value } = draft;
  const text = languagesOf(value, chosen.tier).includes(chosen.language)
    ? chosen
    : { ...chosen, language: 'en' as const };
  const gaps = tries > 0 ? gapsOf(value) : [];

  const problem = (path: string) =>
    gaps.some((gap) => gap.path === path)
      ? errorText.fieldSentence('required')
      : (errorText.field(draft.error, path) ?? errorText.field(refusal, path));

  useEffect(() => {
    // What is missing may be out of sight.
    if (tries > 0 || draft.error || refusal)
      page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, draft.error, refusal]);

  function askApproval(): void {
    const [gap] = gapsOf(value);
    setRefusal(null);
    if (gap) {
      if (gap.text) choose(gap.text);
      setTries(tries + 1);
    } else {
      draft.save(() => setAsking('approve'));
    }
  }

  const part = { ...draft, problem };
  return (
    <div ref={page} className={styles.page}>
      <PageHead
        title={t('staff.policy.draftTitle', { version: nextVersion })}
        intro={t(saved ? 'staff.policy.draftSaved' : 'staff.policy.draftBegun', {
          version: base.version.version,
        })}
      >
        <Button onPress={() => leave(on.onClose)}>{t('staff.policy.back')}</Button>
      </PageHead>
      <div className={styles.editor}>
        <div className={styles.parts}>
          <DraftTextPart {...part} text={text} onText={choose} base={base} />
          <WhatChangedPart {...part} />
          <SubstantialPart {...part} />
          <DraftFoot
            draft={draft}
            isSavedOnce={saved !== null}
            gaps={gaps.length}
            refusal={refusal}
            onApprove={askApproval}
            onDiscard={() => setAsking('discard')}
          />
        </div>
        <DraftPreview draft={value} text={text} />
      </div>
      {asking === 'discard' && (
        <DiscardDraftDialog
          onClose={() => setAsking(null)}
          onDiscarded={() => {
            draft.discardEdits();
            on.onDiscarded();
          }}
        />
      )}
      {asking === 'approve' && (
        <ApproveDialog
          draft={value}
          base={base}
          nextVersion={nextVersion}
          timeZone={timeZone}
          onClose={() => setAsking(null)}
          onRefused={(error) => {
            setAsking(null);
            setRefusal(error);
          }}
          onApproved={on.onApproved}
        />
      )}
    </div>
  );
}
