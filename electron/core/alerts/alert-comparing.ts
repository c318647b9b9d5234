import type { GivenAnswer, NewMatchAnswer, PossibleMatch } from '../../../shared/domain/alerts.ts';
import type { AlertAnswerId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { AlertAnswerRepository } from './alert-answer-repository.ts';
import type { AlertMatches } from './alert-matches.ts';
import { namesOf } from './alert-matches.ts';

/** For so long, what was said about a visitor is shown. */
const shownForDays = 90;

/** The desk compares a visitor with the names of alerts, and says what it sees. */
export function createAlertComparing(deps: {
  db: Db;
  host: Host;
  answers: AlertAnswerRepository;
  matches: AlertMatches;
  visits: VisitRepository;
  /** Calls the safeguarding lead about an answer. */
  callDsl: (answerId: AlertAnswerId) => void;
  /** Whether a safeguarding lead or deputy can unlock the staff view. */
  leadCanUnlock: () => boolean;
  journal: Journal;
}) {
  const { db, host, answers, matches, journal } = deps;

  function visitorOf(visitId: VisitId) {
    const visit = deps.visits.find(visitId);
    if (!visit) throw new AppError('not-found');
    return visit;
  }

  return {
    /** What was said of late, the latest first: so that whoever is called can tell about whom. */
    answers: (): GivenAnswer[] =>
      answers.since(toInstant(new Date(host.now().getTime() - shownForDays * 86_400_000))),

    /** Those whom the visitor may be; and those who the desk said on this visit are somebody else. */
    compare: (visitId: VisitId): PossibleMatch[] =>
      matches
        .everyMatch(visitorOf(visitId))
        .filter(({ answer, answeredOn }) => answer !== 'no' || answeredOn === visitId)
        .map(({ alert, answer }) => ({ alertId: alert.id, names: namesOf(alert), answer })),

    /**
     * Written down for good; a later answer counts in its place. The same answer of the same visit again is the touch of
     * an impatient finger, and calls nobody twice.
     *
     * @throws AppError `not-found` for an alert that is no match of this visit
     */
    answer({ visitId, alertId, answer }: NewMatchAnswer, staffId: StaffId) {
      const visit = visitorOf(visitId);
      const match = matches.everyMatch(visit).find(({ alert }) => alert.id === alertId);
      if (!match) throw new AppError('not-found');
      const { visitorId } = visit;
      const earlier = match.answer;
      const isRepeated = earlier === answer && match.answeredOn === visitId;
      // A no in place of a yes ends the watch over somebody: that the lead hears of it is what makes it safe.
      const isTakenBack = answer === 'no' && (earlier === 'yes' || earlier === 'not-sure');
      const called = answer !== 'no' || isTakenBack;
      const id = newId<AlertAnswerId>();
      if (!isRepeated) {
        db.transaction(() => {
          answers.insert({
            id,
            alertId,
            visitorId,
            visitId,
            answer,
            staffId,
            at: toInstant(host.now()),
          });
          const details = { alertId, visitId, answer };
          journal.append({ actor: staffId, action: 'alert.answered', subject: id, details });
        }).immediate();
        host.emit('alerts.changed');
        if (called) deps.callDsl(id);
      }
      const instructions = answer === 'no' ? '' : match.alert.instructions;
      return { answer, instructions, called, readable: deps.leadCanUnlock() };
    },
  };
}
