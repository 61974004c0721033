import { formatAddress, parseAddress } from '../core/address.ts';
import type { Layered, PortalSettings, Removal } from '../core/configuration.ts';
import { type Form, type FormMap, isMap } from '../core/form.ts';
import { type MapNode, spanAt, valueAt } from './node.ts';
import { diagnosticAt, diagnosticOf } from './report.ts';
import { type Grammar, propertiesOf, schemaAt } from './schema.ts';
import { asTexts, textEntries } from './settings.ts';
import { positionOf } from './source.ts';
import { formOf } from './value.ts';

interface Parts {
  readonly name: string;
  readonly root: MapNode;
  readonly settings: PortalSettings;
  readonly removed: readonly Removal[];
  readonly needsFacts: boolean;
  readonly files: Layered['files'];
  /** Paths of the files of layers that extend others. */
  readonly extending: ReadonlySet<string>;
}

/** The value that everything else works with, from the final tree. */
export function makeLayered(grammar: Grammar, parts: Parts): Layered {
  const { name, root, settings, removed, needsFacts, files, extending } = parts;
  const form = (key: string): Form | undefined => {
    const node = valueAt(root, key);
    return node === undefined ? undefined : formOf(grammar, schemaAt(grammar, [key]), node);
  };
  return {
    name,
    settings,
    sections: sectionsOf(grammar, form),
    pins: new Map([...pinsOf(form('ids'))].map(([address, id]) => [canonical(address), id])),
    removed,
    excluded: (asTexts(form('exclude')) ?? []).map(canonical),
    uses: new Map([...textEntries(form('uses'))].map(([address, id]) => [canonical(address), id])),
    manage: asTexts(form('manage')) ?? [],
    needsFacts,
    files,
    isOverlay: path => {
      const span = spanAt(root, path, 'key');
      return span !== undefined && extending.has(positionOf(span).file);
    },
    position: (path, part) => {
      const span = spanAt(root, path, part);
      return span === undefined ? undefined : positionOf(span);
    },
    diagnose: (finding, path, part) => {
      const span = spanAt(root, path, part);
      return span === undefined ? diagnosticOf(finding) : diagnosticAt(finding, span);
    },
  };
}

function sectionsOf(grammar: Grammar, form: (key: string) => Form | undefined): ReadonlyMap<string, FormMap> {
  const sections = Object.entries(propertiesOf(grammar.root)).filter(
    ([, schema]) => schema['x-section'] !== undefined,
  );
  return new Map(
    sections.flatMap(([section]) => {
      const content = form(section);
      return isMap(content) ? [[section, content] as const] : [];
    }),
  );
}

function pinsOf(form: Form | undefined): Layered['pins'] {
  const pins = new Map<string, string | ReadonlyMap<string, string>>(textEntries(form));
  if (isMap(form)) for (const [address, id] of form) if (isMap(id)) pins.set(address, textEntries(id));
  return pins;
}

function canonical(text: string): string {
  const address = parseAddress(text);
  return address === undefined ? text : formatAddress(address);
}
