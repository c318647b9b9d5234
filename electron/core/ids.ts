import { v7 } from 'uuid';

/** A new UUIDv7, branded as the kind of id that is asked for. */
export function newId<Id extends string>(): Id {
  return v7() as Id;
}
