import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { incidentCategories } from '../../../shared/plain/incidents.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import { Disclosure } from '../on-site/disclosure.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { CallNow, mayNeed999 } from './call-now.tsx';
import { ReportDetails } from './report-details.tsx';
import { ReportSent } from './report-sent.tsx';
import { useIncidentError } from './use-incident-error.ts';
import { useReport } from './use-report.ts';
import styles from './report-form.module.css';

interface ReportFormProps {
  challengeId?: string;
  visitId?: string;
  titles: CallOutput<'site.show'>['titles'];
  timeZone: string;
  onClose: () => void;
}

/** What kind of breach, and what happened: that is enough to send. The rest is folded away. */
export function ReportForm({ titles, onClose, ...of }: ReportFormProps) {
  const { t } = useTranslation();
  const { sentence } = useIncidentError();
  const reporting = useReport(of);
  const { value, edit, problem } = reporting;
  const reader = titles[value.recipient];
  const instead = t('staff.incidents.report.instead', { dsl: titles.dsl, head: titles.head });
  if (reporting.sent) {
    return <ReportSent {...reporting.sent} category={value.category} reader={reader} onClose={onClose} />;
  }
  return (
    <>
      {mayNeed999(value.category) && <CallNow />}
      <p className={styles.intro}>{t('staff.incidents.report.intro', { reader })}</p>
      <ChooseOne
        label={t('staff.incidents.report.category')}
        layout="tight"
        options={incidentCategories.map((code) => ({
          value: code,
          label: t(`staff.incidents.category.${code}`),
        }))}
        value={value.category}
        onChange={(category) => edit({ category })}
        problem={problem('category')}
      />
      <TextInput
        label={t('staff.incidents.report.what')}
        hint={t('staff.incidents.report.whatHint')}
        multiline
        value={value.what}
        onChange={(what) => edit({ what })}
        problem={problem('what')}
      />
      <Disclosure
        show={t('staff.incidents.report.more')}
        hide={t('staff.incidents.report.less')}
        name={t('staff.incidents.report.title')}
      >
        <ReportDetails reporting={reporting} timeZone={of.timeZone} />
      </Disclosure>
      <TickBox
        label={instead}
        name={instead}
        isSelected={value.recipient === 'head'}
        onChange={(toHead) => edit({ recipient: toHead ? 'head' : 'dsl' })}
        isDisabled={false}
      />
      {reporting.error && <Notice kind="problem">{sentence(reporting.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={reporting.isSending} onPress={reporting.send}>
          {t('staff.incidents.report.send')}
        </Button>
      </DialogButtons>
    </>
  );
}
