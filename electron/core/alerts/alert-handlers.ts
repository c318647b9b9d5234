import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function alertHandlers({ alerts, alertComparing }: HandlerDeps): HandlersOf<LinesOf<'alerts'>> {
  return {
    'alerts.list': () => alerts.list(),
    'alerts.add': (alert, { staff }) => ({ id: alerts.add(alert, staff.staffId) }),
    'alerts.change': ({ alertId, alert }, { staff }) => (alerts.change(alertId, alert, staff.staffId), done),
    'alerts.setActive': ({ alertId, active }, { staff }) => (
      alerts.setActive(alertId, active, staff.staffId),
      done
    ),
    'alerts.try': ({ name }) => alerts.try(name),
    'alerts.answers': () => alertComparing.answers(),
    'alerts.compare': ({ visitId }) => alertComparing.compare(visitId),
    'alerts.answer': (answer, { staff }) => alertComparing.answer(answer, staff.staffId),
  };
}
