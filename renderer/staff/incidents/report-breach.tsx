import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roleMay } from '../../../shared/roles.ts';
import type { Role } from '../../../shared/roles.ts';
import { Button } from '../../ui/button.tsx';
import { ReportDialog } from './report-dialog.tsx';

/** The way to a report that no challenge led to. */
export function ReportBreach({ role }: { role: Role }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!roleMay(role, 'incidents.report')) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('staff.incidents.report.title')}</Button>
      {open && <ReportDialog onClose={() => setOpen(false)} />}
    </>
  );
}
