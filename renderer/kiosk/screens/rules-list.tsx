import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyRule } from '../../../shared/domain/policy.ts';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import type { Door, Draft } from '../flow/draft.ts';
import { policyFor } from '../flow/draft.ts';
import { useBeside } from '../language/language-provider.tsx';
import { useAllSeen } from '../use-all-seen.ts';
import styles from './rules-list.module.css';

/** The rules in view, whether each was seen, and a way to show the next. */
export function useRules(door: Door, draft: Draft) {
  const list = useRef<HTMLUListElement>(null);
  const texts = policyFor(door, draft);
  return { list, ...texts, ...useAllSeen(list, texts.policy.sha256) };
}

/** The rules of the house, each with its picture. A list that scrolls must be reachable from the keyboard. */
export function RulesList({
  list,
  policy,
  english,
}: Pick<ReturnType<typeof useRules>, 'list' | 'policy' | 'english'>) {
  const { t } = useTranslation();
  const beside = useBeside();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul ref={list} className={styles.rules} tabIndex={0} aria-label={t('kiosk.rules.title')}>
      {policy.rules.map((rule, index) => (
        <RuleCard
          key={rule.sentence}
          pictogram={rule.pictogram}
          sentence={beside(rule.sentence, english.rules[index]?.sentence)}
        />
      ))}
    </ul>
  );
}

/** A rule as the door shows it: its picture and its words. */
export function RuleCard({ pictogram, sentence }: PolicyRule) {
  return (
    <li className={styles.rule}>
      <PolicyPicture name={pictogram} size="3.8rem" />
      <span>{sentence}</span>
      <span className={styles.end} />
    </li>
  );
}
