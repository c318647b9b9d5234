import { ReadBack, Signature } from '../../shared/domain/acknowledgements.ts';
import { readRecords } from './records.ts';

interface Agreement {
  how: string;
  readBack: ReadBack[];
  strokes: Signature['strokes'] | null;
}

/** How a visitor agreed to the rules, by the visitor's name. */
export function agreementOf(databaseFile: string, name: string): Agreement {
  const [row] = readRecords<{ how: string; readBack: string; strokes: string | null }>(
    databaseFile,
    `SELECT acknowledgement.how, acknowledgement.read_back AS readBack, signature.strokes
     FROM visit JOIN visitor ON visitor.id = visitor_id
     JOIN acknowledgement ON acknowledgement.visit_id = visit.id
     LEFT JOIN acknowledgement_signature AS signature ON signature.acknowledgement_id = acknowledgement.id
     WHERE visitor.name = '${name}'`,
  );
  if (!row) throw new Error(`${name} agreed to nothing`);
  return {
    how: row.how,
    readBack: ReadBack.array().parse(JSON.parse(row.readBack)),
    strokes: row.strokes === null ? null : Signature.parse({ strokes: JSON.parse(row.strokes) }).strokes,
  };
}
