import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../shared/domain/challenges.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { Button } from '../../ui/button.tsx';
import { useReasonText } from './reason-text.ts';
import styles from './reason-line.module.css';
import { SeverityMark } from './severity-mark.tsx';
import { useExplanation } from './use-explanation.ts';

interface ReasonLineProps {
  reason: Reason;
  visit: VisitOnSite;
  now: number;
  timeZone: string;
}

/** One reason in a sentence, and where it comes from for whoever asks. */
export function ReasonLine({ reason, ...told }: ReasonLineProps) {
  const { t } = useTranslation();
  const reasonText = useReasonText();
  const explanation = useExplanation(told);
  const [open, setOpen] = useState(false);
  const sentence = reasonText(reason);
  const words = t(open ? 'explain.hide' : 'explain.show');
  return (
    <li className={styles.reason}>
      <span className={styles[reason.severity]}>
        <SeverityMark severity={reason.severity} size="1.1rem" />
      </span>
      <span>{sentence}</span>
      <Button
        size="small"
        look="quiet"
        aria-expanded={open}
        aria-label={`${words}: ${sentence}`}
        onPress={() => setOpen(!open)}
      >
        {words}
      </Button>
      {open && (
        <ul className={styles.explanation}>
          {explanation(reason).map((fact) => (
            <li key={fact} dir="auto">
              {fact}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
