import type { JsonObject } from '../core/call.ts';
import type {
  Coverage,
  Finding,
  Person,
  Survey,
  SurveyedProperty,
  SurveyedWorkflow,
  Touch,
  Use,
} from '../survey/survey.ts';
import { totalsOf, usedIn } from '../survey/tally.ts';
import { present, schemaVersion } from './plan-json.ts';

/** A survey as a JSON document, described by schemas/output/survey.schema.json. What is not known is null or left out, never 0. */
export function surveyJson(survey: Survey): JsonObject {
  const { properties, custom, groups, workflows, findings } = totalsOf(survey);
  return {
    schemaVersion,
    kind: 'survey',
    portal: survey.portal,
    portalId: survey.portalId,
    takenAt: survey.takenAt,
    summary: {
      properties,
      custom,
      groups,
      workflows: workflows ? { ...workflows } : null,
      findings: Object.fromEntries(findings),
    },
    objectTypes: survey.objectTypes.map(({ name, title, isRead, records }) => ({
      name,
      ...present({ title }),
      isRead,
      ...present({ records }),
    })),
    properties: survey.properties.map(property => propertyJson(property, survey.coverage)),
    groups: survey.groups.map(group => ({ ...group })),
    workflows: survey.workflows?.map(workflowJson) ?? null,
    coverage: survey.coverage.map(({ kind, count, unreadable, isWhole }) => ({
      kind,
      count: count ?? null,
      unreadable,
      isWhole,
    })),
    findings: survey.findings.map(findingJson),
    unread: survey.unread.map(({ kind, scope, says, wayOut, optional }) => ({
      kind,
      ...present({ scope }),
      says,
      wayOut,
      ...present({ optional }),
    })),
  };
}

function propertyJson(property: SurveyedProperty, coverage: readonly Coverage[]): JsonObject {
  const { address, objectType, name, label, group, groupLabel, type, fieldType, builtIn, records } = property;
  return {
    address,
    objectType,
    name,
    label,
    group,
    ...present({ groupLabel }),
    type,
    fieldType,
    builtIn,
    ...touchJson('created', property.created),
    ...touchJson('changed', property.changed),
    ...present({ records }),
    usedBy: Object.fromEntries(usedIn(property, coverage).map(({ kind, count }) => [kind, count ?? null])),
    uses: property.uses.map(useJson),
    mentions: property.mentions.map(useJson),
    link: property.link,
  };
}

function useJson({ kind, id, name }: Use): JsonObject {
  return { kind, id, name };
}

/** `createdAt`, `createdDaysAgo`, `createdBy`. */
function touchJson(verb: 'created' | 'changed', { at, days, by }: Touch): JsonObject {
  return {
    ...present({ [`${verb}At`]: at, [`${verb}DaysAgo`]: days }),
    ...(by && { [`${verb}By`]: personJson(by) }),
  };
}

function personJson({ id, name }: Person): JsonObject {
  return { id, ...present({ name }) };
}

function workflowJson(workflow: SurveyedWorkflow): JsonObject {
  const { id, name, objectType, isOn, actions, unreadable, link } = workflow;
  return {
    id,
    name,
    ...present({ objectType }),
    isOn,
    ...present({ actions, unreadable }),
    ...touchJson('created', workflow.created),
    ...touchJson('changed', workflow.changed),
    link,
  };
}

function findingJson({ check, says, things }: Finding): JsonObject {
  return {
    check,
    says,
    things: things.map(({ kind, objectType, id, title, link }) => ({
      kind,
      ...present({ objectType }),
      id,
      title,
      link,
    })),
  };
}
