import type { Answer, Call, JsonObject } from '../../core/call.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import type { Found, IdOf, Kind, ScopeNeed, Want } from '../../core/kind.ts';

/** What is particular to a kind that is only referred to: how it is read, and what it is called. */
export interface Reference {
  readonly name: string;
  readonly scoped?: true;
  readsAfter?(want: Want): readonly Ref[];
  reads(want: Want, idOf?: IdOf): readonly Call[];
  next?(answer: Answer): Call | undefined;
  bodies(answer: Answer): readonly JsonObject[] | undefined;
  /** Its id and natural names; undefined for what cannot be referred to. */
  identity(body: JsonObject): Pick<Found, 'id' | 'names'> | undefined;
  readonly scopes: readonly ScopeNeed[];
  link(id: string, portalId: number): string;
}

const nothing: FormMap = new Map();
const readOnly = 'portalform only refers to it';

/** A kind of things that configuration names and never declares: people, teams, forms. */
export function referenceKind(reference: Reference): Kind {
  const { name, scoped, identity, bodies, next, readsAfter, reads, scopes, link } = reference;
  return {
    name,
    section: '',
    scoped: scoped ?? false,
    referredOnly: true,
    shape: { is: 'fields', of: {} },
    needs: { removal: [] },

    expand: tree => tree,
    contract: form => form,
    check: () => [],

    ...(readsAfter && { readsAfter }),
    reads,
    ...(next && { next }),
    bodies: answer => bodies(answer)?.filter(body => identity(body) !== undefined),
    found: body => ({ ...(identity(body) ?? { id: '', names: [] }), body, builtIn: true }),

    lift: () => nothing,
    names: () => [],
    references: () => [],
    plannedId: () => undefined,
    uncreatable: () => ({ reason: 'notCreatable', says: readOnly, wayOut: 'make it in HubSpot' }),
    refuses: () => readOnly,
    removalRisk: '',

    probes: () => [],
    steps: () => [],
    reread: () => undefined,
    scopes: () => ({ read: scopes, write: [] }),
    link: (_scope, id, portalId) => link(id, portalId),
    title: () => undefined,
  };
}
