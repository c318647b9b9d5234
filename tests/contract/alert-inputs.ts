import type { CallName } from '../../shared/contract.ts';
import { NewAlert } from '../../shared/domain/alerts.ts';
import { testAlert } from '../support/alerts.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type AlertInputs = Pick<ExampleInputs, Extract<CallName, `alerts.${string}`>>;

/** Writes an alert that the visitor of the examples may be. */
export function alertInputs({ services, idOf }: SetUpApp, visitId: string): AlertInputs {
  const alertId = services.alerts.add(NewAlert.parse(testAlert), idOf('dsl'));
  return {
    'alerts.list': {},
    'alerts.add': testAlert,
    'alerts.change': { alertId, alert: testAlert },
    'alerts.setActive': { alertId, active: false },
    'alerts.try': { name: 'Mohamed Ferrars' },
    'alerts.answers': {},
    'alerts.compare': { visitId },
    'alerts.answer': { visitId, alertId, answer: 'not-sure' },
  };
}
