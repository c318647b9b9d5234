import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { useLanguage } from '../language/language-provider.tsx';
import { AccessIcon } from './access-icon.tsx';
import { accessSettings, useAccess } from './access-provider.tsx';
import { useVoice } from './use-voice.ts';
import styles from './access-panel.module.css';

/** "Make this easier to use": on the sign with its words, in a header as a sign of its own. */
export function AccessButton({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size={compact ? 'small' : 'normal'} aria-label={t('sign.access')} onPress={() => setOpen(true)}>
        <AccessIcon name="access" />
        {!compact && t('sign.access')}
      </Button>
      {open && <AccessPanel onClose={() => setOpen(false)} />}
    </>
  );
}

function AccessPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { on, toggle } = useAccess();
  const { language } = useLanguage();
  // Without a voice of the language nothing could be read.
  const voice = useVoice(language);
  const offered = accessSettings.filter((setting) => setting !== 'readAloud' || voice !== null);
  return (
    <Overlay title={t('sign.access')} onClose={onClose}>
      <div className={styles.settings}>
        {offered.map((setting) => (
          <AriaButton
            key={setting}
            className={styles.setting ?? ''}
            aria-pressed={on.has(setting)}
            onPress={() => toggle(setting)}
          >
            <AccessIcon name={setting} />
            <span className={styles.name}>{t(`sign.${setting}`)}</span>
            <span className={styles.state} aria-hidden="true">
              {on.has(setting) ? t('sign.on') : t('sign.off')}
            </span>
          </AriaButton>
        ))}
      </div>
      <Button look="primary" size="large" onPress={onClose}>
        {t('action.close')}
      </Button>
    </Overlay>
  );
}
