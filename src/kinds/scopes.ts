import type { ScopeNeed } from '../core/kind.ts';
import { isStandard } from './objectTypes.ts';

/** Any one of a need's scopes suffices. */
export interface Scopes {
  readonly read: readonly ScopeNeed[];
  readonly write: readonly ScopeNeed[];
}

/** Scopes for the schema of an object type: properties, groups, pipelines (reference 3.3). */
export function schemaScopes(objectType = '', sensitivities: readonly string[], what = 'properties'): Scopes {
  const { read, write } = baseScopes(objectType);
  const why = `${what} of ${objectType}`;
  const sensitive = sensitivities.filter(sensitivity => sensitivity !== 'non_sensitive');
  const extra = (verb: 'read' | 'write') =>
    sensitive.map(sensitivity => ({
      anyOf: [`crm.objects.${wordOf(objectType)}.${sensitivity}.${verb}`],
      why: `${sensitivity} ${why}`,
    }));
  return {
    read: [{ anyOf: read, why }, ...extra('read')],
    write: [{ anyOf: write, why }, ...extra('write')],
  };
}

function baseScopes(objectType: string): { read: readonly string[]; write: readonly string[] } {
  if (objectType === 'tickets')
    return { read: ['tickets', 'crm.schemas.tickets.read'], write: ['tickets', 'crm.schemas.tickets.write'] };
  if (objectType === 'users') return { read: ['crm.objects.users.read'], write: ['crm.objects.users.write'] };
  // U: the reference knows no schema-write scope for leads
  if (objectType === 'leads') return { read: ['crm.objects.leads.read'], write: ['crm.objects.leads.write'] };
  if (objectType === 'orders')
    return {
      read: ['crm.schemas.orders.read'],
      write: ['crm.schemas.orders.write', 'crm.pipelines.orders.write'],
    };
  const name = wordOf(objectType);
  return {
    read: [`crm.schemas.${name}.read`, `crm.objects.${name}.read`],
    write: [`crm.schemas.${name}.write`],
  };
}

/** The word for an object type in scopes: all custom objects share one. */
function wordOf(objectType: string): string {
  return isStandard(objectType) ? objectType : 'custom';
}
