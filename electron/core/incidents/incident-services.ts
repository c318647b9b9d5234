import type { i18n } from 'i18next';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { Recipient } from '../../../shared/domain/incidents.ts';
import type { ChallengeRepository } from '../challenges/challenge-repository.ts';
import type { Db } from '../db/open.ts';
import type { HelpService } from '../help/help-service.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import { createIncidentFileService } from './incident-file-service.ts';
import { createIncidentReporting } from './incident-reporting.ts';
import { createIncidentRepository } from './incident-repository.ts';
import { createIncidentService } from './incident-service.ts';
import { createIncidentVisits } from './incident-visits.ts';
import { createIncidentWriter } from './incident-writer.ts';

/** Reporting, reading and proving incidents. Whoever is called for them, and what they ask of the policy, comes in. */
export function createIncidentServices(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  journal: Journal;
  now: () => Date;
  translations: i18n;
  paper: LazyPaper;
  visitRepository: VisitRepository;
  challengeRepository: ChallengeRepository;
  staffRepository: StaffRepository;
  help: Pick<HelpService, 'callDsl' | 'callHead' | 'answeredFor'>;
  askForReview: (by: StaffId) => void;
  mailReaders: (recipient: Recipient) => void;
}) {
  const {
    db,
    host,
    site,
    journal,
    now,
    translations,
    paper,
    visitRepository,
    challengeRepository,
    staffRepository,
    help,
    askForReview,
    mailReaders,
  } = deps;
  const incidentVisits = createIncidentVisits(db);
  const incidentRepository = createIncidentRepository(db);
  const write = createIncidentWriter({ repository: incidentRepository, journal, now });
  const aboutIncidents = { db, host, repository: incidentRepository, write, visits: visitRepository };
  const incidentReporting = createIncidentReporting({
    ...aboutIncidents,
    site,
    challenges: challengeRepository,
    staff: staffRepository,
    ring: (recipient, id) => void (recipient === 'head' ? help.callHead(id) : help.callDsl(id)),
    mailReaders,
  });
  const incidents = createIncidentService({
    ...aboutIncidents,
    incidentVisits,
    answerCall: help.answeredFor,
    askForReview,
    journal,
  });
  const incidentFiles = createIncidentFileService({
    db,
    host,
    site,
    incidents,
    journal,
    translations,
    paper,
  });
  return { incidents, incidentReporting, incidentVisits, incidentFiles };
}
