import type { PortalSettings } from '../../core/configuration.ts';
import type { Kind } from '../../core/kind.ts';
import { objectAt } from '../body.ts';
import { schemaScopes } from '../scopes.ts';
import { settingsLink } from '../settings.ts';
import { lastChange, latest } from '../stages/live.ts';
import { byHand } from './by-hand.ts';
import { checkLifecycle } from './check.ts';
import { contractStages, expandStages } from './expand.ts';
import { joinLifecycles, lifecycleIn, liftLifecycle } from './lift.ts';
import { lifecycleProbes } from './probes.ts';
import { lifecycleShape, objectTypes } from './shape.ts';
import { lifecycleSteps } from './steps.ts';

/** The lifecycle stages: one thing in every portal, made of two pipelines (reference 6). */
export function lifecycleStages({ write }: PortalSettings['lifecycleStages']): Kind {
  return {
    name: 'lifecycleStages',
    section: 'lifecycleStages',
    scoped: false,
    single: 'stages',
    shape: lifecycleShape,
    needs: { removal: [] },

    expand: expandStages,
    contract: contractStages,
    check: checkLifecycle,

    reads: () => objectTypes.map(objectType => ({ endpoint: 'pipelines.list', path: { objectType } })),
    bodies: lifecycleIn,
    join: joinLifecycles,
    found(body) {
      const changedAt = latest(objectTypes.flatMap(type => lastChange(objectAt(body, type)) ?? []));
      return {
        id: 'lifecycleStages',
        names: [],
        body,
        builtIn: false,
        ...(changedAt !== undefined && { changedAt }),
      };
    },

    lift: liftLifecycle,
    names: () => [],
    references: () => [],
    plannedId: ({ key }) => key,
    uncreatable: () => ({
      reason: 'unreadable',
      says: 'every portal has lifecycle stages, and this one does not show them',
      wayOut:
        'let the token read contacts and companies (crm.schemas.contacts.read, crm.schemas.companies.read)',
    }),
    refuses: path => (path.length === 0 ? 'HubSpot always has lifecycle stages' : undefined),
    removalRisk: 'HubSpot always has lifecycle stages',
    ...(write === 'manual' && { assess: byHand }),

    probes: lifecycleProbes,
    steps: lifecycleSteps,
    rounds: () => objectTypes.length,
    reread: () => undefined,

    scopes: () => ({
      read: objectTypes.flatMap(type => schemaScopes(type, [], 'lifecycle stages').read),
      write:
        write === 'manual'
          ? []
          : objectTypes.flatMap(type => schemaScopes(type, [], 'lifecycle stages').write),
    }),
    link: (_scope, _id, portalId) =>
      settingsLink(portalId, 'contacts', 'action=edit&property=lifecyclestage'),
    title: () => undefined,
  };
}
