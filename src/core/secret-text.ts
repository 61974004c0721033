/*
 * What in a text is a credential, and what it would be called. Nothing here is certain: what looks like one is treated
 * as one.
 */

export interface Found {
  readonly start: number;
  readonly end: number;
  /** What it is called where several things of one place are told apart: `api_key`. */
  readonly name: string;
}

/** Words that stand for credentials and nothing else. */
const TELLING = /(?:token|secret|passw(?:or)?d|passphrase|hapikey|apikey|bearer|credential|signature)s?$/i;
const TELLING_PAIR = /(?:api|access|private|client|subscription|auth)_key$/i;
/** Words that stand for other things, too. */
const VAGUE: ReadonlySet<string> = new Set([
  'key',
  'auth',
  'authorization',
  'code',
  'sig',
  'pw',
  'pwd',
  'tok',
  'jwt',
]);

/** Whether something of this name is a credential: `api_key`, `X-Auth-Token`. */
function isTellingName(name: string): boolean {
  const words = wordsIn(name);
  return words.some(word => TELLING.test(word)) || TELLING_PAIR.test(words.join('_'));
}

function wordsIn(name: string): readonly string[] {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').split(/[^A-Za-z\d]+/);
}

/** What every such name has somewhere in it: most names are not looked at any closer. */
const MAYBE = /tok|key|secret|pass|pw|auth|code|cred|sig|jwt|bearer/i;

/** Whether a text gets what matters only when it is used: by HubSpot, or by us. */
function isFilledIn(text: string): boolean {
  return text.includes('{{') || text.includes('${');
}

/** Whether a value under a name is a credential: under `code` it has to look like one, under `token` it is one. */
export function isSecret(name: string, value: string): boolean {
  if (!MAYBE.test(name)) return false;
  if (isFilledIn(value) || value.length < 6) return false;
  if (isTellingName(name)) return true;
  return wordsIn(name).some(word => VAGUE.has(word.toLowerCase())) && isRandom(value);
}

/** Tokens that are known by how they begin. */
const KNOWN: readonly { readonly shape: RegExp; readonly name: string }[] = [
  { shape: /\bpat-[a-z]{2,3}\d*-[a-f\d-]{8,}/gi, name: 'hubspot_token' },
  { shape: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, name: 'jwt' },
  { shape: /\bxox[a-z]-[\w-]{10,}/g, name: 'slack_token' },
  { shape: /\b(?:sk|pk|rk)_(?:live|test)_\w{10,}/g, name: 'stripe_key' },
  { shape: /\bsk-[\w-]{20,}/g, name: 'api_key' },
  { shape: /\bgh[pousr]_\w{20,}/g, name: 'github_token' },
  { shape: /\bAKIA[A-Z\d]{16}\b/g, name: 'aws_key' },
  { shape: /\bAIza[\w-]{30,}/g, name: 'google_key' },
  { shape: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g, name: 'sendgrid_key' },
];

