import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { TextInput } from '../../ui/text-input.tsx';
import names from '../settings/names-settings.module.css';
import { SaveChanges } from '../settings/save-changes.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { SettingsPartProps } from '../settings/use-setting-edits.ts';
import { useSettingEdits } from '../settings/use-setting-edits.ts';
import { SaveNotice } from './save-notice.tsx';

/** What the privacy notice at the door is filled with, and the notice on paper. */
export function NoticeCard({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const edits = useSettingEdits(settings);
  const { dataContact, noticeExtra } = edits.value;
  return (
    <SettingsSection title={t('staff.notice.title')} hint={t('staff.notice.hint')}>
      <div className={names.fields}>
        {(['name', 'reach'] as const).map((part) => (
          <TextInput
            key={part}
            label={t(`staff.notice.${part}`)}
            {...(part === 'reach' && { hint: t('staff.notice.reachHint') })}
            value={dataContact[part]}
            onChange={(text) => edits.edit({ dataContact: { ...dataContact, [part]: text } })}
            problem={field(edits.error, `dataContact.${part}`)}
            isDisabled={!mayChange}
          />
        ))}
        <TextInput
          label={t('staff.notice.extra')}
          hint={t('staff.notice.extraHint')}
          value={noticeExtra}
          onChange={(text) => edits.edit({ noticeExtra: text })}
          problem={field(edits.error, 'noticeExtra')}
          isDisabled={!mayChange}
        />
      </div>
      {mayChange && <SaveChanges what={t('staff.notice.title')} edits={edits} />}
      <SaveNotice offered={settings.languages} />
    </SettingsSection>
  );
}
