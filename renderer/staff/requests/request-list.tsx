import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { RequestSummary } from '../../../shared/domain/requests.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { shortDay } from '../shell/short-day.ts';
import { DueWords } from './due-words.tsx';
import { RequestStateMark } from './request-state.tsx';

const columns = ['number', 'who', 'kind', 'received', 'due', 'state'] as const;

interface RequestListProps {
  /** Open ones first, as the core sorted them. */
  requests: readonly RequestSummary[];
  onOpen: (id: SubjectRequestId) => void;
}

export function RequestList({ requests, onOpen }: RequestListProps) {
  const { t, i18n } = useTranslation();
  if (requests.length === 0) return <EmptyList>{t('staff.requests.empty')}</EmptyList>;
  return (
    <ListTable
      label={t('staff.requests.title')}
      columns={[...columns.map((column) => t(`staff.requests.column.${column}`)), '']}
    >
      {requests.map(({ id, number, kind, name, receivedOn, blanked, standing }) => (
        <ListRow key={id} isOver={standing.due === 'closed'}>
          <td>{number}</td>
          <th scope="row">{blanked ? t('staff.requests.blanked') : <bdi>{name}</bdi>}</th>
          <td>{t(`staff.requests.kind.${kind}`)}</td>
          <td>{shortDay(receivedOn, i18n.language)}</td>
          <td>
            <DueWords standing={standing} />
          </td>
          <td>
            <RequestStateMark state={standing.state} />
          </td>
          <td>
            <RowButtons>
              <Button
                size="small"
                aria-label={t('staff.requests.openName', { number, name })}
                onPress={() => onOpen(id)}
              >
                {t('staff.requests.open')}
              </Button>
            </RowButtons>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
