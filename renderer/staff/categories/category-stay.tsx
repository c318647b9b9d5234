import { useTranslation } from 'react-i18next';
import { escortRules } from '../../../shared/domain/categories.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { CategoryEdits } from './use-category-edits.ts';
import { YesNo } from './yes-no.tsx';
import styles from './category-asks.module.css';

/** What happens once a visitor of this category is in. */
export function CategoryStay({ value, edit, isDisabled }: CategoryEdits) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('staff.categories.stay')}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <ChooseOne
            label={t('staff.categories.escort')}
            options={escortRules.map((rule) => ({
              value: rule,
              label: t(`staff.categories.escortRule.${rule}`),
            }))}
            value={value.escort}
            onChange={(escort) => edit({ escort })}
            isDisabled={isDisabled}
          />
        </div>
        <YesNo
          label={t('staff.categories.identityCheck')}
          value={value.identityCheck}
          onChange={(identityCheck) => edit({ identityCheck })}
          isDisabled={isDisabled}
        />
        <YesNo
          label={t('staff.categories.badge')}
          value={value.badge}
          onChange={(badge) => edit({ badge })}
          isDisabled={isDisabled}
        />
        <NumberInput
          label={t('staff.categories.expectedMinutes')}
          value={value.expectedMinutes}
          onChange={(expectedMinutes) => edit({ expectedMinutes })}
          // The bounds that `NewCategory` sets.
          min={5}
          max={1440}
          less={t('staff.settings.decrease')}
          more={t('staff.settings.increase')}
          isDisabled={isDisabled}
        />
      </div>
    </SettingsSection>
  );
}
