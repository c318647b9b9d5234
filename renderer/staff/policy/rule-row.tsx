import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Pictogram } from '../../../shared/domain/policy.ts';
import { pictograms } from '../../../shared/domain/policy.ts';
import { Button } from '../../ui/button.tsx';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MoveIcon } from '../sign/move-icon.tsx';
import type { DraftRule } from './draft-edits.ts';
import styles from './rule-row.module.css';

interface RuleRowProps {
  rule: DraftRule;
  /** What it says in English; null where it is the English one itself. */
  english: string | null;
  /** From 0. */
  place: number;
  isLast: boolean;
  language: Language;
  problem: string | undefined;
  onSentence: (sentence: string) => void;
  onPictogram: (pictogram: Pictogram) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A rule while it is written: its picture, its sentence, its place. */
export function RuleRow({ rule, english, place, isLast, language, problem, ...on }: RuleRowProps) {
  const { t } = useTranslation();
  const number = place + 1;
  return (
    <li className={styles.row}>
      <div className={styles.picture}>
        <PolicyPicture name={rule.pictogram} size="3rem" />
        <SelectInput
          label={t('staff.policy.pictureOf', { number })}
          options={pictograms.map((name) => ({ value: name, label: t(`staff.policy.pictogram.${name}`) }))}
          value={rule.pictogram}
          onChange={on.onPictogram}
        />
      </div>
      <TextInput
        label={t('staff.policy.rule', { number })}
        hint={english === null || english === '' ? undefined : t('staff.policy.inEnglish', { english })}
        value={rule.sentence}
        onChange={on.onSentence}
        problem={problem}
        language={language}
        multiline
      />
      <div className={styles.buttons}>
        <span data-move={`${String(place)} -1`}>
          <Button
            size="small"
            aria-label={t('staff.policy.moveRule.up', { number })}
            isDisabled={place === 0}
            onPress={() => on.onMove(-1)}
          >
            <MoveIcon direction="up" />
          </Button>
        </span>
        <span data-move={`${String(place)} 1`}>
          <Button
            size="small"
            aria-label={t('staff.policy.moveRule.down', { number })}
            isDisabled={isLast}
            onPress={() => on.onMove(1)}
          >
            <MoveIcon direction="down" />
          </Button>
        </span>
        <Button
          size="small"
          look="quiet"
          aria-label={t('staff.policy.removeRule', { number })}
          onPress={on.onRemove}
        >
          {t('staff.sign.remove')}
        </Button>
      </div>
    </li>
  );
}
