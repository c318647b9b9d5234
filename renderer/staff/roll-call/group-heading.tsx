import { useTranslation } from 'react-i18next';
import { Isolated } from '../../ui/isolated.tsx';
import type { EntryGroup } from './group-entries.ts';

/** Where the people of a group came in, and whom they came to see. */
export function GroupHeading({ group }: { group: EntryGroup }) {
  const { t } = useTranslation();
  const { kind, entrance, host } = group;
  return (
    <h2>
      <Isolated
        sentence={(isolate) => {
          if (kind === 'expected') return t('rollCall.group.expected');
          if (kind === 'staff') return t('rollCall.group.staff', { entrance: isolate(entrance) });
          return host === ''
            ? t('rollCall.group.noHost', { entrance: isolate(entrance) })
            : t('rollCall.group.host', { entrance: isolate(entrance), host: isolate(host) });
        }}
      />
    </h2>
  );
}
