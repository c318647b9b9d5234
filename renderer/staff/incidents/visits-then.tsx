import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentFile, VisitThen } from '../../../shared/domain/incidents.ts';
import type { VisitId } from '../../../shared/domain/ids.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import styles from './visits-then.module.css';

interface VisitsThenProps {
  visits: readonly VisitThen[];
  timeZone: string;
  file: IncidentFile | null;
  isAdding: boolean;
  onAdd: (visitIds: VisitId[]) => void;
}

const columns = ['visitor', 'host', 'entrance', 'in', 'out'] as const;

/** Who was there, in the order in which they came; from a file they can be added to it. */
export function VisitsThen({ visits, timeZone, file, isAdding, onAdd }: VisitsThenProps) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<readonly VisitId[]>([]);
  const when = (instant: VisitThen['signedInAt']) => siteDateTime(instant, timeZone, i18n.language);
  const mayAdd = file !== null && file.summary.state !== 'closed';
  const isKnown = (id: VisitId) => file?.visits.some(({ visitId }) => visitId === id) ?? false;
  const headings = columns.map((column) => t(`staff.incidents.window.column.${column}`));
  return (
    <>
      <p role="status">{t('staff.incidents.window.count', { count: visits.length })}</p>
      <ListTable
        label={t('staff.incidents.window.title')}
        columns={mayAdd ? [...headings, t('staff.incidents.window.column.add')] : headings}
        hasButtons={false}
      >
        {visits.map(({ visitId, name, organisation, category, host, entrance, signedInAt, signedOutAt }) => (
          <ListRow key={visitId}>
            <th scope="row">
              <bdi>{name}</bdi>
              <p className={styles.soft}>
                <bdi>{[category, organisation].filter(Boolean).join(', ')}</bdi>
              </p>
            </th>
            <td>
              <bdi>{host || t('staff.onSite.noHost')}</bdi>
            </td>
            <td>
              <bdi>{entrance}</bdi>
            </td>
            <td>{when(signedInAt)}</td>
            <td>{signedOutAt === null ? t('staff.incidents.window.stillHere') : when(signedOutAt)}</td>
            {mayAdd && (
              <td>
                {isKnown(visitId) ? (
                  t('staff.incidents.window.known')
                ) : (
                  <TickBox
                    label={t('staff.incidents.window.add')}
                    name={t('staff.incidents.window.addName', { name })}
                    isSelected={chosen.includes(visitId)}
                    onChange={(on) =>
                      setChosen(on ? [...chosen, visitId] : chosen.filter((id) => id !== visitId))
                    }
                    isDisabled={isAdding}
                  />
                )}
              </td>
            )}
          </ListRow>
        ))}
      </ListTable>
      {mayAdd && (
        <div>
          <Button
            look="primary"
            isDisabled={isAdding || chosen.length === 0}
            onPress={() => onAdd([...chosen])}
          >
            {t('staff.incidents.window.addChosen', { count: chosen.length })}
          </Button>
        </div>
      )}
    </>
  );
}
