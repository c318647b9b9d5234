import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import type { Door } from '../flow/draft.ts';
import { useBeside } from '../language/language-provider.tsx';
import { useAllSeen } from '../use-all-seen.ts';
import styles from './rules-list.module.css';

/** The rules in view, whether each was seen, and a way to show the next. */
export function useRules({ policy }: Door) {
  const list = useRef<HTMLUListElement>(null);
  return { list, ...useAllSeen(list, policy.sha256) };
}

/** The rules of the house, each with its picture. A list that scrolls must be reachable from the keyboard. */
export function RulesList({ door, list }: { door: Door; list: ReturnType<typeof useRules>['list'] }) {
  const { t } = useTranslation();
  const beside = useBeside();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul ref={list} className={styles.rules} tabIndex={0} aria-label={t('kiosk.rules.title')}>
      {door.policy.rules.map((rule, index) => (
        <li key={rule.sentence} className={styles.rule}>
          <PolicyPicture name={rule.pictogram} size="3.8rem" />
          <span>{beside(rule.sentence, door.policyInEnglish.rules[index]?.sentence)}</span>
          <span className={styles.end} />
        </li>
      ))}
    </ul>
  );
}
