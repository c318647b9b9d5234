import type { AlertStanding, MatchAnswer } from '../../../shared/domain/alerts.ts';
import type { AlertId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Host } from '../ports.ts';
import type { AlertAnswerRepository, LatestAnswer } from './alert-answer-repository.ts';
import type { AlertRecord, AlertRepository } from './alert-repository.ts';
import type { NameIndex } from './matching/name-index.ts';
import type { NameMatcher } from './matching/name-matcher.ts';
import { createNameMatcher } from './matching/name-matcher.ts';

/** All of a visitor that is ever compared. */
export interface Visitor {
  visitorId: VisitorId;
  name: string;
}

export interface AlertMatch {
  alert: AlertRecord;
  answer: MatchAnswer | null;
  /** The visit it was answered on. */
  answeredOn: VisitId | null;
}

/** So many names are remembered with what they match, so that the list of who is here asks the index once a name. */
const rememberedNames = 2000;

const standingOfAnswer = { yes: 'confirmed', 'not-sure': 'not-sure', no: 'none' } as const;
const worstFirst: readonly AlertStanding[] = ['confirmed', 'not-sure', 'possible'];

/** That somebody is not the person of an alert was said of the alert as it was written then. */
const stillHolds = ({ answer, at }: LatestAnswer, alert: AlertRecord | undefined) =>
  answer !== 'no' || alert === undefined || at >= alert.writtenAt;

export const namesOf = ({ name, spellings }: AlertRecord): string[] => [name, ...spellings];

/** Which visitors may be which of the people to look out for. Nothing of a visitor is compared but the name. */
export function createAlertMatches(host: Host, repository: AlertRepository, given: AlertAnswerRepository) {
  let made: NameMatcher | null = null;
  let looking: { alerts: Map<AlertId, AlertRecord>; index: NameIndex<AlertId> } | null = null;
  const remembered = new Map<string, readonly AlertId[]>();
  let lastSeen = repository.lastArrival();

  const matcher = (): NameMatcher => (made ??= createNameMatcher());

  /** Made when it is first needed, and again when alerts have changed. */
  function lookingFor() {
    if (looking) return looking;
    const alerts = new Map(repository.active().map((alert) => [alert.id, alert]));
    const named = [...alerts.values()].map((alert) => ({ id: alert.id, names: namesOf(alert) }));
    looking = { alerts, index: matcher().index(named) };
    return looking;
  }

  function matching(name: string): readonly AlertId[] {
    const found =
      remembered.get(name) ??
      lookingFor()
        .index.find(name)
        .map(({ id }) => id);
    if (remembered.size >= rememberedNames) remembered.clear();
    remembered.set(name, found);
    return found;
  }

  /**
   * The alerts that this visitor's name fits, and those that somebody has said the visitor may be, whatever the alert's
   * names are by now; each with what was last said.
   */
  function everyMatch({ visitorId, name }: Visitor): AlertMatch[] {
    const { alerts } = lookingFor();
    if (alerts.size === 0) return [];
    const holding = given.latestOf(visitorId).filter((said) => stillHolds(said, alerts.get(said.alertId)));
    const answers = new Map(holding.map((said) => [said.alertId, said]));
    return [...new Set([...matching(name), ...answers.keys()])].flatMap((id) => {
      const alert = alerts.get(id);
      const said = answers.get(id);
      return alert ? [{ alert, answer: said?.answer ?? null, answeredOn: said?.visitId ?? null }] : [];
    });
  }

  /** Somebody who is not the person of an alert is not asked about again; another person of that name is. */
  function standingOf(matches: readonly AlertMatch[]): AlertStanding {
    const standings = new Set<AlertStanding>(
      matches.map(({ answer }) => (answer === null ? 'possible' : standingOfAnswer[answer])),
    );
    return worstFirst.find((standing) => standings.has(standing)) ?? 'none';
  }

  /** How a visit's visitor stands, and whether the desk said no on this very visit: a slip that it may want to mend. */
  function lookAt(visit: Visitor & { id: VisitId }): { alert: AlertStanding; saidNo: boolean } {
    const matches = everyMatch(visit);
    const saidNo = matches.some(({ answer, answeredOn }) => answer === 'no' && answeredOn === visit.id);
    return { alert: standingOf(matches), saidNo };
  }

  return {
    everyMatch,
    lookAt,
    /** How well a name fits each alert that holds, the best first; scores of 0 to 1. For a person who tries: slow. */
    scores: (name: string): { alert: AlertRecord; score: number }[] =>
      [...lookingFor().alerts.values()]
        .map((alert) => ({ alert, score: matcher().score(namesOf(alert), name) }))
        .toSorted((a, b) => b.score - a.score),
    /** The alerts are others now. */
    forget(): void {
      looking = null;
      remembered.clear();
    },
    /**
     * Draws the desk's attention when somebody has come in who may be one to look out for. It looks after the sign-in,
     * and by the clock: the door waits no longer for some than for others.
     */
    tick(): void {
      const arrivals = repository.arrivalsAfter(lastSeen);
      lastSeen = arrivals.at(-1)?.number ?? lastSeen;
      if (arrivals.some((visitor) => standingOf(everyMatch(visitor)) !== 'none')) host.alertStaff();
    },
  };
}
export type AlertMatches = ReturnType<typeof createAlertMatches>;
