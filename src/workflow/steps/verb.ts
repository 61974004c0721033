import type { Codec } from './codec.ts';
import type { Part } from './part.ts';
import { mapOf } from './parts.ts';

/** A type of action as a step spells it: what is in its fields, under the name of the verb. */
export interface Verb extends Codec {
  readonly name: string;
  /** The `type` of its actions. SINGLE_CONNECTION has its fields in `fields`, the others have them beside it. */
  readonly type: string;
  readonly actionTypeId?: string;
  /** The version that is sent where no other is said. */
  readonly version?: number;
}

export const SINGLE = 'SINGLE_CONNECTION';

export type Identity = Pick<Verb, 'name' | 'type' | 'actionTypeId' | 'version'>;

/** An action with an `actionTypeId`. HubSpot's oldest ones have the version 0 (reference 11.4). */
export function single(name: string, actionTypeId: string, version = 0): Identity {
  return { name, type: SINGLE, actionTypeId, version };
}

export function verbOf(identity: Identity, parts: readonly Part[], main?: string): Verb {
  const { name } = identity;
  return { ...identity, ...mapOf({ name, parts, ...(main === undefined ? {} : { main }) }) };
}
