import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Permission, Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useLeave } from './unsaved-changes.tsx';
import styles from './page-links.module.css';

/**
 * The pages in their order, under the heading each stands under, and what a role must be allowed to be shown the way to
 * it. The core asks again at each call.
 */
const pageGroups = {
  visitors: {
    onSite: 'visits.read',
    expected: 'expected.write',
    passes: 'passes.write',
    rollCall: 'rollCall.take',
  },
  safeguarding: {
    challenges: 'challenges.read',
    incidents: 'incidents.read',
    alerts: 'alerts.write',
    devices: 'lockers.write',
  },
  records: {
    log: 'log.read',
    export: 'log.export',
    insight: 'insight.read',
    policy: 'policy.read',
    reports: 'reports.read',
  },
  personalData: {
    retention: 'retention.read',
    requests: 'requests.write',
  },
  setting: {
    people: 'staff.write',
    sign: 'settings.read',
    categories: 'settings.read',
    settings: 'settings.read',
  },
} as const satisfies Record<string, Record<string, Permission>>;

export const pagePermissions = {
  ...pageGroups.visitors,
  ...pageGroups.safeguarding,
  ...pageGroups.records,
  ...pageGroups.personalData,
  ...pageGroups.setting,
};
export type PageName = keyof typeof pagePermissions;

interface PageLinksProps {
  role: Role;
  current: PageName;
  onChoose: (page: PageName) => void;
}

/** The ways to the pages: a column beside the page where there is room for one, and rows above it where there is not. */
export function PageLinks({ role, current, onChoose }: PageLinksProps) {
  const { t } = useTranslation();
  const groups = Object.keys(pageGroups) as (keyof typeof pageGroups)[];
  return (
    <nav aria-label={t('staff.nav.label')} className={styles.links}>
      {groups.map((group) => {
        const pages = (Object.keys(pageGroups[group]) as PageName[]).filter((page) =>
          roleMay(role, pagePermissions[page]),
        );
        if (pages.length === 0) return null;
        return (
          <div key={group} className={styles.group}>
            <p id={`pages-${group}`} className={styles.heading}>
              {t(`staff.nav.groups.${group}`)}
            </p>
            <ul className={styles.list} aria-labelledby={`pages-${group}`}>
              {pages.map((page) => (
                <li key={page}>
                  <PageLink page={page} isCurrent={page === current} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

function PageLink(props: { page: PageName; isCurrent: boolean; onChoose: (page: PageName) => void }) {
  const { t } = useTranslation();
  const leave = useLeave();
  const { page, isCurrent, onChoose } = props;
  return (
    <Link
      className={styles.link ?? ''}
      aria-current={isCurrent ? 'page' : 'false'}
      onPress={() => leave(() => onChoose(page))}
    >
      {t(`staff.nav.${page}`)}
    </Link>
  );
}
