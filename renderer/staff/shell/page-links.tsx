import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Permission, Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useLeave } from './unsaved-changes.tsx';
import styles from './page-links.module.css';

export type PageName =
  'onSite' | 'expected' | 'passes' | 'challenges' | 'export' | 'people' | 'sign' | 'categories' | 'settings';

/** What a role must be allowed, to be shown the way to a page. The core asks again at each call. */
export const pagePermissions: Record<PageName, Permission> = {
  onSite: 'visits.read',
  expected: 'expected.write',
  passes: 'passes.write',
  challenges: 'challenges.read',
  export: 'log.export',
  people: 'staff.write',
  sign: 'settings.read',
  categories: 'settings.read',
  settings: 'settings.read',
};
const pageNames = Object.keys(pagePermissions) as PageName[];

export function PageLinks(props: { role: Role; current: PageName; onChoose: (page: PageName) => void }) {
  const { t } = useTranslation();
  const leave = useLeave();
  return (
    <nav aria-label={t('staff.nav.label')} className={styles.links}>
      {pageNames
        .filter((page) => roleMay(props.role, pagePermissions[page]))
        .map((page) => (
          <Link
            key={page}
            className={styles.link ?? ''}
            aria-current={page === props.current ? 'page' : 'false'}
            onPress={() => leave(() => props.onChoose(page))}
          >
            {t(`staff.nav.${page}`)}
          </Link>
        ))}
    </nav>
  );
}
