import type { Json } from './json.ts';
import type { Portal } from './portal/portal.ts';
import type { Token } from './portal/tokens.ts';

export interface Usage {
  usedToday(): number;
  readonly daily: number;
}

/** A request after routing, authentication and parsing. */
export interface ApiRequest {
  readonly portal: Portal;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The path as asked for, without the query: HubSpot's paging links and Location repeat it. */
  readonly path: string;
  /** `http://127.0.0.1:<port>`, for links. */
  readonly origin: string;
  /** Calls of today, for api-usage. */
  readonly usage: Usage;
  /** The Accept header, `''` when there is none. */
  readonly accept: string;
  /** Made by a person in HubSpot (an edit of the emulator's user), not by an API client. */
  readonly ui: boolean;
  /** Parsed JSON body; undefined when the request has none. */
  readonly body: Json | undefined;
}

/** What a handler answers. `text` is JSON that is already serialised (large lists are cached that way). */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: Json;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the family's base paths, with `:name` parameters. */
  readonly path: string;
  /** Throws the 403 when the token may not. Absent: any valid token may. */
  readonly access?: (request: ApiRequest) => void;
  readonly handle: (request: ApiRequest) => ApiAnswer;
  /** Search has its own limit and no rate limit headers (reference 4.1, D). */
  readonly search?: true;
  /** Answers without a token (access-token-info needs the token in its body only, reference 3.1, O). */
  readonly anonymous?: true;
  /** What only a person in HubSpot does: the API answers 405, edits of the emulator's user may. */
  readonly ui?: true;
}

/** One resource family: its spellings (reference 2) and its routes. One file per family, one store. */
export interface Family {
  readonly bases: readonly string[];
  readonly routes: readonly Route[];
}
