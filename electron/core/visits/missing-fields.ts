import type { Field } from '../../../shared/domain/categories.ts';
import type { VisitToWrite } from './visit-writer.ts';

/** The fields that the category requires and that are empty, as `fields` of an error; null when there are none. */
export function missingFields({
  category,
  visitor,
  host,
  details,
}: Pick<VisitToWrite, 'category' | 'visitor' | 'host' | 'details'>) {
  const given: Record<Field, boolean> = {
    // A known visitor's organisation was asked when they first came.
    organisation: 'id' in visitor || visitor.organisation !== '',
    host: 'staffId' in host || host.text !== '',
    purpose: details.purpose !== '',
    vehicle: details.vehicle !== '',
    leaving: details.leaving !== '',
    contact: details.contact !== '',
  };
  const missing = Object.entries(category.fields).filter(
    ([field, asking]) => asking === 'required' && !given[field as Field],
  );
  return missing.length === 0 ? null : Object.fromEntries(missing.map(([field]) => [field, 'required']));
}
