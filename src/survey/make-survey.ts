import type { JsonObject } from '../core/call.ts';
import { compare } from '../core/diagnostic.ts';
import type { Found, Kind } from '../core/kind.ts';
import { objectTypeName } from '../core/object-types.ts';
import { objectsAt, stringAt } from '../kinds/body.ts';
import { checkNames } from './checks.ts';
import {
  groupFindings,
  propertyFindings,
  type ReadProperty,
  type ReadWorkflow,
  workflowFindings,
} from './findings.ts';
import { hiddenFinding, hiddenWorkflows } from './hidden.ts';
import type { SurveyInput } from './input.ts';
import { inventoriesOf, type Lifted, liftAll } from './lifted.ts';
import type { Survey, SurveyedGroup, SurveyedType } from './survey.ts';
import { personName, type TouchOf, touches } from './touch.ts';
import { coverageOf, findUses, propertyAddress, type UsesOf } from './uses.ts';

/** The survey of what was read. Knows no portal and no clock. */
export function makeSurvey(input: SurveyInput): Survey {
  const { portal, portalId, takenAt, kinds, unread, objectTypes } = input;
  const all = liftAll(input);
  const make: Making = {
    input,
    touch: touches(takenAt, peopleIn(all, kinds.people)),
    uses: findUses(all, input),
  };
  const ofKind = (name: string) => all.filter(({ kind }) => kind.name === name);
  const groupsFound = ofKind(kinds.groups);
  const properties = objectTypes.flatMap(scope =>
    ofKind(kinds.properties)
      .filter(one => one.scope === scope)
      .map(one => readProperty(one, groupsFound, make))
      .sort((a, b) => compare(a.property.name, b.property.name)),
  );
  const workflows = ofKind(kinds.workflows).map(one => readWorkflow(one, make));
  const isListed = inventoriesOf(input, kinds.workflows).length > 0;
  const groups = groupsFound.map(one => readGroup(one, properties, input));
  const hidden = isListed ? hiddenWorkflows(all, kinds) : [];
  const coverage = coverageOf(input, hidden);
  const whole = groups.filter(({ objectType }) => !isUnread(objectType, input));
  const findings = [
    ...hidden.map(one => hiddenFinding(one, input)),
    ...workflowFindings(workflows, kinds),
    ...propertyFindings(properties, coverage, kinds),
    ...groupFindings(whole, kinds),
  ];
  return {
    portal,
    portalId,
    takenAt,
    objectTypes: objectTypes.map(name => surveyedType(name, input)),
    properties: properties.map(({ property }) => property),
    groups,
    ...(isListed && {
      workflows: workflows
        .map(({ workflow }) => workflow)
        .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
    }),
    coverage,
    findings: [...findings].sort((a, b) => checkNames.indexOf(a.check) - checkNames.indexOf(b.check)),
    unread: [...unread, ...(input.counts?.unread ?? [])],
  };
}

interface Making {
  readonly input: SurveyInput;
  readonly touch: TouchOf;
  readonly uses: UsesOf;
}

function peopleIn(all: readonly Lifted[], kind: string): ReadonlyMap<string, string> {
  return new Map(
    all
      .filter(one => one.kind.name === kind)
      .flatMap(({ found }): [string, string][] => {
        const name = personName(found.body, found.names[0]);
        return name === undefined ? [] : [[found.id, name]];
      }),
  );
}

function readProperty(
  { kind, scope = '', found }: Lifted,
  groups: readonly Lifted[],
  make: Making,
): ReadProperty {
  const { body, id: name, builtIn } = found;
  const address = propertyAddress(kind.name, scope, name);
  const group = stringAt(body, 'groupName') ?? '';
  const groupLabel = groups.find(one => one.scope === scope && one.found.id === group)?.found.body['label'];
  const records = make.input.counts?.filled.get(address);
  return {
    property: {
      address,
      objectType: scope,
      name,
      label: stringAt(body, 'label') ?? name,
      group,
      ...(typeof groupLabel === 'string' && { groupLabel }),
      type: stringAt(body, 'type') ?? '',
      fieldType: stringAt(body, 'fieldType') ?? '',
      builtIn,
      created: make.touch(stringAt(body, 'createdAt'), found.createdBy),
      changed: make.touch(found.changedAt, found.changedBy),
      ...(records !== undefined && { records }),
      uses: make.uses.uses.get(address) ?? [],
      mentions: make.uses.mentions.get(address) ?? [],
      link: linkOf(kind, scope, found, make.input),
    },
    options: ownOptions(body),
  };
}

/** A user picker's options are HubSpot's users; yes and no are everywhere. */
function ownOptions(body: JsonObject): readonly string[] {
  if (body['externalOptions'] === true) return [];
  return objectsAt(body, 'options').flatMap(option => stringAt(option, 'value') ?? []);
}

function readWorkflow({ kind, scope, found, form }: Lifted, { input, touch }: Making): ReadWorkflow {
  const { id, body, unreadable, changedAt, changedBy } = found;
  const typeId = stringAt(body, 'objectTypeId');
  const objectType = typeId === undefined ? undefined : (objectTypeName(typeId) ?? typeId);
  const actions = body['actions'];
  return {
    form,
    workflow: {
      id,
      name: found.names[0] ?? '',
      ...(objectType !== undefined && { objectType }),
      isOn: input.kinds.isOn(found),
      ...(Array.isArray(actions) && { actions: actions.length }),
      ...(unreadable !== undefined && { unreadable }),
      created: touch(stringAt(body, 'createdAt'), found.createdBy),
      changed: touch(changedAt, changedBy),
      link: linkOf(kind, scope, found, input),
    },
  };
}

function readGroup(
  { kind, scope = '', found }: Lifted,
  all: readonly ReadProperty[],
  input: SurveyInput,
): SurveyedGroup {
  const isIn = ({ property }: ReadProperty) => property.objectType === scope && property.group === found.id;
  return {
    address: propertyAddress(kind.name, scope, found.id),
    objectType: scope,
    name: found.id,
    label: stringAt(found.body, 'label') ?? found.id,
    builtIn: found.builtIn,
    properties: all.filter(isIn).length,
    link: linkOf(kind, scope, found, input),
  };
}

/** Whether a property may be in a group without being seen: some could not be read. */
function isUnread(objectType: string, { unread, kinds }: SurveyInput): boolean {
  return unread.some(({ kind, scope }) => kind === kinds.properties && scope === objectType);
}

function surveyedType(name: string, input: SurveyInput): SurveyedType {
  const records = input.counts?.all.get(name);
  const custom = inventoriesOf(input, input.kinds.objectTypes)
    .flatMap(({ found }) => found)
    .find(({ id }) => id === name);
  const title = custom?.names[0];
  return {
    name,
    ...(title !== undefined && { title }),
    isRead: inventoriesOf(input, input.kinds.properties).some(({ scope }) => scope === name),
    ...(records !== undefined && { records }),
  };
}

function linkOf(
  kind: Kind,
  scope: string | undefined,
  { id }: Found,
  { uiDomain, portalId }: SurveyInput,
): string {
  return `https://${uiDomain}${kind.link(scope, id, portalId)}`;
}
