import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { Button } from '../../ui/button.tsx';
import type { VisitActions } from './use-visit-actions.ts';
import styles from './visit-buttons.module.css';

export interface VisitButtonsProps {
  visit: VisitOnSite;
  actions: Pick<VisitActions, 'signOut' | 'reprint'>;
  onChallenge: (visit: VisitOnSite) => void;
  /** Where challenging is what one should do next. */
  urgent?: boolean;
}

/** Each says its verb, and to those who can't see the row, whom it is about. */
export function VisitButtons({ visit, actions, onChallenge, urgent = false }: VisitButtonsProps) {
  const { t } = useTranslation();
  const { name } = visit;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        look={urgent ? 'primary' : 'secondary'}
        aria-label={t('staff.onSite.challengeName', { name })}
        onPress={() => onChallenge(visit)}
      >
        {t('staff.onSite.challenge')}
      </Button>
      <Button
        size="small"
        aria-label={t('staff.onSite.signOutName', { name })}
        onPress={() => actions.signOut(visit)}
      >
        {t('staff.onSite.signOut')}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={t('staff.onSite.reprintName', { name })}
        onPress={() => actions.reprint(visit)}
      >
        {t('staff.onSite.reprint')}
      </Button>
    </div>
  );
}
