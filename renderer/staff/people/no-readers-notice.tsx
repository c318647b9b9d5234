import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says that reports would wait for nobody. Only for those who may give somebody a role and a PIN. */
export function NoReadersNotice() {
  const { t } = useTranslation();
  const people = useCallQuery('people.list', {});
  if (!people.data) return null;
  const missing = (['dsl', 'head'] as const).filter(
    (reader) => !people.data.some(({ role, active, hasPin }) => role === reader && active && hasPin),
  );
  if (missing.length === 0) return null;
  return (
    <Notice kind="problem">
      <div>
        {missing.map((reader) => (
          <p key={reader}>{t(`staff.people.noReader.${reader}`)}</p>
        ))}
      </div>
    </Notice>
  );
}
