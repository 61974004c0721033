import type { ApiRequest } from '../api.ts';
import { LEADS_SCHEMA_WRITE_SCOPE, ORDER_PIPELINES_SCOPE, WRITE_ONLY_KEY_READS } from '../assumptions.ts';
import { ApiError } from '../errors.ts';
import { param } from '../text.ts';
import { type ObjectType, objectTypeOf } from './object-types.ts';

/** The word that stands for an object type in scopes. */
const stem = (type: ObjectType): string => (type.custom ? 'custom' : type.name);

/** Any one of these lets a token read definitions (reference 3.3). */
function definitionReads(type: ObjectType): readonly string[] {
  const word = stem(type);
  const scopes = [`crm.schemas.${word}.read`, `crm.objects.${word}.read`, `crm.objects.${word}.write`];
  return type.name === 'tickets' ? ['tickets', ...scopes] : scopes;
}

/** Any one of these lets a token write definitions (reference 3.3). */
function definitionWrites(type: ObjectType): readonly string[] {
  if (type.name === 'leads') return [LEADS_SCHEMA_WRITE_SCOPE];
  if (type.name === 'users') return ['crm.objects.users.write'];
  const scopes = [`crm.schemas.${stem(type)}.write`];
  return type.name === 'tickets' ? ['tickets', ...scopes] : scopes;
}

const holdsAny = (request: ApiRequest, scopes: readonly string[]): boolean =>
  scopes.some(scope => request.token.scopes.has(scope));

/** The 403 of reference 4.2 (D): any one of the named scopes would do. */
function missing(scopes: readonly string[]): ApiError {
  return new ApiError(403, {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: " +
      'https://developers.hubspot.com/scopes.',
    category: 'MISSING_SCOPES',
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: scopes },
      },
    ],
  });
}

export function needAny(...scopes: readonly string[]): (request: ApiRequest) => void {
  return request => {
    if (!holdsAny(request, scopes)) throw missing(scopes);
  };
}

/** Every one of these is needed; the 403 names the missing ones (writes of lists, reference 3.3). */
export function needAll(...scopes: readonly string[]): (request: ApiRequest) => void {
  return request => {
    const lacking = scopes.filter(scope => !request.token.scopes.has(scope));
    if (lacking.length > 0) throw missing(lacking);
  };
}

/** Labels between two object types: reading either of them suffices (reference 3.3, S). */
export function needEither(one: ObjectType, other: ObjectType): (request: ApiRequest) => void {
  return needAny(...new Set([...definitionReads(one), ...definitionReads(other)]));
}

const typeOf = (request: ApiRequest): ObjectType =>
  objectTypeOf(request.portal.store, param(request, 'objectType'));

function needRead(request: ApiRequest, reads: readonly string[], writes: readonly string[]): void {
  if (holdsAny(request, reads)) return;
  // A key with only the write scope: every read is 403 and the body names no scope (reference 3.3, O).
  if (holdsAny(request, writes)) {
    throw new ApiError(403, { message: WRITE_ONLY_KEY_READS, category: 'MISSING_SCOPES' });
  }
  throw missing(reads);
}

export function needDefinitionRead(request: ApiRequest): void {
  const type = typeOf(request);
  needRead(request, definitionReads(type), definitionWrites(type));
}

export function needDefinitionWrite(request: ApiRequest): void {
  const scopes = definitionWrites(typeOf(request));
  if (!holdsAny(request, scopes)) throw missing(scopes);
}

/** Pipelines need what definitions need; those of leads ask for one scope (reference 3.3, O). */
const pipelineReads = (type: ObjectType): readonly string[] =>
  type.name === 'leads' ? ['crm.objects.leads.read'] : definitionReads(type);

const pipelineWrites = (type: ObjectType): readonly string[] =>
  type.name === 'orders' ? [...definitionWrites(type), ORDER_PIPELINES_SCOPE] : definitionWrites(type);

export function needPipelineRead(request: ApiRequest): void {
  const type = typeOf(request);
  needRead(request, pipelineReads(type), pipelineWrites(type));
}

export function needPipelineWrite(request: ApiRequest): void {
  const scopes = pipelineWrites(typeOf(request));
  if (!holdsAny(request, scopes)) throw missing(scopes);
}

export function needRecords(mode: 'read' | 'write'): (request: ApiRequest) => void {
  return request => {
    const type = typeOf(request);
    const scopes = [`crm.objects.${stem(type)}.${mode}`];
    const accepted = type.name === 'tickets' ? ['tickets', ...scopes] : scopes;
    if (!holdsAny(request, accepted)) throw missing(accepted);
  };
}

/** Limits tracking: any `crm.objects.<x>.read` (reference 3.3, O), or one more scope. */
export function needAnyObjectRead(...others: readonly string[]): (request: ApiRequest) => void {
  return request => {
    const reads = [...request.token.scopes].some(scope => /^crm\.objects\.[a-z_]+\.read$/.test(scope));
    if (!reads && !holdsAny(request, others)) throw missing(['crm.objects.contacts.read', ...others]);
  };
}

/** Creating and editing sensitive properties (reference 3.3 and 5.2, O: the words are recorded). */
export function needSensitiveWrite(request: ApiRequest, type: ObjectType, level: string): void {
  if (request.token.scopes.has(`crm.objects.${stem(type)}.${level}.write`)) return;
  throw new ApiError(403, {
    message: 'Missing required scope for: sensitive-data-property-create',
    category: 'MISSING_SCOPES',
  });
}

/** Workflows need the scope and a tier that has them: else the same 403, whatever the token holds (reference 11.1, O). */
export function needAutomation(request: ApiRequest): void {
  const { tier } = request.portal;
  const sold = tier === 'professional' || tier === 'enterprise';
  if (!sold || !holdsAny(request, ['automation'])) throw missing(['automation']);
}

/** What lets a token see or change workflows that use sensitive properties (reference 3.3). */
export const sensitiveScope = (type: ObjectType, mode: 'read' | 'write'): string =>
  `crm.objects.${stem(type)}.sensitive.${mode}`;
