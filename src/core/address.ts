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
  const [kind, ...path] = parseSegments(text) ?? [];
  return kind === undefined || path.length === 0
    ? undefined
    : { kind: kind.text, path: path.map(part => part.text) };
}

interface Segment {
  readonly text: string;
  /** Quoted text is meant as it stands: its `*` is no wildcard. */
  readonly quoted: boolean;
}

function parseSegments(text: string): Segment[] | undefined {
  const segments: Segment[] = [];
  segment.lastIndex = 0;
  while (segment.lastIndex < text.length) {
    const match = segment.exec(text);
    if (!match) return undefined;
    const [, inner, bare, end] = match;
    const value = inner === undefined ? bare : unquote(inner);
    if (value === undefined) return undefined;
    segments.push({ text: value, quoted: inner !== undefined });
    if (end === '') return segments;
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

/** Whether an address is matched by a pattern: `*` stands for any text in a segment; a pattern also matches what is below it. */
export function matchesPattern(address: Address, pattern: string): boolean {
  return createMatcher([pattern])(address);
}

/** Whether an address is matched by any of many patterns: those without `*` cost nothing each. */
export function createMatcher(patterns: readonly string[]): (address: Address) => boolean {
  const parsed = patterns.map(parseSegments).filter(segments => segments !== undefined);
  const wild = parsed.filter(segments => segments.some(isWild)).map(segments => segments.map(testOf));
  const exact = new Set(
    parsed.filter(segments => !segments.some(isWild)).map(segments => keyOf(segments.map(part => part.text))),
  );
  return ({ kind, path }) => {
    const have = [kind, ...path];
    return (
      have.some((_, index) => exact.has(keyOf(have.slice(0, index + 1)))) ||
      wild.some(tests => matchesAll(have, tests))
    );
  };
}

function isWild({ text, quoted }: Segment): boolean {
  return !quoted && text.includes('*');
}

function testOf(part: Segment): RegExp {
  const literals = isWild(part) ? part.text.split('*') : [part.text];
  return new RegExp(`^${literals.map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's');
}

function matchesAll(have: readonly string[], tests: readonly RegExp[]): boolean {
  return tests.every((test, index) => have.slice(index, index + 1).some(text => test.test(text)));
}

function keyOf(segments: readonly string[]): string {
  return JSON.stringify(segments);
}
