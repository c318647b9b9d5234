import { useTranslation } from 'react-i18next';
import type { RegisterEntry } from '../../../shared/domain/registers.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { RegistersDone } from './use-register-actions.ts';

interface RegistersNoticeProps {
  done: RegistersDone | null;
  onClose: () => void;
  onUndo: (before: RegisterEntry) => void;
}

/** What came of the last thing done, with a way back where there is one. */
export function RegistersNotice({ done, onClose, onUndo }: RegistersNoticeProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (done === null) return null;
  return (
    <FootNotice
      kind={done.kind === 'failed' ? 'problem' : 'good'}
      onClose={onClose}
      action={
        done.kind === 'checked' && (
          <Button size="small" onPress={() => onUndo(done.before)}>
            {t('staff.undo')}
          </Button>
        )
      }
    >
      {done.kind === 'failed' ? (
        errorText.sentence(done.error)
      ) : (
        <Isolated
          sentence={(isolate) => t(`staff.registers.done.${done.kind}`, { name: isolate(done.name) })}
        />
      )}
    </FootNotice>
  );
}
