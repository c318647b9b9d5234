import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxLockers } from '../../../shared/domain/lockers.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useUnsaved } from '../shell/unsaved-changes.tsx';
import styles from './locker-count.module.css';

interface LockerCountProps {
  count: number;
  /** The highest number that holds something, or 0: it can't be taken away. */
  lastUsed: number;
  onSaved: (count: number) => void;
}

/** How many lockers there are, numbered from 1. For administrators. */
export function LockerCount({ count, lastUsed, onSaved }: LockerCountProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const setCount = useCallMutation('lockers.setCount');
  const [typed, setTyped] = useState<number | null>(null);
  const value = typed ?? count;
  useUnsaved(value !== count);

  function save(): void {
    setCount.mutate(
      { count: value },
      {
        onSuccess: () => {
          setTyped(null);
          onSaved(value);
        },
      },
    );
  }

  return (
    <SettingsSection
      title={t('staff.lockers.howMany')}
      hint={lastUsed > 0 ? t('staff.lockers.lastUsed', { number: lastUsed }) : t('staff.lockers.howManyHint')}
    >
      <div className={styles.count}>
        <NumberInput
          label={t('staff.lockers.count')}
          value={value}
          onChange={setTyped}
          min={lastUsed}
          max={maxLockers}
          less={t('staff.settings.decrease')}
          more={t('staff.settings.increase')}
        />
      </div>
      {setCount.isError && (
        <Notice kind="problem">
          {errorText.field(setCount.error, 'count') ?? errorText.sentence(setCount.error)}
        </Notice>
      )}
      <div>
        <Button
          look="primary"
          aria-label={t('staff.settings.saveName', { what: t('staff.lockers.howMany') })}
          isDisabled={setCount.isPending}
          onPress={save}
        >
          {t('action.save')}
        </Button>
      </div>
    </SettingsSection>
  );
}
