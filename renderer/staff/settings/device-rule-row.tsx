import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import { deviceKinds, handlings } from '../../../shared/domain/devices.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import styles from './device-rule-row.module.css';

/** The rules of one category; saved together. */
export function DeviceRuleRow({ category, mayChange }: { category: Category; mayChange: boolean }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const client = useQueryClient();
  const change = useCallMutation('settings.changeDeviceRules');
  const [edited, setEdited] = useState<Category['deviceRules'] | null>(null);
  const rules = edited ?? category.deviceRules;
  const name = t(`category.${category.code}`);

  function tick(kind: DeviceKind, handling: Handling, accepted: boolean) {
    const kept = handlings.filter((h) => (h === handling ? accepted : rules[kind].includes(h)));
    setEdited({ ...rules, [kind]: kept });
  }

  async function forgetEdits(): Promise<void> {
    await client.invalidateQueries({ queryKey: ['settings.show'] });
    setEdited(null);
  }

  return (
    <tr>
      <th scope="row" className={styles.category}>
        <span>{name}</span>
        {edited && (
          <Button
            size="small"
            look="primary"
            aria-label={t('staff.settings.saveName', { what: name })}
            isDisabled={change.isPending}
            onPress={() =>
              change.mutate(
                { categoryId: category.id, deviceRules: edited },
                { onSuccess: () => void forgetEdits() },
              )
            }
          >
            {t('action.save')}
          </Button>
        )}
        <span role="status" className={styles.result}>
          {change.isSuccess && !edited && t('staff.settings.saved')}
        </span>
        <span role="alert" className={styles.problem}>
          {change.isError && sentence(change.error)}
        </span>
      </th>
      {deviceKinds.map((kind) => (
        <td key={kind}>
          {handlings.map((handling) => {
            const words = t(`handlingShort.${handling}`);
            return (
              <TickBox
                key={handling}
                label={words}
                name={t('staff.settings.handlingOf', {
                  category: name,
                  device: t(`deviceShort.${kind}`),
                  handling: words,
                })}
                isSelected={rules[kind].includes(handling)}
                onChange={(accepted) => tick(kind, handling, accepted)}
                isDisabled={!mayChange}
              />
            );
          })}
        </td>
      ))}
    </tr>
  );
}
