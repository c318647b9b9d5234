import { useTranslation } from 'react-i18next';
import { exportFormats } from '../../../shared/domain/exports.ts';
import { languageNames, languages } from '../../../shared/domain/languages.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import styles from './how-saved.module.css';
import type { HowSaved } from './use-export.ts';

interface HowSavedFieldsProps {
  value: HowSaved;
  onChange: (value: HowSaved) => void;
}

/** As which kind of file, and with headings in which language. */
export function HowSavedFields({ value, onChange }: HowSavedFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <ChooseOne
        label={t('staff.export.format')}
        layout="tight"
        options={exportFormats.map((format) => ({
          value: format,
          label: t(`staff.export.formats.${format}`),
        }))}
        value={value.format}
        onChange={(format) => onChange({ ...value, format })}
      />
      <SelectInput
        label={t('staff.export.language')}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        value={value.language}
        onChange={(language) => onChange({ ...value, language })}
      />
    </div>
  );
}
