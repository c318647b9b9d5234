import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/choice.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { DraftPartProps } from './draft-text-part.tsx';

/** Whether people have to agree again, and what either answer does. */
export function SubstantialPart({ value, edit }: Pick<DraftPartProps, 'value' | 'edit'>) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('staff.policy.substantialTitle')} hint={t('staff.policy.substantialHint')}>
      <ChooseOne
        label={t('staff.policy.substantialTitle')}
        labelHidden
        options={(['yes', 'no'] as const).map((answer) => ({
          value: answer,
          label: t(`staff.policy.substantial.${answer}`),
        }))}
        value={value.substantial ? 'yes' : 'no'}
        onChange={(answer) => edit({ ...value, substantial: answer === 'yes' })}
      />
      <p role="status">{t(`staff.policy.substantialDoes.${value.substantial ? 'yes' : 'no'}`)}</p>
    </SettingsSection>
  );
}
