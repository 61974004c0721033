import { CHECKED_TARGETS } from '../assumptions.ts';
import { idText } from '../filters/uses.ts';
import { arrayOf, isObject } from '../json.ts';
import { findList } from '../lists/stored.ts';
import { EMAILS } from '../marketing/stored.ts';
import { OWNERS } from '../owners.ts';
import { pipelineValues } from '../pipelines/stored.ts';
import { findObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { activeProperty } from '../properties/stored.ts';
import { TEAMS, USERS } from '../settings/stored.ts';
import type { Store } from '../store/store.ts';
import type { Use } from '../usage/use.ts';
import type { FlowCheck } from './context.ts';
import { flowsOf } from './stored.ts';

const isOwner = (store: Store, id: string): boolean =>
  store.collection(OWNERS, '').get(id)?.archived === false;

/** Ids of people are those of owners or of users; which ones depends on the action (reference 13, U). */
const isPerson = (store: Store, id: string): boolean =>
  isOwner(store, id) ||
  store.collection(USERS, '').get(id) !== undefined ||
  store
    .collection(OWNERS, '')
    .all()
    .some(({ archived, body }) => !archived && String(body.userId ?? '') === id);

/** Teams show with owners, too (reference 13). */
const isTeam = (store: Store, id: string): boolean =>
  store.collection(TEAMS, '').get(id) !== undefined ||
  store
    .collection(OWNERS, '')
    .all()
    .some(({ body }) => arrayOf(body, 'teams').some(team => isObject(team) && idText(team.id) === id));

/** A value of a property that holds a stage, a pipeline or an owner must be one; others are not looked at. */
function isValue(portal: Portal, { scope, property = '', id }: Use): boolean {
  if (property === 'hubspot_owner_id') return isOwner(portal.store, id);
  const type = findObjectType(portal.store, scope);
  const values = type && pipelineValues(portal.store, type, property);
  return values?.includes(id) ?? true;
}

function isProperty(portal: Portal, { scope, id }: Use): boolean {
  const type = findObjectType(portal.store, scope);
  return !type || activeProperty(portal, type, id) !== undefined;
}

/** Whether what is referred to is there. */
function exists(portal: Portal, use: Use): boolean {
  const { store } = portal;
  if (!CHECKED_TARGETS.includes(use.kind)) return true;
  switch (use.kind) {
    case 'property':
      return isProperty(portal, use);
    case 'value':
      return isValue(portal, use);
    case 'list':
      return findList(portal, use.id)?.archived === false;
    case 'flow':
      return flowsOf(store).get(use.id) !== undefined;
    case 'email':
      return store.collection(EMAILS, '').get(use.id)?.archived === false;
    case 'person':
      return isPerson(store, use.id);
    default:
      return isTeam(store, use.id);
  }
}

const WORDS: Readonly<Record<Use['kind'], string>> = {
  property: 'property',
  value: 'value',
  list: 'list',
  flow: 'workflow',
  email: 'email',
  form: 'form',
  person: 'user',
  team: 'team',
};

/** Refuses what is not there (assumed), unless the option `missingTargets` takes it. */
export function checkTargets(check: FlowCheck, uses: readonly Use[]): void {
  if (check.portal.missingTargets === 'taken') return;
  const missing = uses.find(use => !exists(check.portal, use));
  if (!missing) return;
  const of = missing.property === undefined ? '' : ` of ${missing.property}`;
  throw check.refuse(`The ${WORDS[missing.kind]} ${missing.id}${of} does not exist`);
}
