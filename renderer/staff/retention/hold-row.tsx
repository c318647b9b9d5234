import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../../shared/domain/retention.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';

interface HoldRowProps {
  hold: LegalHold;
  timeZone: string;
  /** Null for who may not lift holds. */
  onLift: ((hold: LegalHold) => void) | null;
}

export function HoldRow({ hold, timeZone, onLift }: HoldRowProps) {
  const { t } = useTranslation();
  const keptName = useKeptName();
  const { lifted, signedInAt, organisation } = hold;
  const when = (at: LegalHold['since']) => siteDateTime(at, timeZone, 'en');
  const name = keptName(hold.name);
  return (
    <ListRow isOver={lifted !== null}>
      <th scope="row">
        <bdi>{name}</bdi>
        {organisation !== '' && (
          <>
            {' · '}
            <bdi>{organisation}</bdi>
          </>
        )}
        <br />
        {signedInAt === null
          ? t('staff.retention.hold.visitor')
          : t('staff.retention.hold.visit', { when: when(signedInAt) })}
      </th>
      <td>{hold.reason}</td>
      <td>{when(hold.since)}</td>
      <td>
        {lifted === null
          ? t('staff.retention.hold.on', { by: hold.by })
          : t('staff.retention.hold.lifted', { when: when(lifted.at), by: lifted.by, reason: lifted.reason })}
      </td>
      {onLift && (
        <td>
          {lifted === null && (
            <RowButtons>
              <Button
                size="small"
                aria-label={t('staff.retention.hold.liftName', { name })}
                onPress={() => onLift(hold)}
              >
                {t('staff.retention.hold.lift')}
              </Button>
            </RowButtons>
          )}
        </td>
      )}
    </ListRow>
  );
}
