import type { Diagnostic } from '../core/diagnostic.ts';
import { CODES } from './codes.ts';
import { entriesOf, type Files, joinPath } from './files.ts';
import { suggestion } from './nearest.ts';
import type { Node, ScalarNode } from './node.ts';
import { parseYaml } from './parse.ts';
import { readSource } from './read-source.ts';
import { diagnosticAt, diagnosticInFile, shown } from './report.ts';
import type { Span } from './source.ts';

/** Where a workspace says in which order its portals are applied. */
export const FLEET_FILE = joinPath('portals', 'fleet.yaml');

/** The word for all portals that no wave names. */
const REST = 'rest';

export interface Waves {
  /** Names of portals, wave by wave; undefined where there is no fleet file. */
  readonly waves?: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The waves in which portals are applied: `waves: [sandbox, [canary], rest]`. Every portal is in exactly one. */
export function readWaves(files: Files, portals: readonly string[]): Waves {
  const isThere = entriesOf(files, 'portals').some(({ name }) => joinPath('portals', name) === FLEET_FILE);
  if (!isThere) return { diagnostics: [] };
  const read = readSource(files, FLEET_FILE);
  if ('diagnostic' in read) return { diagnostics: [read.diagnostic] };
  const { root, diagnostics } = parseYaml(read.source);
  if (diagnostics.length > 0) return { diagnostics };
  const reader = new WavesReader(portals);
  for (const [key, { key: node }] of root?.entries ?? [])
    if (key !== 'waves')
      reader.report(`the fleet file has no ${shown(key)}`, 'it has waves: and nothing else', node.at);
  const node = root?.entries.get('waves')?.value;
  const waves = node?.is === 'list' ? reader.waves(node.items) : undefined;
  if (!waves)
    return {
      diagnostics: [
        diagnosticInFile(
          {
            code: CODES.waves,
            message: 'the fleet file has no list of waves',
            fix: 'write, for example: waves: [sandbox, [eu], rest]',
          },
          FLEET_FILE,
        ),
      ],
    };
  return { waves, diagnostics: reader.diagnostics };
}

class WavesReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #portals: readonly string[];
  readonly #named = new Map<string, Span>();

  constructor(portals: readonly string[]) {
    this.#portals = portals;
  }

  waves(items: readonly Node[]): readonly (readonly string[])[] {
    const waves = items.map(item =>
      (item.is === 'list' ? item.items : [item]).flatMap(one => this.#name(one)),
    );
    const left = this.#portals.filter(portal => !this.#named.has(portal));
    if (left.length > 0 && !this.#named.has(REST) && this.diagnostics.length === 0)
      this.#left(left, items.at(-1)?.at);
    return waves
      .map(wave => wave.flatMap(name => (name === REST ? left : [name])))
      .filter(wave => wave.length > 0);
  }

  report(message: string, fix: string, at: Span): void {
    this.diagnostics.push(diagnosticAt({ code: CODES.waves, message, fix }, at));
  }

  #name(node: Node): readonly string[] {
    if (node.is !== 'scalar') {
      this.report('a wave is the name of a portal or a list of names', 'write [eu, na]', node.at);
      return [];
    }
    const known = node.text === REST || this.#portals.includes(node.text);
    if (!known) this.#unknown(node);
    else if (this.#named.has(node.text))
      this.report(`${shown(node.text)} is in the waves twice`, 'leave out one of them', node.at);
    this.#named.set(node.text, node.at);
    return known ? [node.text] : [];
  }

  #unknown({ text, at }: ScalarNode): void {
    const names = `portals here: ${this.#portals.join(', ')}; rest stands for all that no wave names`;
    this.report(`there is no portal ${shown(text)}`, suggestion(text, this.#portals) || names, at);
  }

  #left(portals: readonly string[], at: Span | undefined): void {
    if (at) this.report(`no wave has ${portals.join(', ')}`, 'name them, or end with rest', at);
  }
}