const AFTER_SCHEME = /\b(Bearer|Basic)\s+([\w.~+/=-]{12,})/gi;
const LITERAL = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
const ASSIGNED = /([\w$.-]+|["'][\w .-]+["'])\s*(?:=>|[:=])\s*$/;

/** Credentials in the source of a program. */
export function secretsInCode(code: string): readonly Found[] {
  const known = KNOWN.flatMap(({ shape, name }) =>
    [...code.matchAll(shape)].map(match => whole(match, name)),
  );
  const schemes = [...code.matchAll(AFTER_SCHEME)].flatMap(match => {
    const [all, scheme = '', secret = ''] = match;
    const start = match.index + all.length - secret.length;
    return isRandom(secret)
      ? [{ start, end: start + secret.length, name: `${scheme.toLowerCase()}_token` }]
      : [];
  });
  const assigned = [...code.matchAll(LITERAL)].flatMap(match => {
    const name = assignedTo(code, match.index);
    const value = match[2] ?? '';
    // a property may be called `token`, and a variable after it
    if (name === undefined || !isSecret(name, value) || !isRandom(value)) return [];
    return [{ start: match.index + 1, end: match.index + 1 + value.length, name }];
  });
  return apart([...assigned, ...known, ...schemes]);
}

/** Literals that may be credentials, where nothing around them says so. */
export function suspectsInCode(code: string): readonly Found[] {
  const told = secretsInCode(code);
  return [...code.matchAll(LITERAL)].flatMap(match => {
    const value = match[2] ?? '';
    const found = {
      start: match.index + 1,
      end: match.index + 1 + value.length,
      name: assignedTo(code, match.index) ?? '',
    };
    const isTold = told.some(({ start, end }) => start < found.end && found.start < end);
    return !isTold && value.length >= 20 && isRandom(value) && !isId(found.name, value) ? [found] : [];
  });
}

/** Whether a literal says of itself that it is an id: of a form, a sheet, a channel. */
function isId(name: string, value: string): boolean {
  return UUID.test(value) || /^(?:id|guid|uuid)s?$/i.test(wordsIn(name).at(-1) ?? '');
}

function whole(match: RegExpExecArray, name: string): Found {
  return { start: match.index, end: match.index + match[0].length, name };
}

/** What a literal is given to: a variable, a key or an argument by name. */
function assignedTo(code: string, at: number): string | undefined {
  const [, name] = ASSIGNED.exec(code.slice(Math.max(0, at - 80), at)) ?? [];
  return name?.replace(/["']/g, '').split('.').at(-1);
}

/** Without those that overlap: the first that begins, and of those the longest. */
function apart(all: readonly Found[]): readonly Found[] {
  const ordered = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return ordered.filter(found => {
    if (found.start < end) return false;
    end = found.end;
    return true;
  });
}

/** Whether a text looks as if nobody had thought it up: letters and digits mixed, no words, no placeholder. */
export function isRandom(text: string): boolean {
  if (text.length < 8 || !/^[\w.~+/=:-]+$/.test(text) || /^https?:/i.test(text)) return false;
  const pieces = text.split(/[._~+/=:-]+/).filter(piece => piece !== '');
  return pieces.some(piece => piece.length >= 6 && isMixed(piece)) && bitsIn(text) >= 2.5;
}

/** Letters and digits in turn, rather than a word and a number. */
function isMixed(piece: string): boolean {
  const turns = piece.match(/[A-Z][a-z]+|[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;
  return /\d/.test(piece) && /[A-Za-z]/.test(piece) && turns >= 3;
}

/** How much each character says, in bits (Shannon). */
function bitsIn(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}

/** Where the last parts of an address are the key to it. */
const HOOK_HOSTS =
  /(?:^|\.)(?:hooks\.zapier\.com|hooks\.slack\.com|discord(?:app)?\.com|webhook\.office\.com|outlook\.office\.com|make\.com|integromat\.com|n8n\.cloud|pipedream\.net|workato\.com|tray\.io|ifttt\.com|logic\.azure\.com|webhook\.site|script\.google\.com|chat\.googleapis\.com)$/i;
const HOOK_LABEL = /(?:^|\.)(?:web)?hooks?\./i;
const URL_SHAPE = /^([a-z][a-z\d+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?/i;

/** Credentials in an address: before the host, in parameters, and in the path of hosts that take calls like these. */
export function secretsInUrl(url: string): readonly Found[] {
  const [, scheme, authority = '', path = '', query = ''] = URL_SHAPE.exec(url) ?? [];
  if (scheme === undefined) return [];
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  const atPath = scheme.length + authority.length;
  const found = [
    ...inAuthority(authority, scheme.length),
    ...inPath(path, atPath, HOOK_HOSTS.test(host) || HOOK_LABEL.test(host)),
    ...inQuery(query, atPath + path.length),
  ];
  return found.map(({ name, ...place }) => ({ ...place, name: `${host}_${name}` }));
}

function inAuthority(authority: string, offset: number): readonly Found[] {
  const end = authority.lastIndexOf('@');
  if (end <= 0 || isFilledIn(authority)) return [];
  const colon = authority.slice(0, end).indexOf(':');
  const start = colon < 0 ? 0 : colon + 1;
  return start < end
    ? [{ start: offset + start, end: offset + end, name: colon < 0 ? 'token' : 'password' }]
    : [];
}

function inPath(path: string, offset: number, isHook: boolean): readonly Found[] {
  return [...path.matchAll(/[^/]+/g)].flatMap(match => {
    const [part] = match;
    const isKey = isHook
      ? part.length >= 6 && isKeyLike(part)
      : part.length >= 20 && isRandom(part) && !UUID.test(part);
    return isKey && !isFilledIn(part) ? [whole(shifted(match, offset), 'key')] : [];
  });
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** On a host for hooks, what is neither a word nor a plain number. */
function isKeyLike(part: string): boolean {
  return isRandom(part) || (/\d/.test(part) && /[a-z]/i.test(part) && !/^v\d+$/i.test(part));
}

function shifted(match: RegExpExecArray, offset: number): RegExpExecArray {
  return Object.assign(match, { index: match.index + offset });
}

function inQuery(query: string, offset: number): readonly Found[] {
  return [...query.matchAll(/[?&]([^=&]+)=([^&]+)/g)].flatMap(match => {
    const [all, name = '', value = ''] = match;
    const end = offset + match.index + all.length;
    return isSecret(name, value) ? [{ start: end - value.length, end, name }] : [];
  });
}

const ADDRESSES = /[a-z][a-z\d+.-]*:\/\/[^\s"'`<>\\]+/gi;

/** A text that somebody else wrote, with `***` for each credential in it. */
export function withoutCredentials(text: string): string {
  const inAddresses = text.replace(ADDRESSES, url => hidden(url, secretsInUrl(url)));
  return hidden(inAddresses, secretsInCode(inAddresses));
}

function hidden(text: string, found: readonly Found[]): string {
  return [...found]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}***${rest.slice(end)}`, text);
}
