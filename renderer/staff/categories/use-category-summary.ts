import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { fields } from '../../../shared/domain/categories.ts';
import { intlLocale } from '../../../shared/time.ts';

/** What a category asks beside the name, in short; and what comes after it. */
export function useCategorySummary() {
  const { t, i18n } = useTranslation();
  const listed = new Intl.ListFormat(intlLocale(i18n.language), { type: 'unit' });

  return (category: Category): { asks: string; after: string } => {
    const asked = fields
      .filter((field) => category.fields[field] !== 'no')
      .map((field) => {
        const name = t(`staff.categories.field.${field}`);
        return category.fields[field] === 'required' ? t('staff.categories.requiredField', { name }) : name;
      });
    if (category.asksChild) asked.push(t('staff.categories.childShort'));
    if (category.photo !== 'never') asked.push(t(`staff.categories.photoShort.${category.photo}`));
    if (category.signature === 'drawn') asked.push(t('staff.categories.signatureShort'));
    const after = [t(`staff.categories.escortShort.${category.escort}`)];
    if (category.identityCheck) after.push(t('staff.categories.identityShort'));
    if (!category.badge) after.push(t('staff.categories.noBadgeShort'));
    return {
      asks: asked.length === 0 ? t('staff.categories.nameOnly') : listed.format(asked),
      after: listed.format(after),
    };
  };
}
