import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { HashShown } from './hash-shown.tsx';
import { RulesShown } from './rules-shown.tsx';
import type { TextChoice } from './text-chooser.tsx';
import { TextChooser } from './text-chooser.tsx';
import { usePolicyWords } from './use-policy-words.ts';
import styles from './version-reader.module.css';

interface VersionReaderProps {
  version: PolicyVersion;
  timeZone: string;
  onClose: () => void;
  /** Null where no draft can be begun from it. */
  onBegin: (() => void) | null;
}

/** A version as it is: both texts, in each of their languages. Nothing in it can be changed. */
export function VersionReader({ version, timeZone, onClose, onBegin }: VersionReaderProps) {
  const { t } = useTranslation();
  const words = usePolicyWords(timeZone);
  const texts = useCallQuery('policy.version', { versionId: version.id });
  const [choice, setChoice] = useState<TextChoice>({ tier: 'visitor', language: 'en' });
  const { tier, language } = choice;
  return (
    <>
      <PageHead
        title={t('staff.policy.versionNumber', { version: version.version })}
        intro={[
          words.approval(version),
          t(`staff.policy.stateSentence.${version.state}`, { day: words.day(version.inForceFrom) }),
        ].join(' ')}
      >
        {onBegin && <Button onPress={onBegin}>{t('staff.policy.beginFrom')}</Button>}
        <Button onPress={onClose}>{t('staff.policy.back')}</Button>
      </PageHead>
      <SettingsSection title={t('staff.policy.text')}>
        <TextChooser value={choice} onChange={setChoice} languages={version.languages} />
        <Answered query={texts}>
          {({ content, sha256 }) => {
            const changed = content.whatChanged[language] ?? '';
            const hash = sha256[tier][language];
            return (
              <>
                {changed !== '' && (
                  <p className={styles.changed}>
                    <strong>{t('staff.policy.whatChanged')}</strong> <bdi lang={language}>{changed}</bdi>
                  </p>
                )}
                <RulesShown rules={content.rules[tier][language] ?? []} language={language} />
                {hash !== undefined && (
                  <p className={styles.hash}>
                    {t('staff.policy.hash')} <HashShown of={t('staff.policy.text')} sha256={hash} />
                  </p>
                )}
              </>
            );
          }}
        </Answered>
      </SettingsSection>
    </>
  );
}
