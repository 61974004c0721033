/**
 * `kind.scope.key`, written one way everywhere: `property.contacts.lead_region`,
 * `option.contacts.lead_region.dach`, `list.mql_waiting`, `propertyGroup.contacts."simpleevents.io"`.
 */
export interface Address {
  readonly kind: string;
  /** Everything after the kind: scope(s), then the key; a child adds its own key. */
  readonly path: readonly string[];
}

const plain = /^[A-Za-z0-9_-]+$/;

/** The one spelling of an address. Odd segments are quoted as JSON strings. */
export function formatAddress(address: Address): string {
  return [address.kind, ...address.path].map(formatSegment).join('.');
}

export function formatSegment(segment: string): string {
  return plain.test(segment) ? segment : JSON.stringify(segment);
}

const segment = /(?:"((?:[^"\\]|\\.)*)"|([^."\s][^."]*))(\.|$)/y;

/** Reads an address as users write it; undefined when it is not one. */
export function parseAddress(text: string): Address | undefined {
  const segments = parseSegments(text);
  const [kind, ...path] = segments ?? [];
  return kind === undefined || path.length === 0 ? undefined : { kind, path };
}

function parseSegments(text: string): string[] | undefined {
  const segments: string[] = [];
  segment.lastIndex = 0;
  while (segment.lastIndex < text.length) {
    const match = segment.exec(text);
    if (!match) return undefined;
    const value = match[1] === undefined ? match[2] : unquote(match[1]);
    if (value === undefined) return undefined;
    segments.push(value);
    if (match[3] === '') return segments;
  }
  return undefined;
}

function unquote(inner: string): string | undefined {
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return undefined;
  }
}

/** Whether an address is matched by a pattern: segments may be `*`; a pattern also matches what is below it. */
export function matchesPattern(address: Address, pattern: string): boolean {
  const wanted = parseSegments(pattern);
  if (!wanted) return false;
  const have = [address.kind, ...address.path];
  return wanted.length <= have.length && wanted.every((part, index) => matchesSegment(part, have[index] ?? ''));
}

function matchesSegment(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const source = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${source}$`, 's').test(text);
}
