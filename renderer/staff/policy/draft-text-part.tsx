import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/domain/languages.ts';
import type { PolicyVersionTexts } from '../../../shared/domain/policy.ts';
import { Button } from '../../ui/button.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useLanguageLabel } from '../sign/use-language-label.ts';
import * as edits from './draft-edits.ts';
import { gapsOfText, untouchedLanguages } from './draft-gaps.ts';
import { RuleRow } from './rule-row.tsx';
import type { TextChoice } from './text-chooser.tsx';
import { TextChooser } from './text-chooser.tsx';
import type { PolicyDraftEdits } from './use-policy-draft.ts';
import styles from './draft-text-part.module.css';

/** What every part of the editor gets. */
export interface DraftPartProps extends Pick<PolicyDraftEdits, 'value' | 'edit' | 'remove'> {
  /** What is wrong with a field, by its dotted path. */
  problem: (path: string) => string | undefined;
}

interface DraftTextPartProps extends DraftPartProps {
  text: TextChoice;
  onText: (text: TextChoice) => void;
  /** What the draft is a change of. */
  base: PolicyVersionTexts;
}

const nothing = '';

/** The rules of one text after the other: for whom, in which language. */
export function DraftTextPart({ value, edit, remove, problem, text, onText, base }: DraftTextPartProps) {
  const { t } = useTranslation();
  const languageLabel = useLanguageLabel();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState('');
  const { tier, language } = text;
  const rules = edits.rulesOf(value, tier, language);
  const present = edits.languagesOf(value, tier);
  const absent = languages.filter((one) => !present.includes(one));
  const untouched = untouchedLanguages(value, base.content, tier);

  /** The rule went elsewhere: the keyboard goes with it, to the button that can go on. */
  function move(place: number, by: -1 | 1): void {
    const to = place + by;
    edit(edits.moveRule(value, tier, place, by));
    setMoved(t('staff.policy.ruleMoved', { from: place + 1, to: to + 1 }));
    const atEnd = to === 0 || to === rules.length - 1;
    focusSoon(`[data-move="${String(to)} ${String(atEnd ? -by : by)}"] button`);
  }

  function add(): void {
    edit(edits.addRule(value, tier));
    focusSoon('li:last-of-type textarea');
  }

  function focusSoon(selector: string): void {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  }

  function note({ tier: ofTier, language: one }: TextChoice): string | undefined {
    if (gapsOfText(value, ofTier, one).length > 0) return t('staff.policy.unfinished');
    return untouched.includes(one) ? t('staff.policy.untouched') : undefined;
  }

  return (
    <SettingsSection title={t('staff.policy.text')} hint={t('staff.policy.textHint')}>
      <TextChooser
        value={text}
        onChange={onText}
        languages={{
          visitor: edits.languagesOf(value, 'visitor'),
          regular: edits.languagesOf(value, 'regular'),
        }}
        note={note}
      />
      <div className={styles.languages}>
        {absent.length > 0 && (
          <div className={styles.add}>
            <SelectInput
              label={t('staff.sign.addLanguage')}
              options={[
                { value: nothing, label: t('staff.sign.chooseLanguage') },
                ...absent.map((one) => ({ value: one, label: languageLabel(one) })),
              ]}
              value={nothing}
              onChange={(chosen) => {
                if (chosen === nothing) return;
                edit(edits.addLanguage(value, tier, chosen));
                onText({ tier, language: chosen });
              }}
            />
          </div>
        )}
        {language !== 'en' && (
          <Button
            look="quiet"
            onPress={() =>
              remove(
                edits.removeLanguage(value, tier, language),
                t('staff.policy.languageRemoved', { language: languageLabel(language) }),
              )
            }
          >
            {t('staff.policy.removeLanguage', { language: languageLabel(language) })}
          </Button>
        )}
      </div>
      {language !== 'en' && <p>{t('staff.policy.sameEverywhere')}</p>}
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <ol ref={list} className={styles.rules} aria-label={t('staff.policy.rules')}>
        {rules.map((rule, place) => (
          <RuleRow
            // A rule has no name but its place until it is approved.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${tier} ${language} ${String(place)}`}
            rule={rule}
            english={language === 'en' ? null : (edits.rulesOf(value, tier, 'en')[place]?.sentence ?? '')}
            place={place}
            isLast={place === rules.length - 1}
            language={language}
            problem={problem(`rules.${tier}.${language}.${String(place)}.sentence`)}
            onSentence={(typed) => edit(edits.setSentence(value, { tier, language, place }, typed))}
            onPictogram={(pictogram) => edit(edits.setPictogram(value, tier, place, pictogram))}
            onMove={(by) => move(place, by)}
            onRemove={() =>
              remove(
                edits.removeRule(value, tier, place),
                t('staff.policy.ruleRemoved', { place: place + 1 }),
              )
            }
          />
        ))}
      </ol>
      <p role="alert" className={styles.problem}>
        {problem(`rules.${tier}.${language}`)}
      </p>
      <div>
        <Button isDisabled={rules.length >= edits.mostRules} onPress={add}>
          {t('staff.policy.addRule')}
        </Button>
      </div>
    </SettingsSection>
  );
}
