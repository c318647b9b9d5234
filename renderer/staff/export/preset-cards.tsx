import { useTranslation } from 'react-i18next';
import type { Preset } from '../../../shared/domain/exports.ts';
import { Button } from '../../ui/button.tsx';
import { FilterDays } from './filter-days.tsx';
import styles from './preset-cards.module.css';

interface PresetCardsProps {
  presets: readonly Preset[];
  isDisabled: boolean;
  onSave: (preset: Preset) => void;
}

/** What offices ask for again and again, one touch each. */
export function PresetCards({ presets, isDisabled, onSave }: PresetCardsProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.cards} aria-label={t('staff.export.presets')}>
      {presets.map((preset) => (
        <li key={preset.name} className={styles.card}>
          <h3>{t(`staff.export.preset.${preset.name}`)}</h3>
          <p className={styles.hint}>{t(`staff.export.presetHint.${preset.name}`)}</p>
          <p className={styles.days}>
            <FilterDays filter={preset.filter} />
          </p>
          <Button look="primary" isDisabled={isDisabled} onPress={() => onSave(preset)}>
            {t(`staff.export.presetSave.${preset.name}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
