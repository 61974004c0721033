import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Form, FormMap } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import { writeYaml } from '../../config/write.ts';
import { keysAt, placeIn } from './yaml-document.ts';
import type { Pulled } from './pull-portal.ts';

/** A file that `pull` writes: what is new in it, as sections. */
export interface PulledFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly sections: ReadonlyMap<string, FormMap>;
}

/** One file for each section and object type: `portals/eu/properties/contacts.yaml`. */
export function filesOf(portal: string, { sections, uses }: Pulled): PulledFile[] {
  const files = [...sections].flatMap(([section, content]) =>
    [...content].map(([scope, things]): PulledFile => ({
      path: `portals/${portal}/${section}/${fileName(scope)}.yaml`,
      sections: new Map([[section, new Map([[scope, things]])]]),
    })),
  );
  return uses.size === 0 ? files : [...files, { path: `portals/${portal}/uses.yaml`, sections: new Map([['uses', new Map(uses)]]) }];
}

/** Object types may have any name; files may not. */
function fileName(scope: string): string {
  return scope.replace(/[^A-Za-z0-9_-]/g, '_');
}

/** Writes a file, or adds to one that is there: what a person wrote stays, comments included. */
export function writePulled(root: string, file: PulledFile): void {
  const target = join(root, file.path);
  replaceFile(target, existsSync(target) ? added(readFileSync(target, 'utf8'), file.sections) : writeYaml(file.sections));
}

function added(text: string, sections: ReadonlyMap<string, FormMap>): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  const news = parseDocument(writeYaml(sections));
  for (const [path] of leaves(sections)) {
    const from = keysAt(news, path);
    if (from && !keysAt(document, path)) document.setIn(placeIn(document, path), news.getIn(from, true));
  }
  return document.toString({ lineWidth: 0 });
}

/** The declarations in sections, by path: two or three keys deep. */
function leaves(sections: ReadonlyMap<string, FormMap>): [readonly string[], Form][] {
  return [...sections].flatMap(([section, content]) =>
    [...content].flatMap(([key, value]): [readonly string[], Form][] =>
      section !== 'uses' && isMap(value) ? [...value].map(([name, thing]) => [[section, key, name], thing]) : [[[section, key], value]],
    ),
  );
}

/** The whole file or the old one: a crash leaves no half. */
export function replaceFile(target: string, text: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.portalform-${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, target);
}
