import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './spellings-input.module.css';

const most = 20;

interface SpellingsInputProps {
  spellings: readonly string[];
  onChange: (spellings: readonly string[]) => void;
  problem: (index: number) => string | undefined;
}

/** Other names of the person, and other ways of writing them: a field for each. */
export function SpellingsInput({ spellings, onChange, problem }: SpellingsInputProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.label}>
        {t('staff.alerts.spellings')}
      </p>
      <p className={styles.hint}>{t('staff.alerts.spellingsHint')}</p>
      {/* Fields have no name but their place. */}
      {/* oxlint-disable react/no-array-index-key */}
      {spellings.map((spelling, index) => (
        <div key={index} className={styles.row}>
          <TextInput
            label={t('staff.alerts.spelling', { number: index + 1 })}
            value={spelling}
            onChange={(changed) => onChange(spellings.with(index, changed))}
            problem={problem(index)}
            autoFocus={spelling === ''}
          />
          <Button
            size="small"
            look="quiet"
            aria-label={t('staff.alerts.removeSpelling', { number: index + 1 })}
            onPress={() => onChange(spellings.toSpliced(index, 1))}
          >
            {t('staff.alerts.remove')}
          </Button>
        </div>
      ))}
      {/* oxlint-enable react/no-array-index-key */}
      {spellings.length < most && (
        <div>
          <Button size="small" onPress={() => onChange([...spellings, ''])}>
            {t('staff.alerts.addSpelling')}
          </Button>
        </div>
      )}
    </div>
  );
}
