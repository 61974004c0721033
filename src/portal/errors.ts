import type { Call } from '../core/call.ts';
import type { Method } from './endpoints.ts';
import type { HubspotError } from './envelope.ts';

export type PortalErrorKind =
  | 'unauthorized'
  | 'missingScope'
  | 'notFound'
  | 'refused'
  | 'rateLimited'
  | 'unavailable'
  | 'timeout'
  | 'connection'
  | 'malformed';

export interface PortalErrorFacts {
  /** One line: what happened. */
  readonly what: string;
  readonly call: Call;
  readonly method: Method;
  /** Without the query. */
  readonly path: string;
  /** Missing when no answer came. */
  readonly status?: number;
  readonly category?: string;
  readonly subCategory?: string;
  readonly correlationId?: string;
  /** Any one of them suffices. Sorted; empty when HubSpot names none. */
  readonly requiredScopes: readonly string[];
  readonly hubspotErrors: readonly HubspotError[];
  /** A write that may have taken effect although it failed. */
  readonly ambiguous: boolean;
  readonly kind: PortalErrorKind;
  /** One sentence: what to do next. */
  readonly next: string;
}

/**
 * The one error of talking to a portal. Holds no header and no token: what HubSpot said went through `redact`.
 * `message` is `what`.
 */
export class PortalError extends Error implements PortalErrorFacts {
  override readonly name = 'PortalError';
  declare readonly what: string;
  declare readonly call: Call;
  declare readonly method: Method;
  declare readonly path: string;
  declare readonly status?: number;
  declare readonly category?: string;
  declare readonly subCategory?: string;
  declare readonly correlationId?: string;
  declare readonly requiredScopes: readonly string[];
  declare readonly hubspotErrors: readonly HubspotError[];
  declare readonly ambiguous: boolean;
  declare readonly kind: PortalErrorKind;
  declare readonly next: string;

  constructor(facts: PortalErrorFacts) {
    super(facts.what);
    Object.assign(this, facts);
  }
}

/** The same error, told with other facts. */
export function retold(error: PortalError, facts: Partial<PortalErrorFacts>): PortalError {
  return new PortalError({ ...error, ...facts });
}
