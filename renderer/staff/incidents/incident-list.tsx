import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentState, IncidentSummary } from '../../../shared/domain/incidents.ts';
import { incidentStates } from '../../../shared/domain/incidents.ts';
import type { IncidentId } from '../../../shared/domain/ids.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { HoldMark, StateMark } from './state-mark.tsx';

interface IncidentListProps {
  /** Newest first, as the core sorted them. */
  incidents: readonly IncidentSummary[];
  timeZone: string;
  onOpen: (id: IncidentId) => void;
}

const columns = ['number', 'state', 'category', 'happened', 'reported'] as const;

export function IncidentList({ incidents, timeZone, onOpen }: IncidentListProps) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState<IncidentState | 'all'>('all');
  const when = (instant: IncidentSummary['happenedAt']) => siteDateTime(instant, timeZone, i18n.language);
  if (incidents.length === 0) return <EmptyList>{t('staff.incidents.none')}</EmptyList>;
  const counted = (state: IncidentState) => incidents.filter((incident) => incident.state === state);
  const rows = shown === 'all' ? incidents : counted(shown);
  return (
    <>
      <ChooseOne
        label={t('staff.incidents.show')}
        options={[
          { value: 'all', label: t('staff.incidents.showAll', { count: incidents.length }) },
          ...incidentStates.map((state) => ({
            value: state,
            label: `${t(`staff.incidents.state.${state}`)} (${counted(state).length})`,
          })),
        ]}
        value={shown}
        onChange={setShown}
      />
      {rows.length === 0 ? (
        <EmptyList>{t('staff.incidents.noneInState')}</EmptyList>
      ) : (
        <ListTable
          label={t('staff.incidents.title')}
          columns={[...columns.map((column) => t(`staff.incidents.column.${column}`)), '']}
        >
          {rows.map((incident) => (
            <ListRow key={incident.id} isOver={incident.state === 'closed'}>
              <th scope="row">{incident.number}</th>
              <td>
                <StateMark state={incident.state} /> {incident.hold && <HoldMark />}
              </td>
              <td>{t(`staff.incidents.category.${incident.category}`)}</td>
              <td>
                {when(incident.happenedAt)}
                {incident.place !== '' && (
                  <>
                    , <bdi>{incident.place}</bdi>
                  </>
                )}
              </td>
              <td>{when(incident.reportedAt)}</td>
              <td>
                <RowButtons>
                  <Button
                    size="small"
                    aria-label={t('staff.incidents.openName', { number: incident.number })}
                    onPress={() => onOpen(incident.id)}
                  >
                    {t('staff.incidents.open')}
                  </Button>
                </RowButtons>
              </td>
            </ListRow>
          ))}
        </ListTable>
      )}
    </>
  );
}
