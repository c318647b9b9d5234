import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/choice.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { SignPartProps } from './use-sign-edits.ts';

const pictures = ['drawing', 'own'] as const;

export function PicturePart({ value, edit, isDisabled, hasOwn }: SignPartProps & { hasOwn: boolean }) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('staff.sign.picture')}>
      <ChooseOne
        label={t('staff.sign.picture')}
        labelHidden
        options={pictures.map((picture) => ({ value: picture, label: t(`staff.sign.pictureOf.${picture}`) }))}
        value={value.picture}
        onChange={(picture) => edit({ picture })}
        isDisabled={isDisabled}
      />
      {value.picture === 'own' && !hasOwn && <p role="status">{t('staff.sign.pictureMissing')}</p>}
    </SettingsSection>
  );
}
