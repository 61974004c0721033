export type Tier = 'free' | 'starter' | 'professional' | 'enterprise';

/** Caps of a portal; raise them to try more than a real portal would hold. */
export interface Limits {
  /** Custom properties of one object type (reference 5.4, O). */
  readonly propertiesPerObjectType: number;
  /** Custom properties of all object types together (reference 5.4, O). */
  readonly properties: number;
  /** Properties with `hasUniqueValue` of one object type (reference 5.2, D). */
  readonly uniquePropertiesPerObjectType: number;
  /** Calculated custom properties of one object type (assumed). */
  readonly calculatedPropertiesPerObjectType: number;
  /** Custom object types (reference 8, O). */
  readonly customObjectTypes: number;
  /** Pipelines beyond the one a portal starts with (reference 7.1, O); custom objects share theirs. */
  readonly dealPipelines: number;
  readonly ticketPipelines: number;
  readonly orderPipelines: number;
  readonly customObjectPipelines: number;
  /** Of leads, services, courses, listings and appointments each (assumed). */
  readonly otherPipelines: number;
  /** Stages of one pipeline of deals, tickets or a custom object (reference 7.1, D). */
  readonly stagesPerPipeline: number;
  /** Stages of one pipeline of the other object types (reference 7.1, D). */
  readonly stagesPerOtherPipeline: number;
}

/**
 * What the API may do to lifecycle stages, which nobody published (reference 6, U): refuses all writes; or takes them
 * and shows them on the other of contacts and companies, too, under another id; or keeps the two apart.
 */
export type LifecycleWrites = 'refused' | 'mirrored' | 'separate';
export const LIFECYCLE_WRITES: readonly LifecycleWrites[] = ['refused', 'mirrored', 'separate'];

/** Whether workflows that the API cannot read are left out of its list (reference 1.4, O) or named there. */
export type UnreadableFlows = 'unlisted' | 'listed';
export const UNREADABLE_FLOWS: readonly UnreadableFlows[] = ['unlisted', 'listed'];

/** Whether service keys see workflows: one published run says no (reference 1.4, O). */
export type ServiceKeyFlows = 'none' | 'all';
export const SERVICE_KEY_FLOWS: readonly ServiceKeyFlows[] = ['none', 'all'];

/** What becomes of a new reference to a list, property, object type, e-mail, owner … that the portal does not have. */
export type MissingTargets = 'refused' | 'taken';
export const MISSING_TARGETS: readonly MissingTargets[] = ['refused', 'taken'];

/** The port people expect when they start the emulator by hand; in-process callers take any free one. */
export const DEFAULT_PORT = 4010;

export interface EmulatorOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Directory that keeps the portal across restarts; without it the portal lives in memory. */
  readonly data?: string;
  /** Directory with raw HubSpot bodies to start from; read only when the data is still empty. */
  readonly seed?: string;
  /** Milliseconds added to every answer. */
  readonly latency?: number;
  readonly tier?: Tier;
  /** `real` refuses like HubSpot does (reference 4.1); `off` only sends the headers. */
  readonly rateLimit?: 'real' | 'off';
  /** File that gets one JSON line per request. */
  readonly requestLog?: string;
  readonly clock?: () => Date;
  /** The token that has every scope. */
  readonly token?: string;
  readonly portalId?: number;
  readonly limits?: Partial<Limits>;
  /** Milliseconds until search sees a write (reference 4.3: search is eventually consistent). Default 0. */
  readonly searchLag?: number;
  /** The account has the Sensitive data feature switched on. Default: what the seed says, else off. */
  readonly sensitiveData?: boolean;
  /** Default `refused`. Edits of the emulator's user in HubSpot are never refused. */
  readonly lifecycleWrites?: LifecycleWrites;
  /** Default `unlisted`. */
  readonly unreadableFlows?: UnreadableFlows;
  /** Default `none`. A token that says `flows` itself is not asked. */
  readonly serviceKeyFlows?: ServiceKeyFlows;
  /** Default `refused`: strict. `taken` lets bodies of other portals in as they are. */
  readonly missingTargets?: MissingTargets;
  /** How many reads still show a workflow that was just created as PENDING. Default: see `PENDING_READS`. */
  readonly pendingReads?: number;
}

/** One request as the log has it. `status` is 0 when a fault dropped the connection. */
export interface RequestEntry {
  readonly time: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}
