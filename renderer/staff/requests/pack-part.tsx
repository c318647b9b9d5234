import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { JobProgress } from '../export/job-progress.tsx';
import { Part } from '../incidents/part.tsx';
import styles from './request-form.module.css';
import { useRequestError } from './use-request-error.ts';

const namesOptions = ['withhold', 'show'] as const;
const safeguardingOptions = ['out', 'in'] as const;

/** All that is held about the person, to be handed over. */
export function PackPart(props: { requestId: SubjectRequestId; role: Role; isReady: boolean }) {
  const { requestId, role, isReady } = props;
  const { t } = useTranslation();
  const { sentence } = useRequestError();
  const save = useCallMutation('requests.savePack');
  const [names, setNames] = useState<(typeof namesOptions)[number]>('withhold');
  const [safeguarding, setSafeguarding] = useState<(typeof safeguardingOptions)[number]>('out');
  return (
    <Part title={t('staff.requests.pack.title')} hint={t('staff.requests.pack.intro')}>
      <div className={styles.form}>
        <ChooseOne
          label={t('staff.requests.pack.names')}
          layout="tight"
          options={namesOptions.map((value) => ({
            value,
            label: t(`staff.requests.pack.namesOptions.${value}`),
          }))}
          value={names}
          onChange={setNames}
        />
        {roleMay(role, 'incidents.read') && (
          <div>
            <ChooseOne
              label={t('staff.requests.pack.safeguarding')}
              layout="tight"
              options={safeguardingOptions.map((value) => ({
                value,
                label: t(`staff.requests.pack.safeguardingOptions.${value}`),
              }))}
              value={safeguarding}
              onChange={setSafeguarding}
            />
            <p className={styles.hint}>{t('staff.requests.pack.safeguardingHint')}</p>
          </div>
        )}
        <div>
          <Button
            look="primary"
            isDisabled={!isReady || save.isPending}
            onPress={() =>
              save.mutate({
                requestId,
                namesWithheld: names === 'withhold',
                safeguarding: safeguarding === 'in',
              })
            }
          >
            {t('staff.requests.pack.button')}
          </Button>
        </div>
        <JobProgress kind="subject-pack" label={t('staff.requests.pack.making')} />
        {save.data?.saved && (
          <Notice kind="good">{t('staff.requests.pack.saved', { name: save.data.fileName })}</Notice>
        )}
        {save.error && <Notice kind="problem">{sentence(save.error)}</Notice>}
      </div>
    </Part>
  );
}
