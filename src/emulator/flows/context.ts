import type { ApiError } from '../errors.ts';
import type { FilterContext, Known } from '../filters/context.ts';
import type { JsonObject } from '../json.ts';
import type { Portal } from '../portal/portal.ts';

/** What a workflow that is written is checked against. */
export interface FlowCheck {
  readonly portal: Portal;
  readonly objectTypeId: string;
  /** The stored workflow that a PUT replaces. */
  readonly before: JsonObject | undefined;
  /** Parts that the portal shows already: what it gives, it takes back. */
  readonly known: Known;
  /** The 400 of this request. */
  readonly refuse: (problem: string) => ApiError;
}

export const filterContext = ({ portal, objectTypeId, known }: FlowCheck): FilterContext => ({
  portal,
  where: 'flow',
  objectTypeId,
  known,
});
