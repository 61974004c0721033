import type { FileEntry, Files } from '../../src/config/files.ts';
import { type LoadedPortal, loadPortal } from '../../src/config/load.ts';
import type { PortalFacts } from '../../src/core/configuration.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type Form, isList, isMap } from '../../src/core/form.ts';

export const PORTAL = 'portal: { portalId: 1, token: TOKEN }\n';

/** Files in memory: path → text or bytes. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytesAt = (path: string): Uint8Array => {
    const found = Object.hasOwn(content, path) ? content[path] : undefined;
    if (found === undefined) throw Object.assign(new Error('not there'), { code: 'ENOENT' });
    return typeof found === 'string' ? new TextEncoder().encode(found) : found;
  };
  return {
    list: directory => listing(Object.keys(content), directory),
    read: bytesAt,
    size: path => bytesAt(path).length,
  };
}

function listing(paths: readonly string[], directory: string): readonly FileEntry[] | undefined {
  const prefix = directory === '' ? '' : `${directory}/`;
  const inside = paths.filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length));
  if (inside.length === 0) return undefined;
  const names = new Map<string, FileEntry['kind']>();
  for (const path of inside) names.set(path.split('/')[0] ?? '', path.includes('/') ? 'directory' : 'file');
  return [...names].map(([name, kind]) => ({ name, kind }));
}

/** The portal eu with a portal.yaml, and further files below portals/. */
export function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  facts?: PortalFacts,
): LoadedPortal {
  const inPortals = Object.entries({ 'eu/portal.yaml': PORTAL, ...files }).map(([path, text]) => [
    `portals/${path}`,
    text,
  ]);
  return loadPortal(memoryFiles(Object.fromEntries(inPortals)), 'eu', facts);
}

/** What is found in one file of the portal eu. */
export function problems(
  text: string | Uint8Array,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): readonly string[] {
  return load({ 'eu/x.yaml': text, ...others }).diagnostics.map(rendered);
}

/** `x.yaml:1:8 «what is underlined» PF1014 message → fix`. */
export function rendered({ code, severity, message, at, excerpt, fix }: Diagnostic): string {
  const line = excerpt?.find(each => each.line === at?.line)?.text ?? '';
  const meant = at === undefined ? '' : line.slice(at.column - 1, at.column - 1 + at.length);
  const visible = meant.replace(/\p{Cc}/gu, '?');
  const place =
    at === undefined ? '' : `${at.file.replace('portals/', '').replace('eu/', '')}:${at.line}:${at.column} `;
  return `${place}«${visible}» ${severity === 'error' ? '' : `${severity} `}${code} ${message}${fix === undefined ? '' : ` → ${fix}`}`;
}

/** A configuration that must be right. */
export function loaded(
  files: Readonly<Record<string, string | Uint8Array>>,
  facts?: PortalFacts,
): NonNullable<LoadedPortal['layered']> {
  const { layered, diagnostics } = load(files, facts);
  if (layered === undefined || diagnostics.length > 0)
    throw new Error(diagnostics.map(rendered).join('\n') || 'nothing was loaded');
  return layered;
}

/** A form as plain lists and objects; maps as lists of pairs when their order counts. */
export function plain(form: Form | undefined, ordered = false): unknown {
  if (isList(form)) return form.map(item => plain(item, ordered));
  if (!isMap(form)) return form;
  const pairs = [...form].map(([key, value]) => [key, plain(value, ordered)]);
  return ordered ? pairs : Object.fromEntries(pairs);
}

/** The form at a path of keys. */
export function formAt(
  form: Form | ReadonlyMap<string, Form> | undefined,
  ...path: readonly string[]
): Form | undefined {
  return path.reduce<Form | undefined>((inner, key) => (isMap(inner) ? inner.get(key) : undefined), form);
}

/** Keys and labels of the options of a contact property, in their order. */
export function options(files: Readonly<Record<string, string>>, property = 'p'): readonly string[] {
  const found = formAt(loaded(files).sections, 'properties', 'contacts', property, 'options');
  return isMap(found) ? [...found].map(([key, option]) => `${key}=${String(formAt(option, 'label'))}`) : [];
}
