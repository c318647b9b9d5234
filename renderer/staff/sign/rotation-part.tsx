import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/domain/languages.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { RotationRow } from './rotation-row.tsx';
import { useLanguageLabel } from './use-language-label.ts';
import type { SignPartProps } from './use-sign-edits.ts';
import styles from './rotation-part.module.css';

// The bounds that `SignContent` in shared/domain/sign.ts sets.
const seconds = { min: 4, max: 60 };
const nothing = '';

/** Which languages the sign speaks, in which order and for how long each. There is always one. */
export function RotationPart({ value, edit, error, isDisabled }: SignPartProps) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const label = useLanguageLabel();
  const { rotation } = value;
  const others = languages.filter((language) => !rotation.includes(language));
  const without = (language: Language) => rotation.filter((other) => other !== language);

  return (
    <SettingsSection title={t('staff.sign.rotation')} hint={t('staff.sign.rotationHint')}>
      <ol className={styles.list} aria-label={t('staff.sign.rotationList')}>
        {rotation.map((language, place) => (
          <RotationRow
            key={language}
            name={label(language)}
            isFirst={place === 0}
            isLast={place === rotation.length - 1}
            isDisabled={isDisabled}
            onMove={(direction) =>
              edit({ rotation: without(language).toSpliced(place + direction, 0, language) })
            }
            onRemove={() => edit({ rotation: without(language) })}
          />
        ))}
      </ol>
      <p role="alert" className={styles.problem}>
        {field(error, 'rotation')}
      </p>
      {others.length > 0 && !isDisabled && (
        <div className={styles.add}>
          <SelectInput
            label={t('staff.sign.addLanguage')}
            options={[
              { value: nothing, label: t('staff.sign.chooseLanguage') },
              ...others.map((language) => ({ value: language, label: label(language) })),
            ]}
            value={nothing}
            onChange={(chosen) => chosen !== nothing && edit({ rotation: [...rotation, chosen] })}
          />
        </div>
      )}
      <NumberInput
        label={t('staff.sign.rotationSeconds')}
        value={value.rotationSeconds}
        onChange={(rotationSeconds) => edit({ rotationSeconds })}
        {...seconds}
        less={t('staff.settings.decrease')}
        more={t('staff.settings.increase')}
        isDisabled={isDisabled}
      />
    </SettingsSection>
  );
}
