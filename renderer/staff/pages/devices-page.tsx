import { useTranslation } from 'react-i18next';
import type { Permission } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ExceptionsPart } from '../exceptions/exceptions-part.tsx';
import { LockersPart } from '../lockers/lockers-part.tsx';
import { RegistersPart } from '../registers/registers-part.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** What a role must be allowed, to be shown a part. The core asks again at each call. */
const partPermissions = {
  lockers: 'lockers.write',
  exceptions: 'exceptions.read',
  registers: 'registers.write',
} as const satisfies Record<string, Permission>;
const partNames = ['lockers', 'exceptions', 'registers'] as const;
const parts = { lockers: LockersPart, exceptions: ExceptionsPart, registers: RegistersPart };

/** Where visitors' devices are, who may keep one, and which devices are the setting's own. */
export function DevicesPage(props: PageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('staff.devices.title')} intro={t('staff.devices.intro')} />
      <Tabs
        label={t('staff.devices.parts')}
        tabs={partNames
          .filter((name) => roleMay(props.session.role, partPermissions[name]))
          .map((name) => {
            const Part = parts[name];
            return { name, label: t(`staff.devices.part.${name}`), content: <Part {...props} /> };
          })}
      />
    </>
  );
}
