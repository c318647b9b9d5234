import type { i18n } from 'i18next';
import { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import { Child } from '../../../shared/domain/visits.ts';
import type { Fact } from './exported-visits-repository.ts';

type T = i18n['t'];

// Facts that the database keeps as codes; null is said as nothing.
const words = {
  child(fact: string, t: T): string {
    const { move, firstName, room, reason } = Child.parse(JSON.parse(fact));
    return [t(`log.childMove.${move}`), firstName, room, reason].filter(Boolean).join(', ');
  },
  identity: (fact: string, t: T): string =>
    t(`log.identityState.${fact === 'checked' ? 'checked' : 'waiting'}`),
  escort: (fact: string, t: T): string => t(`escort.${fact === 'unescorted' ? 'unescorted' : 'escorted'}`),
  signedOutBy: (fact: string, t: T): string =>
    t(`log.by.${fact === 'office' ? 'office' : fact === 'staff' ? 'staff' : 'visitor'}`),
  /** `fact` is as in `phone:bag,watch:office`. */
  devices: (fact: string, t: T): string =>
    fact
      .split(',')
      .map((pair) => {
        const [kind, handling] = pair.split(':');
        const device = DeviceDeclaration.parse({ kind, handling });
        return `${t(`deviceShort.${device.kind}`)}: ${t(`handlingShort.${device.handling}`)}`;
      })
      .join('; '),
  imported: (fact: string, t: T): string => (fact === '1' ? t('log.fromEarlierLog') : ''),
};
export type SaidFact = keyof typeof words;
export type SayingFacts = (name: SaidFact, fact: Fact) => string;

/** More different ones than any log has of codes; children are as many as there are. */
const mostKept = 5000;

/** Puts coded facts into words. The same come again in line after line: each is worked out once. */
export function sayFacts(t: T): SayingFacts {
  const known = Object.fromEntries(Object.keys(words).map((name) => [name, new Map()])) as Record<
    SaidFact,
    Map<Fact, string>
  >;
  return (name, fact) => {
    if (fact === null) return '';
    const before = known[name].get(fact);
    if (before !== undefined) return before;
    const said = words[name](String(fact), t);
    if (known[name].size < mostKept) known[name].set(fact, said);
    return said;
  };
}
