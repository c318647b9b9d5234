import { useTranslation } from 'react-i18next';
import type { RollCallSummary } from '../../../shared/domain/roll-call.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SavePaper } from './save-paper.tsx';
import styles from './paper-part.module.css';

/** How the list on paper fares, and ways to get another. */
export function PaperPart({ summary }: { summary: RollCallSummary }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const print = useCallMutation('rollCall.print');
  const { id, paper, spoolerSaid } = summary;
  return (
    <div className={styles.part}>
      {paper === 'failed' ? (
        <Notice kind="problem">
          {t('staff.rollCall.paper.failed')}
          {spoolerSaid !== '' && <bdi>{spoolerSaid}</bdi>}
        </Notice>
      ) : (
        <p className={styles.words}>{t(`staff.rollCall.paper.${paper}`)}</p>
      )}
      {paper !== 'off' && (
        <Button isDisabled={print.isPending || paper === 'sending'} onPress={() => print.mutate({ id })}>
          {t('staff.rollCall.printAgain')}
        </Button>
      )}
      <SavePaper id={id} paper="list" />
      {print.isError && <Notice kind="problem">{sentence(print.error)}</Notice>}
    </div>
  );
}
