import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoldCandidate } from '../../../shared/domain/retention.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import styles from './put-hold-dialog.module.css';

interface PutHoldDialogProps {
  when: (at: HoldCandidate['signedInAt']) => string;
  onClose: () => void;
  onPut: () => void;
}

/** Looks for somebody, and holds back one of their visits or all of them. */
export function PutHoldDialog({ when, onClose, onPut }: PutHoldDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const find = useCallMutation('holds.find');
  const put = useCallMutation('holds.put');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [scope, setScope] = useState<'visit' | 'visitor'>('visitor');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const found = find.data ?? [];
  const candidate = found.find(({ visitId }) => visitId === chosen);

  function look(): void {
    setChosen(null);
    find.mutate({ words });
  }
  function save(): void {
    setTried(true);
    if (!candidate) return;
    const { visitId, visitorId } = candidate;
    const subject = scope === 'visit' ? { kind: scope, visitId } : { kind: scope, visitorId };
    put.mutate({ subject, reason }, { onSuccess: onPut });
  }

  return (
    <Overlay title={t('staff.retention.hold.title')} onClose={onClose}>
      <div className={styles.find}>
        <TextInput
          label={t('staff.retention.hold.find')}
          value={words}
          onChange={setWords}
          onEnter={look}
          problem={errorText.field(find.error, 'words')}
        />
        <Button isDisabled={find.isPending} onPress={look}>
          {t('staff.retention.hold.findButton')}
        </Button>
      </div>
      {find.isSuccess && found.length === 0 && <EmptyList>{t('staff.retention.hold.noneFound')}</EmptyList>}
      {found.length > 0 && (
        <div className={styles.found}>
          <ChooseOne
            label={t('staff.retention.hold.found')}
            options={found.map(({ visitId, name, organisation, signedInAt }) => ({
              value: visitId as string,
              label: [name, organisation, when(signedInAt)].filter((part) => part !== '').join(' · '),
            }))}
            value={chosen}
            onChange={setChosen}
            problem={tried && !candidate ? t('staff.retention.hold.pick') : undefined}
          />
        </div>
      )}
      <ChooseOne
        label={t('staff.retention.hold.scope')}
        options={[
          { value: 'visitor', label: t('staff.retention.hold.scopeVisitor') },
          { value: 'visit', label: t('staff.retention.hold.scopeVisit') },
        ]}
        value={scope}
        onChange={setScope}
      />
      <TextInput
        label={t('staff.retention.hold.why')}
        value={reason}
        onChange={setReason}
        problem={errorText.field(put.error, 'reason')}
      />
      {put.isError && <Notice kind="problem">{errorText.sentence(put.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={put.isPending} onPress={save}>
          {t('staff.retention.hold.save')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
