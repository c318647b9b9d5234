import { useTranslation } from 'react-i18next';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';

/** One more staff view, for a second person: unlocked by themselves, and with their own name on what they tick. */
export function AnotherView() {
  const { t } = useTranslation();
  const open = useCallMutation('staff.openAnotherView');
  return (
    <Button isDisabled={open.isPending} onPress={() => open.mutate({})}>
      {t('staff.rollCall.anotherView')}
    </Button>
  );
}
