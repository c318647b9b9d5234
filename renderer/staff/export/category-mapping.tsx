import { useTranslation } from 'react-i18next';
import type { LogImportPlan, LogImportPreview } from '../../../shared/domain/log-import.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import styles from './schedule-form.module.css';

interface CategoryMappingProps {
  words: LogImportPreview['categories'];
  plan: LogImportPlan;
  onChange: (plan: LogImportPlan) => void;
}

/** Which of the site's categories each of the file's is, as it was guessed and can be put right. */
export function CategoryMapping({ words, plan, onChange }: CategoryMappingProps) {
  const { t } = useTranslation();
  const choices = useCallQuery('expected.choices', {});
  if (!choices.data) return null;
  const options = choices.data.categories.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <h3>{t('staff.logImport.whichCategory')}</h3>
      <div className={styles.fields}>
        {words.map(({ word, visits, categoryId }) => (
          <SelectInput
            key={word}
            label={t('staff.logImport.categoryWord', { word, count: visits })}
            options={options}
            value={categoryId}
            onChange={(chosen) => onChange({ ...plan, categories: { ...plan.categories, [word]: chosen } })}
          />
        ))}
        <SelectInput
          label={t(words.length === 0 ? 'staff.logImport.allCategories' : 'staff.logImport.otherwise')}
          options={options}
          value={plan.otherwise}
          onChange={(otherwise) => onChange({ ...plan, otherwise })}
        />
      </div>
    </>
  );
}
