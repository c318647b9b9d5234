import { useTranslation } from 'react-i18next';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Part } from '../incidents/part.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';
import { useEnglishName } from '../shell/use-english-name.ts';

interface VisitAgreementProps {
  visit: VisitFile;
  timeZone: string;
  role: Role;
}

/** Which rules the visitor agreed to, and the receipt that proves it. */
export function VisitAgreement({ visit, timeZone, role }: VisitAgreementProps) {
  const { t, i18n } = useTranslation();
  const { sentence } = useErrorText();
  const languageName = useEnglishName();
  const keptName = useKeptName();
  const saving = useCallMutation('receipts.save');
  const { acknowledgement: given, visitId } = visit;
  return (
    <Part title={t('staff.visit.acknowledgement')}>
      {given === null ? (
        <p>{t(visit.imported ? 'staff.visit.importedAgreement' : 'staff.visit.noAcknowledgement')}</p>
      ) : (
        <>
          <p>
            {t(`staff.visit.acknowledged.${given.how}`, {
              version: given.version,
              when: siteDateTime(given.at, timeZone, i18n.language),
              language: languageName(given.language),
            })}
            {given.earlier && ` ${t('staff.visit.earlier')}`}
          </p>
          {roleMay(role, 'receipts.save') && (
            <div>
              <Button
                size="small"
                aria-label={t('staff.onSite.saveReceiptName', { name: keptName(visit.name) })}
                isDisabled={saving.isPending}
                onPress={() => saving.mutate({ visitId })}
              >
                {t('staff.visit.saveReceipt')}
              </Button>
            </div>
          )}
        </>
      )}
      {saving.isError && (
        <FootNotice kind="problem" onClose={saving.reset}>
          {sentence(saving.error)}
        </FootNotice>
      )}
      {saving.data?.saved && (
        <FootNotice kind="good" onClose={saving.reset}>
          {t('staff.visit.receiptSaved', { fileName: saving.data.fileName })}
        </FootNotice>
      )}
    </Part>
  );
}
