import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../../shared/domain/categories.ts';
import { languages } from '../../../shared/domain/languages.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { Button } from '../../ui/button.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ComparedTexts } from './compared-texts.tsx';
import type { Comparable } from './comparable.ts';
import type { TextChoice } from './text-chooser.tsx';
import { TextChooser } from './text-chooser.tsx';
import styles from './version-comparer.module.css';

interface VersionComparerProps {
  /** At least two, latest first. */
  comparables: readonly [Comparable, Comparable, ...Comparable[]];
  onClose: () => void;
}

/** Two versions, or a version and the draft, beside each other: what was added, removed and changed. */
export function VersionComparer({ comparables, onClose }: VersionComparerProps) {
  const { t } = useTranslation();
  const [latest, earlier] = comparables;
  const [keys, setKeys] = useState({ first: earlier.key, second: latest.key });
  const [choice, setChoice] = useState<TextChoice>({ tier: 'visitor', language: 'en' });
  const named = (key: string, otherwise: Comparable) =>
    comparables.find((one) => one.key === key) ?? otherwise;
  const first = named(keys.first, earlier);
  const second = named(keys.second, latest);
  const options = comparables.map(({ key, name }) => ({ value: key, label: name }));
  const offered = languagesOfBoth(first, second);
  // The language of the choice may be in neither of the two that are compared now.
  const text = offered[choice.tier].includes(choice.language)
    ? choice
    : { ...choice, language: 'en' as const };
  return (
    <>
      <PageHead title={t('staff.policy.compareTitle')} intro={t('staff.policy.compareIntro')}>
        <Button onPress={onClose}>{t('staff.policy.back')}</Button>
      </PageHead>
      <SettingsSection title={t('staff.policy.compareWhat')}>
        <div className={styles.versions}>
          {(['first', 'second'] as const).map((which) => (
            <SelectInput
              key={which}
              label={t(`staff.policy.compared.${which}`)}
              options={options}
              value={keys[which]}
              onChange={(key) => setKeys({ ...keys, [which]: key })}
            />
          ))}
        </div>
        <TextChooser value={text} onChange={setChoice} languages={offered} />
      </SettingsSection>
      <ComparedTexts first={first} second={second} text={text} />
    </>
  );
}

function languagesOfBoth(first: Comparable, second: Comparable): Record<Tier, Language[]> {
  const inEither = (tier: Tier) =>
    languages.filter((one) => [first, second].some((side) => side.languages[tier].includes(one)));
  return { visitor: inEither('visitor'), regular: inEither('regular') };
}
