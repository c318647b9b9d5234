import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from './details-screen.module.css';

type Match = NonNullable<ReturnType<typeof useCallQuery<'hosts.match'>>['data']>[number];

/** At most five people, and only after two letters: the door shows no staff list. */
export function HostMatches({
  typed,
  onChoose,
}: {
  typed: string;
  onChoose: (id: Match['id'], name: string) => void;
}) {
  const { t } = useTranslation();
  const { data = [] } = useCallQuery(
    'hosts.match',
    { text: typed.slice(0, 200) },
    { enabled: typed.trim().length > 1 },
  );
  const matches = typed.trim().length > 1 ? data : [];
  return (
    <div className={styles.matches}>
      <p className="visually-hidden" role="status">
        {matches.length > 0 && t('kiosk.details.matches', { count: matches.length })}
      </p>
      {matches.map((match) => (
        <Button
          key={match.id}
          size="small"
          aria-label={t('kiosk.details.chooseHost', { name: match.name })}
          onPress={() => onChoose(match.id, match.name)}
        >
          <bdi>{match.name}</bdi>
        </Button>
      ))}
    </div>
  );
}
