import { useTranslation } from 'react-i18next';
import { askings, fields, photoRules, signatureRules, tiers } from '../../../shared/domain/categories.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { CategoryEdits } from './use-category-edits.ts';
import { YesNo } from './yes-no.tsx';
import styles from './category-asks.module.css';

/** What the door asks of a visitor of this category. The name is always asked. */
export function CategoryAsks({ value, edit, isDisabled }: CategoryEdits) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('staff.categories.asks')} hint={t('staff.categories.asksHint')}>
      <div className={styles.rows}>
        {fields.map((field) => (
          <div key={field} className={styles.row}>
            <ChooseOne
              label={t(`staff.categories.field.${field}`)}
              options={askings.map((asking) => ({
                value: asking,
                label: t(`staff.categories.asking.${asking}`),
              }))}
              value={value.fields[field]}
              onChange={(asking) => edit({ fields: { ...value.fields, [field]: asking } })}
              isDisabled={isDisabled}
            />
          </div>
        ))}
        <YesNo
          label={t('staff.categories.asksChild')}
          value={value.asksChild}
          onChange={(asksChild) => edit({ asksChild })}
          isDisabled={isDisabled}
        />
        <div className={styles.row}>
          <ChooseOne
            label={t('staff.categories.photo')}
            options={photoRules.map((rule) => ({
              value: rule,
              label: t(`staff.categories.photoRule.${rule}`),
            }))}
            value={value.photo}
            onChange={(photo) => edit({ photo })}
            isDisabled={isDisabled}
          />
        </div>
        <ChooseOne
          label={t('staff.categories.signature')}
          options={signatureRules.map((rule) => ({
            value: rule,
            label: t(`staff.categories.signatureRule.${rule}`),
          }))}
          value={value.signature}
          onChange={(signature) => edit({ signature })}
          isDisabled={isDisabled}
        />
        <ChooseOne
          label={t('staff.categories.tier')}
          options={tiers.map((tier) => ({ value: tier, label: t(`staff.categories.tierName.${tier}`) }))}
          value={value.tier}
          onChange={(tier) => edit({ tier })}
          isDisabled={isDisabled}
        />
      </div>
    </SettingsSection>
  );
}
