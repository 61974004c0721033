import { CALCULATED_PROPERTIES, OTHER_PIPELINES, PENDING_READS } from '../assumptions.ts';
import { isObject, type JsonObject, parseJson, textOf } from '../json.ts';
import type {
  EmulatorOptions,
  LifecycleWrites,
  Limits,
  MissingTargets,
  ServiceKeyFlows,
  Tier,
  UnreadableFlows,
} from '../options.ts';
import type { Store } from '../store/store.ts';

export const DEFAULT_PORTAL_ID = 146912345;

/** What handlers see of the portal. A stale read gets the same value with another store. */
export interface Portal {
  readonly store: Store;
  readonly now: () => Date;
  readonly tier: Tier;
  readonly limits: Limits;
  readonly searchLag: number;
  readonly sensitiveData: boolean;
  readonly lifecycleWrites: LifecycleWrites;
  readonly unreadableFlows: UnreadableFlows;
  readonly serviceKeyFlows: ServiceKeyFlows;
  readonly missingTargets: MissingTargets;
  readonly pendingReads: number;
  readonly portalId: number;
  /** The body of account details. */
  readonly account: JsonObject;
}

const DEFAULT_LIMITS: Limits = {
  propertiesPerObjectType: 1000,
  properties: 10_000,
  uniquePropertiesPerObjectType: 10,
  calculatedPropertiesPerObjectType: CALCULATED_PROPERTIES,
  customObjectTypes: 20,
  dealPipelines: 100,
  ticketPipelines: 100,
  orderPipelines: 50,
  customObjectPipelines: 100,
  otherPipelines: OTHER_PIPELINES,
  stagesPerPipeline: 100,
  stagesPerOtherPipeline: 30,
};

/** Settings of the store that describe the account. */
export const ACCOUNT_SETTING = 'account';
/** The emulator's own key in seeded bodies; never in an answer. */
export const EMULATOR_KEY = 'emulator';

const DEFAULT_ACCOUNT: JsonObject = {
  portalId: DEFAULT_PORTAL_ID,
  accountType: 'STANDARD',
  timeZone: 'US/Eastern',
  companyCurrency: 'USD',
  additionalCurrencies: [],
  utcOffset: '-05:00',
  utcOffsetMilliseconds: -18_000_000,
  uiDomain: 'app.hubspot.com',
  dataHostingLocation: 'na1',
};

/** Puts the account into a fresh store: seeded body over defaults, the option's id over both. */
export function initialiseAccount(
  store: Store,
  seeded: JsonObject | undefined,
  options: EmulatorOptions,
): void {
  const account = {
    ...(seeded ?? DEFAULT_ACCOUNT),
    portalId: options.portalId ?? seeded?.portalId ?? DEFAULT_PORTAL_ID,
  };
  store.setSetting(ACCOUNT_SETTING, JSON.stringify(account));
}

export function openPortal(store: Store, options: EmulatorOptions): Portal {
  const stored = parseJson(store.setting(ACCOUNT_SETTING) ?? '{}');
  const { [EMULATOR_KEY]: switches, ...account } = isObject(stored) ? stored : {};
  const seededSwitch = isObject(switches) && switches.sensitiveData === true;
  return {
    store,
    now: options.clock ?? (() => new Date()),
    tier: options.tier ?? 'enterprise',
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    searchLag: options.searchLag ?? 0,
    sensitiveData: options.sensitiveData ?? seededSwitch,
    lifecycleWrites: options.lifecycleWrites ?? 'refused',
    unreadableFlows: options.unreadableFlows ?? 'unlisted',
    serviceKeyFlows: options.serviceKeyFlows ?? 'none',
    missingTargets: options.missingTargets ?? 'refused',
    pendingReads: options.pendingReads ?? PENDING_READS,
    portalId: Number(account.portalId),
    account,
  };
}

/** `https://app.hubspot.com`, of the account. */
export const uiOrigin = (portal: Portal): string => `https://${textOf(portal.account, 'uiDomain')}`;
