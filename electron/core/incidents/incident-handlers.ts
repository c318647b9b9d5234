import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function incidentHandlers({
  incidents,
  incidentReporting,
  incidentVisits,
  incidentFiles,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'incidents'>> {
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
