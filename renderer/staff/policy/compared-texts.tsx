import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import type { PolicyRule, PolicyVersionTexts } from '../../../shared/domain/policy.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { useEnglishName } from '../shell/use-english-name.ts';
import type { Comparable } from './comparable.ts';
import { compareRules, countDifferences } from './compare-rules.ts';
import { Comparison } from './comparison.tsx';
import { rulesOf } from './draft-edits.ts';
import type { TextChoice } from './text-chooser.tsx';

interface ComparedTextsProps {
  first: Comparable;
  second: Comparable;
  text: TextChoice;
}

/** How one text differs between two versions; in words first, since a list of colours says nothing to some. */
export function ComparedTexts({ first, second, text }: ComparedTextsProps) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('staff.policy.differences')}>
      <RulesOf comparable={first} text={text}>
        {(before) => (
          <RulesOf comparable={second} text={text}>
            {(after) => <Result {...{ first, second, text, before, after }} />}
          </RulesOf>
        )}
      </RulesOf>
    </SettingsSection>
  );
}

type Rules = readonly PolicyRule[];

function Result(props: ComparedTextsProps & { before: Rules; after: Rules }) {
  const { t } = useTranslation();
  const englishName = useEnglishName();
  const { first, second, text, before, after } = props;
  const differences = compareRules(before, after, text.language);
  const count = countDifferences(differences);
  const lacking = [first, second].filter(({ languages }) => !languages[text.tier].includes(text.language));
  return (
    <>
      <p role="status">
        {count === 0
          ? t('staff.policy.noDifferences', { first: first.name, second: second.name })
          : t('staff.policy.differenceCount', { count })}
        {lacking.map(({ key, name }) => (
          <span key={key}>
            {' '}
            {t('staff.policy.lacksLanguage', { version: name, language: englishName(text.language) })}
          </span>
        ))}
      </p>
      <Comparison differences={differences} language={text.language} />
    </>
  );
}

interface VersionRulesProps {
  versionId: PolicyVersionId;
  children: (texts: PolicyVersionTexts) => ReactNode;
}

interface RulesOfProps {
  comparable: Comparable;
  text: TextChoice;
  children: (rules: Rules) => ReactNode;
}

/** The rules of a text, asked for where they are a version's. In a language that it lacks there are none. */
function RulesOf({ comparable: { texts }, text: { tier, language }, children }: RulesOfProps) {
  if (texts.kind === 'draft') return children(rulesOf(texts.draft, tier, language));
  return (
    <VersionRules versionId={texts.versionId}>
      {({ content }) => children(content.rules[tier][language] ?? [])}
    </VersionRules>
  );
}

function VersionRules({ versionId, children }: VersionRulesProps) {
  const texts = useCallQuery('policy.version', { versionId });
  return <Answered query={texts}>{children}</Answered>;
}
