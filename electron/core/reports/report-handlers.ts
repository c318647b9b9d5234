import { roleMay } from '../../../shared/roles.ts';
import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';

export function reportHandlers({
  figures,
  reports,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'reports'>> {
  const rights = ({ role }: UnlockedStaff) => ({ mayReadIncidents: roleMay(role, 'incidents.read') });
  return {
    'reports.figures': (range, { staff }) => figures.figures(range, rights(staff)),
    'reports.save': (request, { clientId, staff }) =>
      reports.save(request, { staffId: staff.staffId, ...rights(staff) }, isStillUnlocked(clientId, staff)),
  };
}
