import type { PortalSettings } from '../core/configuration.ts';
import { checkEndpoint } from '../core/endpoint-url.ts';
import { type Form, isList, isMap } from '../core/form.ts';
import { CODES } from './codes.ts';
import { type MapNode, nodeAt, spanAt } from './node.ts';
import { type Finding, looksSecret, type Report } from './report.ts';
import { type Grammar, schemaAt } from './schema.ts';
import type { Span } from './source.ts';
import { formOf } from './value.ts';

/** What holds when portal.yaml says nothing; the schema tells editors the same. */
export const DEFAULTS: Omit<PortalSettings, 'portalId' | 'token'> = {
  endpoint: 'https://api.hubapi.com',
  protect: false,
  drift: 'hold',
  limits: { removals: 5, recordsAffected: 1000 },
  beta: [],
  lifecycleStages: { write: 'manual' },
  marker: 'portalform_applied',
};

/**
 * The settings of a portal with their defaults. What is missing or wrong is reported; then a value that can be
 * worked with stands in its place (portal id 0, no variable), so that everything else is still checked.
 */
export function settingsOf(grammar: Grammar, root: MapNode, fallback: Span, report: Report): PortalSettings {
  const reader = new SettingsReader(grammar, root, fallback, report);
  const marker = reader.value(['marker'], asText) ?? DEFAULTS.marker;
  return {
    portalId:
      reader.required(
        'portalId',
        'write portalId: and the Hub ID that HubSpot shows in the account menu',
        asNumber,
      ) ?? 0,
    token: reader.token(),
    endpoint: reader.endpoint(),
    protect: reader.value(['protect'], asBoolean) ?? DEFAULTS.protect,
    drift: reader.value(['drift'], asText) === 'revert' ? 'revert' : DEFAULTS.drift,
    limits: {
      removals: reader.value(['limits', 'removals'], asNumber) ?? DEFAULTS.limits.removals,
      recordsAffected:
        reader.value(['limits', 'recordsAffected'], asNumber) ?? DEFAULTS.limits.recordsAffected,
    },
    beta: reader.value(['beta'], asTexts) ?? DEFAULTS.beta,
    lifecycleStages: {
      write: reader.value(['lifecycleStages', 'write'], asText) === 'api' ? 'api' : 'manual',
    },
    ...(marker !== undefined && marker !== 'off' && { marker }),
  };
}

class SettingsReader {
  readonly #grammar: Grammar;
  readonly #root: MapNode;
  readonly #fallback: Span;
  readonly #report: Report;

  constructor(grammar: Grammar, root: MapNode, fallback: Span, report: Report) {
    this.#grammar = grammar;
    this.#root = root;
    this.#fallback = fallback;
    this.#report = report;
  }

  /** A setting; undefined when there is none, or one of the wrong type, which the schema has reported. */
  value<Value>(path: readonly string[], read: (form: Form) => Value | undefined): Value | undefined {
    const full = ['portal', ...path];
    const node = nodeAt(this.#root, full);
    return node === undefined ? undefined : read(formOf(this.#grammar, schemaAt(this.#grammar, full), node));
  }

  required<Value>(name: string, fix: string, read: (form: Form) => Value | undefined): Value | undefined {
    if (nodeAt(this.#root, ['portal', name]) === undefined) this.#missing(name, fix);
    return this.value([name], read);
  }

  token(): PortalSettings['token'] {
    const node = nodeAt(this.#root, ['portal', 'token']);
    if (node?.is !== 'map') {
      const both =
        this.required(
          'token',
          'write token: and the name of the environment variable that holds it',
          asText,
        ) ?? '';
      this.#refuseSecret(['token'], both);
      return { read: both, write: both };
    }
    const read = this.value(['token', 'read'], asText);
    const write = this.value(['token', 'write'], asText);
    this.#refuseSecret(['token', 'read'], read ?? '');
    this.#refuseSecret(['token', 'write'], write ?? '');
    if (read === undefined)
      this.#missing('token.read', 'write token: { read: NAME, write: NAME }, or one name for both');
    if (write === undefined)
      this.#missing('token.write', 'write token: { read: NAME, write: NAME }, or one name for both');
    return { read: read ?? '', write: write ?? '' };
  }

  endpoint(): string {
    const endpoint = this.value(['endpoint'], asText) ?? DEFAULTS.endpoint;
    const wrong = checkEndpoint(endpoint);
    if (wrong !== undefined) {
      this.#at(['endpoint'], {
        code: CODES.endpoint,
        message: `endpoint ${wrong}`,
        fix: 'leave it out for https://api.hubapi.com',
      });
    }
    return endpoint;
  }

  #missing(name: string, fix: string): void {
    const portal = nodeAt(this.#root, ['portal']);
    if (portal !== undefined && portal.is !== 'map') return;
    this.#at([], { code: CODES.missingSetting, message: `portal.yaml says no ${name}`, fix });
  }

  /** A name that the pattern allows may still be a token. */
  #refuseSecret(path: readonly string[], text: string): void {
    if (!looksSecret(text) || !/^\w+$/.test(text)) return;
    this.#at(path, {
      code: CODES.secret,
      message: 'this looks like a token, not like the name of an environment variable',
      fix: 'write a name such as HUBSPOT_TOKEN and put the token in that variable',
    });
  }

  #at(path: readonly string[], finding: Finding): void {
    this.#report(finding, spanAt(this.#root, ['portal', ...path], undefined) ?? this.#fallback);
  }
}

function asText(form: Form | undefined): string | undefined {
  return typeof form === 'string' ? form : undefined;
}

function asNumber(form: Form | undefined): number | undefined {
  return typeof form === 'number' ? form : undefined;
}

function asBoolean(form: Form | undefined): boolean | undefined {
  return typeof form === 'boolean' ? form : undefined;
}

export function asTexts(form: Form | undefined): readonly string[] | undefined {
  return isList(form) ? form.filter(item => typeof item === 'string') : undefined;
}

/** The entries of a map whose values are texts. */
export function textEntries(form: Form | undefined): ReadonlyMap<string, string> {
  return new Map(
    isMap(form)
      ? [...form].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))
      : [],
  );
}
