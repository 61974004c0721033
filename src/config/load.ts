import type { Layered, PortalFacts } from '../core/configuration.ts';
import { type Diagnostic, type Position, sortDiagnostics } from '../core/diagnostic.ts';
import { attachFiles } from './attach-files.ts';
import { CODES } from './codes.ts';
import { combineFiles } from './combine.ts';
import { withoutExcluded } from './exclude.ts';
import { entriesOf, type Files, joinPath } from './files.ts';
import { interpolate } from './interpolate.ts';
import { kindsOf } from './kinds.ts';
import { makeLayered } from './layered.ts';
import { type Language, type Layer, type Layers, readLayers } from './layers.ts';
import { mergeLayer } from './merge.ts';
import { itemsOf, type MapNode, type Node, valueAt, withEntries } from './node.ts';
import { normaliseRoot } from './normalise.ts';
import { removalsOf } from './removals.ts';
import { diagnosticAt, diagnosticInFile, MAX_FINDINGS, type Report, uniqueDiagnostics } from './report.ts';
import { grammar, propertiesOf } from './schema.ts';
import { checkSecrets } from './secrets.ts';
import { settingsOf } from './settings.ts';
import { settle } from './settle.ts';
import { positionOf } from './source.ts';
import { checkSchema, validateSchema } from './validate.ts';

const PORTALS = 'portals';
const SETTINGS_FILE = 'portal.yaml';

/** Findings that depend on what other files say: unsure as long as one of them cannot be read. */
const UNSURE: ReadonlySet<string> = new Set([
  CODES.dropsNothing,
  CODES.excludesNothing,
  CODES.unknownPlace,
  CODES.unknownVariable,
  CODES.unknownSet,
]);

