import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Ends the program, after a second look: the door is without its sign from then on. */
export function ClosePorchlight() {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const quit = useCallMutation('app.quit');
  const [asking, setAsking] = useState(false);
  return (
    <SettingsSection title={t('staff.settings.quit')} hint={t('staff.settings.quitHint')}>
      <div>
        <Button onPress={() => setAsking(true)}>{t('staff.settings.quit')}</Button>
      </div>
      {asking && (
        <Overlay title={t('staff.settings.quit')} onClose={() => setAsking(false)}>
          <p>{t('staff.settings.quitHint')}</p>
          {quit.isError && <Notice kind="problem">{sentence(quit.error)}</Notice>}
          <DialogButtons>
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
            <Button look="primary" isDisabled={quit.isPending} onPress={() => quit.mutate({})}>
              {t('staff.settings.quit')}
            </Button>
          </DialogButtons>
        </Overlay>
      )}
    </SettingsSection>
  );
}
