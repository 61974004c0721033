import { ApiError } from '../errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Store } from '../store/store.ts';

export type TokenKind = 'private-app' | 'service-key' | 'project-static' | 'oauth';
export const TOKEN_KINDS: readonly TokenKind[] = ['private-app', 'service-key', 'project-static', 'oauth'];

export interface Token {
  readonly token: string;
  readonly kind: TokenKind;
  readonly scopes: ReadonlySet<string>;
  readonly expired: boolean;
  readonly userId: number;
  readonly appId: number;
  /** Whether it sees workflows; undefined: as its kind does. */
  readonly flows?: boolean;
}

export interface TokenRequest {
  readonly scopes?: readonly string[];
  readonly kind?: TokenKind;
  readonly expired?: boolean;
  /** Who the token acts for; shows up as createdUserId and updatedUserId. */
  readonly userId?: number;
  /** Whether it sees workflows. Default: every kind but service keys does (option `serviceKeyFlows`). */
  readonly flows?: boolean;
}

/** Obviously no real key, in the shape HubSpot's have (reference 3.1). */
export const DEFAULT_TOKEN = 'pat-na1-00000000-0000-4000-8000-0000emulator';
export const DEFAULT_USER_ID = 10000001;
/** The user of `edits` in faults: somebody else. */
export const OTHER_USER_ID = 10000002;

const OBJECTS = [
  'contacts', 'companies', 'deals', 'tickets', 'products', 'line_items', 'quotes', 'communications',
  'feedback_submissions', 'tasks', 'campaigns', 'notes', 'meetings', 'calls', 'emails', 'invoices',
  'marketing_events', 'subscriptions', 'commerce_payments', 'users', 'postal_mail', 'orders', 'leads', 'carts',
  'services', 'courses', 'listings', 'appointments', 'projects', 'custom',
]; // biome-ignore format: a list of words
const FAMILIES = ['crm.objects', 'crm.schemas'];

/** Every scope the emulator ever asks for (reference 3.3), and those of families to come. */
export const ALL_SCOPES: readonly string[] = [
  'oauth',
  'account-info.security.read',
  'tickets',
  'automation',
  'forms',
  'content',
  'crm.lists.read',
  'crm.lists.write',
  'crm.objects.owners.read',
  'crm.pipelines.orders.write',
  'settings.users.read',
  'settings.users.teams.read',
  'settings.users.write',
  ...OBJECTS.flatMap(name =>
    FAMILIES.flatMap(family => [`${family}.${name}.read`, `${family}.${name}.write`]),
  ),
  ...OBJECTS.flatMap(name =>
    ['sensitive', 'highly_sensitive'].flatMap(level => [
      `crm.objects.${name}.${level}.read`,
      `crm.objects.${name}.${level}.write`,
    ]),
  ),
];

/** The family under which tokens are stored. */
export const TOKENS = 'token';
const PREFIXES: Readonly<Record<TokenKind, string>> = {
  'private-app': 'pat-na1-',
  'service-key': 'pat-na1-',
  'project-static': 'pat-na1-',
  oauth: 'CJ-emulator-',
};

function toToken(id: string, body: JsonObject): Token {
  const scopes = Array.isArray(body.scopes) ? body.scopes.map(String) : [];
  const kind = TOKEN_KINDS.find(known => known === body.kind) ?? 'private-app';
  return {
    token: id,
    kind,
    scopes: new Set(scopes),
    expired: body.expired === true,
    userId: Number(body.userId),
    appId: Number(body.appId),
    ...(typeof body.flows === 'boolean' && { flows: body.flows }),
  };
}

/** Stores a token so that it survives a restart with `data`; returns its text. */
export function addToken(store: Store, request: TokenRequest, text?: string): string {
  const tokens = store.collection(TOKENS, '');
  const number = tokens.all().length + 1;
  const kind = request.kind ?? 'private-app';
  const token = text ?? `${PREFIXES[kind]}00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const scopes = new Set(request.scopes ?? ALL_SCOPES);
  // HubSpot adds `oauth` to every service key by itself (reference 3.1, O).
  if (kind === 'service-key') scopes.add('oauth');
  tokens.put(token, false, {
    kind,
    scopes: [...scopes],
    expired: request.expired ?? false,
    userId: request.userId ?? DEFAULT_USER_ID,
    appId: 20000000 + number,
    ...(request.flows !== undefined && { flows: request.flows }),
  });
  return token;
}

export function findToken(store: Store, text: string): Token | undefined {
  const entry = store.collection(TOKENS, '').get(text);
  return entry && toToken(entry.id, entry.body);
}

/** Checks a token request that came over HTTP. */
export function tokenRequestOf(body: Json | undefined): TokenRequest {
  if (!isObject(body)) return {};
  const kind = TOKEN_KINDS.find(known => known === body.kind);
  return {
    ...(Array.isArray(body.scopes) && { scopes: body.scopes.map(String) }),
    ...(kind && { kind }),
    ...(typeof body.expired === 'boolean' && { expired: body.expired }),
    ...(typeof body.userId === 'number' && { userId: body.userId }),
    ...(typeof body.flows === 'boolean' && { flows: body.flows }),
  };
}

const CREDENTIALS_MISSING =
  'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details ' +
  'at https://developers.hubspot.com/docs/methods/auth/oauth-overview';

/** The token of an Authorization header; throws HubSpot's 401 (reference 4.2). */
export function authenticate(store: Store, header: string | undefined): Token {
  const text = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  const token = text === undefined ? undefined : findToken(store, text);
  if (!token) throw new ApiError(401, { message: CREDENTIALS_MISSING, category: 'INVALID_AUTHENTICATION' });
  if (token.expired) {
    const message = 'The OAuth token used to make this call expired.';
    throw new ApiError(401, { message, category: 'EXPIRED_AUTHENTICATION' });
  }
  return token;
}
