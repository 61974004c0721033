/** What lists, workflows and forms refer to. `person` is an owner or a user: which one depends on the action (reference 13, U). */
export type UseKind = 'property' | 'value' | 'list' | 'flow' | 'email' | 'form' | 'person' | 'team';

/** One reference out of a list, a workflow or a form. */
export interface Use {
  readonly kind: UseKind;
  /** The object type of a property or value, `''` otherwise. */
  readonly scope: string;
  readonly id: string;
  /** The property that a `value` is of. */
  readonly property?: string;
}

export const useOf = (kind: UseKind, id: string, scope = ''): Use => ({ kind, scope, id });

export const valueUse = (scope: string, property: string, id: string): Use => ({
  kind: 'value',
  scope,
  id,
  property,
});
