import type { ApiAnswer, ApiRequest, Family } from './api.ts';
import { RECORDS_PER_OBJECT_TYPE } from './assumptions.ts';
import type { JsonObject } from './json.ts';
import { pipelineLimit, pipelineUsage } from './pipelines/limits.ts';
import { hasPipelines, isLifecycle } from './pipelines/stored.ts';
import { customObjectTypes, type ObjectType, STANDARD_OBJECT_TYPES } from './portal/object-types.ts';
import { needAnyObjectRead } from './portal/scopes.ts';
import { countProperties } from './properties/stored.ts';
import { recordsOf } from './records/stored.ts';

/** Object types that limits tracking lists on every portal (KALUP, O): 0-1, 0-2, 0-3, 0-5, 0-8. */
const ALWAYS_LISTED: readonly string[] = ['0-1', '0-2', '0-3', '0-5', '0-8'];
const percentage = (usage: number, limit: number): number => (limit === 0 ? 0 : (usage / limit) * 100);

interface Count {
  readonly type: ObjectType;
  readonly usage: number;
  readonly limit: number;
}

const typesOf = (request: ApiRequest): readonly ObjectType[] => [
  ...STANDARD_OBJECT_TYPES,
  ...customObjectTypes(request.portal.store),
];

const perType = (counts: readonly Count[]): readonly JsonObject[] =>
  counts
    .filter(({ type, usage }) => ALWAYS_LISTED.includes(type.id) || type.custom || usage > 0)
    .map(({ type, usage, limit }) => ({
      objectTypeId: type.id,
      singularLabel: type.singularLabel,
      pluralLabel: type.pluralLabel,
      limit,
      usage,
      percentage: percentage(usage, limit),
    }));

/** `{overallLimit, overallUsage, overallPercentage, byObjectType[]}` (KALUP, O; reference 13). */
function overall(counts: readonly Count[], overallLimit: number): ApiAnswer {
  const overallUsage = counts.reduce((sum, { usage }) => sum + usage, 0);
  const overallPercentage = percentage(overallUsage, overallLimit);
  return {
    status: 200,
    body: { overallLimit, overallUsage, overallPercentage, byObjectType: perType(counts) },
  };
}

const customProperties = (request: ApiRequest): ApiAnswer => {
  const { portal } = request;
  const limit = portal.limits.propertiesPerObjectType;
  const counts = typesOf(request).map(type => ({ type, usage: countProperties(portal, type).custom, limit }));
  return overall(counts, portal.limits.properties);
};

const calculatedProperties = (request: ApiRequest): ApiAnswer => {
  const { portal } = request;
  const limit = portal.limits.calculatedPropertiesPerObjectType;
  const counts = typesOf(request).map(type => ({
    type,
    usage: countProperties(portal, type).calculated,
    limit,
  }));
  return overall(counts, portal.limits.properties);
};

const records = (request: ApiRequest): ApiAnswer => {
  const counts = typesOf(request).map(type => ({
    type,
    usage: recordsOf(request.portal.store, type)
      .all()
      .filter(entry => !entry.archived).length,
    limit: RECORDS_PER_OBJECT_TYPE,
  }));
  return overall(counts, RECORDS_PER_OBJECT_TYPE);
};

/** Pipelines of each object type that has any, without the one a portal starts with (reference 7.1, O). */
const pipelines = (request: ApiRequest): ApiAnswer => {
  const { portal } = request;
  const byObjectType = typesOf(request)
    .filter(type => hasPipelines(type) && !isLifecycle(type))
    .map(type => {
      const [usage, limit] = [pipelineUsage(portal, type), pipelineLimit(portal, type)];
      return {
        objectTypeId: type.id,
        singularLabel: type.singularLabel,
        pluralLabel: type.pluralLabel,
        limit,
        usage,
        percentage: percentage(usage, limit),
      };
    });
  return { status: 200, body: { byObjectType } };
};

const customObjects = (request: ApiRequest): ApiAnswer => {
  const limit = request.portal.limits.customObjectTypes;
  const usage = customObjectTypes(request.portal.store).length;
  return { status: 200, body: { limit, usage, percentage: percentage(usage, limit) } };
};

const anyRead = needAnyObjectRead();

export const LIMITS_FAMILY: Family = {
  bases: ['/crm/limits/2026-09', '/crm/limits/2026-03', '/crm/v3/limits'],
  routes: [
    { method: 'GET', path: '/custom-properties', access: anyRead, handle: customProperties },
    { method: 'GET', path: '/calculated-properties', access: anyRead, handle: calculatedProperties },
    { method: 'GET', path: '/records', access: anyRead, handle: records },
    { method: 'GET', path: '/pipelines', access: anyRead, handle: pipelines },
    {
      method: 'GET',
      path: '/custom-object-types',
      access: needAnyObjectRead('crm.schemas.custom.read'),
      handle: customObjects,
    },
    // Reference 9: a cap of 50 labels per pair; none exist yet.
    {
      method: 'GET',
      path: '/associations/labels',
      access: anyRead,
      handle: () => ({ status: 200, body: { results: [] } }),
    },
  ],
};
