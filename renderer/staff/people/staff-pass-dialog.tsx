import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { PrintResult } from '../passes/print-result.tsx';
import { ShownCode } from '../passes/shown-code.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface StaffPassDialogProps {
  pass: CallOutput<'people.issuePass'>;
  name: string;
  /** Whether a printer is chosen. */
  printing: boolean;
  onClose: () => void;
}

/** A new pass of a colleague, shown this once. */
export function StaffPassDialog({ pass, name, printing, onClose }: StaffPassDialogProps) {
  const { t } = useTranslation();
  const print = useCallMutation('people.printPass');
  const { id: passId, code } = pass;
  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.pass.title', { name: isolate(name) })} />}
      onClose={onClose}
    >
      <ShownCode code={code}>
        <p>{t('staff.people.passOnce')}</p>
        {!printing && <p>{t('staff.people.passWriteDown')}</p>}
      </ShownCode>
      <PrintResult print={print} />
      <DialogButtons>
        {printing && (
          <Button isDisabled={print.isPending} onPress={() => print.mutate({ passId, code })}>
            {t('staff.pass.print.card')}
          </Button>
        )}
        <Button look="primary" onPress={onClose}>
          {t('action.done')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
