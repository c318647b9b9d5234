import { useTranslation } from 'react-i18next';
import type { IssuedPass } from '../../../shared/domain/passes.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { PrintResult } from './print-result.tsx';
import { ShownCode } from './shown-code.tsx';

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
  const print = useCallMutation('passes.print');
  const { id: passId, code } = pass;
  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.pass.title', { name: isolate(name) })} />}
      onClose={onClose}
    >
      <ShownCode code={code}>
        <p>{t('staff.pass.once')}</p>
        {!printing && <p>{t('staff.pass.writeDown')}</p>}
      </ShownCode>
      <PrintResult print={print} />
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
