import type { HandlersOf, LinesOf, StillUnlocked } from '../dispatch.ts';
import type { Services } from '../services.ts';

export function incidentHandlers(
  { incidents, incidentReporting, incidentVisits, incidentFiles }: Services,
  isStillUnlocked: StillUnlocked,
): HandlersOf<LinesOf<'incidents'>> {
  return {
    'incidents.report': (incident, { staff }) => incidentReporting.report(incident, staff.staffId),
    'incidents.list': (_input, { staff }) => incidents.list(staff),
    'incidents.open': ({ incidentId }, { staff }) => incidents.open(staff, incidentId),
    'incidents.add': ({ incidentId, entry }, { staff }) => (incidents.add(staff, incidentId, entry), {}),
    'incidents.onSite': (range) => incidentVisits.onSite(range),
    'incidents.saveFile': ({ incidentId }, { clientId, staff }) =>
      incidentFiles.save(staff, incidentId, isStillUnlocked(clientId, staff)),
  };
}
