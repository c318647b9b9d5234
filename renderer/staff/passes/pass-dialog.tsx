import { useTranslation } from 'react-i18next';
import type { IssuedPass } from '../../../shared/domain/passes.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { inThrees } from './in-threes.ts';
import styles from './pass-dialog.module.css';

interface PassDialogProps {
  pass: IssuedPass;
  /** Whose it is. */
  name: string;
  /** Whether a printer is chosen. */
  printing: boolean;
  onClose: () => void;
}

/** A new pass, shown this once: on paper, or written down. */
export function PassDialog({ pass, name, printing, onClose }: PassDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const print = useCallMutation('passes.print');
  const { id: passId, code } = pass;
  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.pass.title', { name: isolate(name) })} />}
      onClose={onClose}
    >
      <p className={styles.code} aria-label={t('staff.pass.code', { code: [...code].join(' ') })} role="img">
        {inThrees(code).map((three, index) => (
          // The same three signs can come twice.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>{three}</span>
        ))}
      </p>
      <p>{t('staff.pass.once')}</p>
      {!printing && <p>{t('staff.pass.writeDown')}</p>}
      {print.isError && <Notice kind="problem">{sentence(print.error)}</Notice>}
      {print.data && (
        <Notice kind={print.data.sent ? 'good' : 'problem'}>
          {t(print.data.sent ? 'staff.pass.printed' : 'staff.pass.notPrinted', {
            said: print.data.spoolerSaid,
          })}
        </Notice>
      )}
      <DialogButtons>
        {printing &&
          (['card', 'badge'] as const).map((on) => (
            <Button key={on} isDisabled={print.isPending} onPress={() => print.mutate({ passId, code, on })}>
              {t(`staff.pass.print.${on}`)}
            </Button>
          ))}
        <Button look="primary" onPress={onClose}>
          {t('action.done')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
