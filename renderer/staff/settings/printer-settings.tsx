import { useTranslation } from 'react-i18next';
import type { BadgeMedia } from '../../../shared/domain/badges.ts';
import { BadgeMedia as Media } from '../../../shared/domain/badges.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import { TestBadge } from './test-badge.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';

// No printer has an empty name.
const none = '';
const usualMedia: BadgeMedia = '62x100';

export function PrinterSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const edits = useSettingEdits(settings);
  const printers = useCallQuery('settings.printers', {}, { enabled: mayChange });
  const { printer } = edits.value;
  const chosen = printer.kind === 'none' ? none : printer.name;
  // The one that is set stays to be seen, also while it is unplugged or nobody may ask for the list.
  const found = printers.data?.map(({ name }) => name) ?? [];
  const names = new Set(settings.printer.kind === 'system' ? [settings.printer.name, ...found] : found);

  function choose(name: string, media: BadgeMedia) {
    edits.edit({ printer: name === none ? { kind: 'none' } : { kind: 'system', name, media } });
  }

  const media = printer.kind === 'system' ? printer.media : usualMedia;
  return (
    <SettingsSection
      title={t('staff.settings.printer')}
      hint={printer.kind === 'none' ? t('setUp.printer.noneHint') : undefined}
    >
      <ChooseOne
        label={t('setUp.printer.choose')}
        labelHidden
        options={[none, ...names].map((name) => ({ value: name, label: name || t('setUp.printer.none') }))}
        value={chosen}
        onChange={(name) => choose(name, media)}
        isDisabled={!mayChange}
      />
      {mayChange && printers.isPending && <p role="status">{t('setUp.printer.looking')}</p>}
      {printers.data?.length === 0 && <p>{t('setUp.printer.notFound')}</p>}
      {printer.kind === 'system' && (
        <ChooseOne
          label={t('setUp.printer.media')}
          options={Media.options.map((value) => ({ value, label: t(`media.${value}`) }))}
          value={media}
          onChange={(value) => choose(printer.name, value)}
          isDisabled={!mayChange}
        />
      )}
      {mayChange && (
        <SaveChanges what={t('staff.settings.printer')} edits={edits}>
          {settings.printer.kind === 'system' && <TestBadge isDisabled={edits.hasEdits} />}
        </SaveChanges>
      )}
    </SettingsSection>
  );
}
