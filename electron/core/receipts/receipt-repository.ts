import { ReadBack, Signature } from '../../../shared/domain/acknowledgements.ts';
import type { Tier } from '../../../shared/domain/categories.ts';
import type { AcknowledgementId, VisitId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { PolicyText } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** An acknowledgement with all that proves it. */
export interface Receipt {
  acknowledgementId: AcknowledgementId;
  name: string;
  organisation: string;
  badgeNumber: number;
  /** When the visit began that relies on it: a later one, where an earlier acknowledgement still held. */
  visitAt: Instant;
  reliesOnEarlier: boolean;
  at: Instant;
  version: number;
  tier: Tier;
  language: Language;
  /** What was recorded with the acknowledgement. */
  sha256: string;
  sentences: string[];
  how: 'tick' | 'signature';
  /** Null for a tick, and once it was forgotten. */
  strokes: Signature['strokes'] | null;
  readBack: ReadBack[];
}

type Parsed = 'sentences' | 'strokes' | 'readBack' | 'reliesOnEarlier';
type ReceiptRow = Omit<Receipt, Parsed> & {
  rules: string;
  strokes: string | null;
  readBack: string;
  reliesOnEarlier: number;
};

const Answers = ReadBack.array();

export function createReceiptRepository(db: Db) {
  const ofVisit = db.prepare<[string], ReceiptRow>(
    `SELECT acknowledgement.id AS acknowledgementId, visitor.name, visitor.organisation,
       badge_number AS badgeNumber, signed_in_at AS visitAt, acknowledgement.visit_id <> visit.id AS reliesOnEarlier,
       acknowledged_at AS at, version, acknowledgement.tier, acknowledgement.language, text_sha256 AS sha256, rules, how,
       strokes, read_back AS readBack
     FROM visit JOIN visitor ON visitor.id = visit.visitor_id
     JOIN acknowledgement ON acknowledgement.visit_id = visit.id OR acknowledgement.id = visit.acknowledgement_id
     JOIN policy_version ON policy_version.id = acknowledgement.policy_version_id
     JOIN policy_text ON policy_text.policy_version_id = policy_version.id
       AND policy_text.tier = acknowledgement.tier AND policy_text.language = acknowledgement.language
     LEFT JOIN acknowledgement_signature AS drawn ON drawn.acknowledgement_id = acknowledgement.id
     WHERE visit.id = ? ORDER BY acknowledgement.visit_id = visit.id DESC LIMIT 1`,
  );

  return {
    /** That of the visit itself, or the earlier one that it relies on. */
    ofVisit(id: VisitId): Receipt | null {
      const row = ofVisit.get(id);
      if (!row) return null;
      const { rules, strokes, readBack, reliesOnEarlier, ...rest } = row;
      return {
        ...rest,
        reliesOnEarlier: reliesOnEarlier === 1,
        sentences: PolicyText.shape.rules.parse(JSON.parse(rules)).map(({ sentence }) => sentence),
        strokes: strokes === null ? null : Signature.parse({ strokes: JSON.parse(strokes) }).strokes,
        readBack: Answers.parse(JSON.parse(readBack)),
      };
    },
  };
}
export type ReceiptRepository = ReturnType<typeof createReceiptRepository>;
