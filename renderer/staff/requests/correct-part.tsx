import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, RequestFile } from '../../../shared/domain/requests.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../incidents/part.tsx';
import styles from './candidate-card.module.css';
import { CorrectDialog } from './correct-dialog.tsx';

/** The entries that are theirs, each to be put right. */
export function CorrectPart({ file, isReady }: { file: RequestFile; isReady: boolean }) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState<Candidate | null>(null);
  const [done, setDone] = useState(false);
  const theirs = (file.candidates ?? []).filter(
    ({ source, answer }) => source === 'visitor' && answer === 'yes',
  );
  return (
    <Part title={t('staff.requests.correct.title')} hint={t('staff.requests.correct.intro')}>
      {theirs.length === 0 && <p>{t('staff.requests.correct.none')}</p>}
      <ul className={styles.list}>
        {theirs.map((visitor) => (
          <li key={visitor.id} className={styles.card}>
            <p>
              <strong>
                <bdi>{visitor.name}</bdi>
              </strong>
            </p>
            {visitor.organisation !== '' && (
              <p>
                <bdi>{visitor.organisation}</bdi>
              </p>
            )}
            <div>
              <Button
                size="small"
                aria-label={t('staff.requests.correct.openName', { name: visitor.name })}
                isDisabled={!isReady}
                onPress={() => {
                  setDone(false);
                  setCorrecting(visitor);
                }}
              >
                {t('staff.requests.correct.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {done && <Notice kind="good">{t('staff.requests.correct.done')}</Notice>}
      {correcting && (
        <CorrectDialog
          requestId={file.summary.id}
          visitor={correcting}
          onClose={() => setCorrecting(null)}
          onCorrected={() => {
            setCorrecting(null);
            setDone(true);
          }}
        />
      )}
    </Part>
  );
}
