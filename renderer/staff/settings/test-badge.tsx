import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Prints a made-up badge on the printer that is saved, and passes on what the spooler says. */
export function TestBadge({ isDisabled }: { isDisabled: boolean }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const print = useCallMutation('settings.printTest');
  return (
    <>
      <Button isDisabled={isDisabled || print.isPending} onPress={() => print.mutate({})}>
        {t('staff.settings.printTest')}
      </Button>
      {print.isError && <Notice kind="problem">{sentence(print.error)}</Notice>}
      {print.data && (
        <Notice kind={print.data.sent ? 'good' : 'problem'}>
          {t(print.data.sent ? 'staff.settings.printedTest' : 'staff.settings.printFailed', {
            said: print.data.spoolerSaid,
          })}
        </Notice>
      )}
    </>
  );
}
