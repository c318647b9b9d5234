import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { Button } from '../../ui/button.tsx';
import type { VisitActions } from './use-visit-actions.ts';
import styles from './visit-buttons.module.css';

export interface VisitButtonsProps {
  visit: VisitOnSite;
  actions: Pick<VisitActions, 'signOut' | 'reprint' | 'decideEscort' | 'givePass' | 'saveReceipt'>;
  onChallenge: (visit: VisitOnSite) => void;
  onCheckIdentity: (visit: VisitOnSite) => void;
  onCompare: (visit: VisitOnSite) => void;
  /** Absent for those who may not allow devices. */
  onAllowDevice?: ((visit: VisitOnSite) => void) | undefined;
  /** Whether a printer is chosen. */
  printing: boolean;
  /** Whether this role may save receipts. */
  receipts: boolean;
  /** Where challenging is what one should do next: then only what may be needed there is offered. */
  urgent?: boolean;
}

/** Each says its verb, and to those who can't see the row, whom it is about. */
export function VisitButtons(props: VisitButtonsProps) {
  const { t } = useTranslation();
  const { visit, actions, printing, receipts, urgent = false, ...dialogs } = props;
  const { name, identity, escort } = visit;
  const hasAgreed = visit.reasons.every(({ code }) => code !== 'no-acknowledgement');
  const isMatch = visit.reasons.some(({ code }) => code === 'alert-match');
  const waits = identity === 'waiting';
  const other = escort === 'escorted' ? 'unescorted' : 'escorted';
  // On a card it stands beside the challenge; in a row, where it leaves the others in their columns.
  const check = waits && (
    <VisitButton
      look="primary"
      name={t('staff.identity.checkName', { name })}
      onPress={() => dialogs.onCheckIdentity(visit)}
    >
      {t('staff.identity.check')}
    </VisitButton>
  );
  return (
    <div className={styles.buttons}>
      <VisitButton
        look={urgent ? 'primary' : 'secondary'}
        name={t('staff.onSite.challengeName', { name })}
        onPress={() => dialogs.onChallenge(visit)}
      >
        {t('staff.onSite.challenge')}
      </VisitButton>
      {isMatch && (
        <VisitButton
          look={urgent ? 'primary' : 'secondary'}
          name={t('staff.alerts.compare.openName', { name })}
          onPress={() => dialogs.onCompare(visit)}
        >
          {t('staff.alerts.compare.open')}
        </VisitButton>
      )}
      {!isMatch && visit.saidNo && (
        <VisitButton
          look="quiet"
          name={t('staff.alerts.compare.reopenName', { name })}
          onPress={() => dialogs.onCompare(visit)}
        >
          {t('staff.alerts.compare.reopen')}
        </VisitButton>
      )}
      {urgent && check}
      <VisitButton name={t('staff.onSite.signOutName', { name })} onPress={() => actions.signOut(visit)}>
        {t('staff.onSite.signOut')}
      </VisitButton>
      {!urgent && check}
      {printing && (
        <VisitButton
          look="quiet"
          name={t('staff.onSite.reprintName', { name })}
          onPress={() => actions.reprint(visit)}
        >
          {t('staff.onSite.reprint')}
        </VisitButton>
      )}
      {!urgent && !visit.hasPass && (
        <VisitButton
          look="quiet"
          name={t('staff.pass.giveName', { name })}
          onPress={() => actions.givePass(visit)}
        >
          {t('staff.pass.give')}
        </VisitButton>
      )}
      {!urgent && receipts && hasAgreed && (
        <VisitButton
          look="quiet"
          name={t('staff.onSite.saveReceiptName', { name })}
          onPress={() => actions.saveReceipt(visit)}
        >
          {t('staff.onSite.saveReceipt')}
        </VisitButton>
      )}
      {!urgent && dialogs.onAllowDevice && (
        <VisitButton
          look="quiet"
          name={t('staff.exceptions.addName', { name })}
          onPress={() => dialogs.onAllowDevice?.(visit)}
        >
          {t('staff.exceptions.add')}
        </VisitButton>
      )}
      {!urgent && !waits && visit.escortRule === 'staff' && (
        <VisitButton
          look="quiet"
          name={t(`staff.onSite.decideName.${other}`, { name })}
          onPress={() => actions.decideEscort(visit, other)}
        >
          {t(`staff.onSite.decide.${other}`)}
        </VisitButton>
      )}
    </div>
  );
}

function VisitButton(props: {
  look?: 'primary' | 'secondary' | 'quiet';
  name: string;
  onPress: () => void;
  children: ReactNode;
}) {
  const { look = 'secondary', name, onPress, children } = props;
  return (
    <Button size="small" look={look} aria-label={name} onPress={onPress}>
      {children}
    </Button>
  );
}