export interface Workspace {
  /** Names of the portals, sorted. */
  readonly portals: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedPortal {
  /** There also when something is wrong with it, so that all findings come at once; undefined without usable portal.yaml. */
  readonly layered?: Layered;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a file could not be read or parsed: what is missing in `layered` may stand there. */
  readonly incomplete: boolean;
  /** Names in sections that hold no resources, such as optionSets: for completion. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The portals of a workspace: directories in `portals/` that have a `portal.yaml`. */
export function openWorkspace(files: Files): Workspace {
  const portals = entriesOf(files, PORTALS)
    .filter(entry => entry.kind === 'directory' && isPortal(files, entry.name))
    .map(entry => entry.name)
    .sort();
  if (portals.length > 0) return { portals, diagnostics: [] };
  const finding = {
    code: CODES.noPortal,
    message: `there is no portal: no directory in ${PORTALS}/ has a ${SETTINGS_FILE}`,
    fix: 'write portals/<name>/portal.yaml, or run portalform init',
  };
  return { portals, diagnostics: [diagnosticInFile(finding, PORTALS)] };
}

function isPortal(files: Files, name: string): boolean {
  return entriesOf(files, joinPath(PORTALS, name)).some(
    entry => entry.name === SETTINGS_FILE && entry.kind !== 'directory',
  );
}

/** The directories of a portal's layers, lowest first, its own last. */
export function layersOf(files: Files, name: string): readonly string[] {
  const language = { grammar, kinds: kindsOf(grammar), validator: validateSchema };
  return readLayers(files, joinPath(PORTALS, name), language).layers.map(({ directory }) => directory);
}

/**
 * The configuration of one portal: its layers merged, variables replaced, everything typed. All findings at once,
 * sorted by place. `facts` are what `${portal.…}` stands for, when they are known.
 */
export function loadPortal(files: Files, name: string, facts?: PortalFacts): LoadedPortal {
  return loadPortalIn({ grammar, kinds: kindsOf(grammar), validator: validateSchema }, files, name, facts);
}

/** The same in another language than that of `schemas/`: the loader knows no kind by name. */
export function loadPortalIn(
  language: Language,
  files: Files,
  name: string,
  facts?: PortalFacts,
): LoadedPortal {
  const directory = joinPath(PORTALS, name);
  const read = readLayers(files, directory, language);
  const diagnostics = [...read.diagnostics];
  const report: Report = (finding, at) => {
    if (diagnostics.length < MAX_FINDINGS) diagnostics.push(diagnosticAt(finding, at));
  };
  const merged = mergeLayers(language, read.layers, joinPath(directory, SETTINGS_FILE), report);
  const layered = assemble(language, files, read, merged, name, facts, report, diagnostics);
  const incomplete = read.unread.length > 0;
  const sure = incomplete ? diagnostics.filter(({ code }) => !UNSURE.has(code)) : diagnostics;
  return {
    ...(layered === undefined ? {} : { layered }),
    diagnostics: sortDiagnostics(uniqueDiagnostics(sure)),
    incomplete,
    names: namesIn(language, merged),
  };
}

function assemble(
  language: Language,
  files: Files,
  { layers, unread }: Layers,
  merged: MapNode | undefined,
  name: string,
  facts: PortalFacts | undefined,
  report: Report,
  diagnostics: Diagnostic[],
): Layered | undefined {
  const settingsPath = joinPath(joinPath(PORTALS, name), SETTINGS_FILE);
  const settingsFile = layers.flatMap(layer => layer.files).find(file => file.path === settingsPath);
  const directories = new Map(
    layers.flatMap(({ directory, files }) => files.map(({ path }) => [path, directory])),
  );
  if (settingsFile === undefined) {
    if (!unread.includes(settingsPath)) diagnostics.push(diagnosticInFile(emptyFinding(), settingsPath));
    return undefined;
  }
  const written = merged ?? settingsFile.root;
  const interpolated = interpolate(written, facts, report);
  const changed = interpolated.root !== written;
  const normalised = changed
    ? normaliseRoot(interpolated.root, { ...language, report, interpolated: true })
    : written;
  const settled = settle(language.grammar, normalised, report);
  // Without variables there is nothing that was not checked file by file.
  if (changed) {
    checkSchema(language.grammar, settled, onlyNew(report, diagnostics), language.validator);
    checkSecrets(language.grammar, settled, report);
  }
  const access = { files, directoryOf: (yaml: string) => directories.get(yaml) ?? '' };
  const { root, files: attached } = attachFiles(language.grammar, settled, access, report);
  const start = { ...settingsFile.root.at, end: settingsFile.root.at.start + 1 };
  return makeLayered(language.grammar, {
    name,
    root,
    settings: settingsOf(language.grammar, root, start, report),
    removed: removalsOf(language.kinds, root, report),
    needsFacts: interpolated.needsFacts,
    files: attached,
    extending: new Set(layers.filter(isExtending).flatMap(layer => layer.files.map(({ path }) => path))),
  });
}

function isExtending({ files }: Layer): boolean {
  return files.some(({ root }) => itemsOf(valueAt(root, 'extends')).length > 0);
}

function namesIn({ grammar }: Language, root: MapNode | undefined): LoadedPortal['names'] {
  const collections = Object.entries(propertiesOf(grammar.root)).filter(
    ([, schema]) => schema['x-keyed'] === true && schema['x-section'] === undefined,
  );
  return new Map(collections.map(([key]) => [key, keysOf(valueAt(root, key))]));
}

function keysOf(node: Node | undefined): readonly string[] {
  return node?.is === 'map' ? [...node.entries.keys()] : [];
}

/** What a file was found to have is found again in what was merged from it, in other words. */
function onlyNew(report: Report, known: readonly Diagnostic[]): Report {
  const places = new Set(known.map(({ code, at }) => placeOf(code, at)));
  return (finding, at) => {
    if (!places.has(placeOf(finding.code, positionOf(at)))) report(finding, at);
  };
}

function placeOf(code: string, at: Position | undefined): string {
  return JSON.stringify([code, at?.file, at?.line, at?.column]);
}

function emptyFinding() {
  return {
    code: CODES.missingSetting,
    message: 'portal.yaml says nothing',
    fix: 'write portal: with portalId: and token:',
  };
}

function mergeLayers(
  { grammar, kinds }: Language,
  layers: readonly Layer[],
  settingsPath: string,
  report: Report,
): MapNode | undefined {
  return layers.reduce<MapNode | undefined>((lower, layer) => {
    const own = combineFiles(
      grammar,
      layer.files.map(file => withoutPortal(file.root, file.path === settingsPath, report)),
      report,
    );
    return own === undefined
      ? lower
      : mergeLayer(grammar, withoutExcluded(kinds, lower, own, report), own, report);
  }, undefined);
}

/** Settings of a portal count in its own portal.yaml only. */
function withoutPortal(root: MapNode, isSettingsFile: boolean, report: Report): MapNode {
  const portal = root.entries.get('portal');
  if (portal === undefined || isSettingsFile) return root;
  report(
    {
      code: CODES.portalElsewhere,
      message: 'the settings of a portal stand in its portal.yaml, not here',
      fix: 'move portal: to portals/<name>/portal.yaml',
    },
    portal.key.at,
  );
  return withEntries(root, new Map([...root.entries].filter(([key]) => key !== 'portal')));
}
