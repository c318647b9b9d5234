import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PossibleMatch } from '../../../shared/domain/alerts.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { VisitPhoto } from '../on-site/visit-more.tsx';
import { Answered } from '../shell/answered.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './compare-dialog.module.css';
import { CompareMatch } from './compare-match.tsx';

interface CompareDialogProps {
  visit: VisitOnSite;
  onClose: () => void;
}

/** The visitor beside the names of those they may be. The desk says what it sees, and is told what to do then. */
export function CompareDialog({ visit, onClose }: CompareDialogProps) {
  const { t } = useTranslation();
  const matches = useCallQuery('alerts.compare', { visitId: visit.visitId });
  return (
    <Overlay title={t('staff.alerts.compare.title')} onClose={onClose} wide>
      <div className={styles.sides}>
        <section className={styles.visitor} aria-label={t('staff.alerts.compare.visitor')}>
          <h3>{t('staff.alerts.compare.visitor')}</h3>
          <bdi className={styles.name}>{visit.name}</bdi>
          {visit.organisation !== '' && <bdi>{visit.organisation}</bdi>}
          <bdi>{visit.category}</bdi>
          {visit.hasPhoto && <VisitPhoto visit={visit} />}
        </section>
        <div className={styles.matches}>
          <Answered query={matches}>{(found) => <Matches visit={visit} found={found} />}</Answered>
        </div>
      </div>
      <p className={styles.calm}>{t('staff.alerts.compare.calm')}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t('action.close')}</Button>
      </DialogButtons>
    </Overlay>
  );
}

/** Those that were there when the dialog opened: one that is answered stays in sight. */
function Matches({ visit, found }: { visit: VisitOnSite; found: readonly PossibleMatch[] }) {
  const { t } = useTranslation();
  const [matches] = useState(found);
  if (matches.length === 0) return <p>{t('staff.alerts.compare.nobody')}</p>;
  return matches.map((match) => <CompareMatch key={match.alertId} visit={visit} match={match} />);
}
