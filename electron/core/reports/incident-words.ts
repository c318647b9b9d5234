import type { i18n } from 'i18next';
import type { IncidentEntryBody } from '../../../shared/domain/incidents.ts';

/** What an entry of an incident says, in paragraphs; those that somebody left empty are left out. */
export function entryLines(entry: IncidentEntryBody, { t }: i18n): string[] {
  const said = (key: 'present' | 'done' | 'outcome' | 'debrief' | 'lessons' | 'changes', text: string) =>
    text === '' ? [] : [t(`report.incident.${key}`, { text })];
  switch (entry.kind) {
    case 'report':
      return [
        entry.what,
        ...said('present', entry.present),
        ...(entry.device ? [t('report.incident.device', { device: t(`deviceShort.${entry.device}`) })] : []),
        ...said('done', entry.done),
      ];
    case 'note':
    case 'correction':
      return [entry.text];
    case 'seen':
    case 'in-hand':
      return [];
    case 'step': {
      const step = t(`staff.incidents.step.${entry.step}`);
      const line = t(entry.done ? 'report.incident.stepDone' : 'report.incident.stepUndone', { step });
      return entry.note === '' ? [line] : [line, entry.note];
    }
    case 'visits':
      return [t('report.incident.visitsAdded', { count: entry.visitIds.length })];
    case 'hold': {
      const { reason: text } = entry;
      return [t(entry.on ? 'report.incident.holdSet' : 'report.incident.holdLifted', { text })];
    }
    case 'closed':
      return [
        ...said('outcome', entry.outcome),
        ...said('debrief', entry.debrief),
        ...said('lessons', entry.lessons),
        ...said('changes', entry.changes),
        ...(entry.asksForReview ? [t('report.incident.asksForReview')] : []),
      ];
    case 'reopened':
      return [entry.reason];
  }
}
