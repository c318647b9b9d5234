import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the printer's queue said of a pass. */
export function PrintResult({
  print,
}: {
  print: { error: unknown; data: CallOutput<'passes.print'> | undefined };
}) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  return (
    <>
      {print.error !== null && <Notice kind="problem">{sentence(print.error)}</Notice>}
      {print.data && (
        <Notice kind={print.data.sent ? 'good' : 'problem'}>
          {t(print.data.sent ? 'staff.pass.printed' : 'staff.pass.notPrinted', {
            said: print.data.spoolerSaid,
          })}
        </Notice>
      )}
    </>
  );
}
