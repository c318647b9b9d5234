import { useTranslation } from 'react-i18next';
import { Tabs } from '../../ui/tabs.tsx';
import { ImportPart } from '../export/import-part.tsx';
import { SavePart } from '../export/save-part.tsx';
import { SchedulePart } from '../export/schedule-part.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

const parts = { save: SavePart, schedule: SchedulePart, import: ImportPart };
const partNames = ['save', 'schedule', 'import'] as const;

/** The log as files: now, by the clock, and files of an earlier log brought in. */
export function ExportPage(props: PageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('staff.export.title')} />
      <Tabs
        label={t('staff.export.parts')}
        tabs={partNames.map((name) => {
          const Part = parts[name];
          return { name, label: t(`staff.export.part.${name}`), content: <Part {...props} /> };
        })}
      />
    </>
  );
}
