import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeYaml } from '../../config/write.ts';
import type { FormMap } from '../../core/form.ts';
import { replaceFile } from '../replace-file.ts';
import type { Pulled } from './pull-portal.ts';
import { addTo, openYaml, yamlText } from './yaml-document.ts';

/** A file that `pull` writes: what is new in it, as sections. */
export interface PulledFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly sections: ReadonlyMap<string, FormMap>;
  /** How many keys lead to a thing; three unless told otherwise. */
  readonly depth?: number;
}

/** One file for each section and object type: `portals/eu/properties/contacts.yaml`. */
export function filesOf(portal: string, { sections, whole, uses }: Pulled): PulledFile[] {
  const files = [...sections].flatMap(([section, content]): PulledFile[] =>
    whole.has(section)
      ? [
          {
            path: `portals/${portal}/${section}.yaml`,
            sections: new Map([[section, content]]),
            depth: keysToThing - 1,
          },
        ]
      : [...content].map(([scope, things]) => ({
          path: `portals/${portal}/${section}/${fileName(scope)}.yaml`,
          sections: new Map([[section, new Map([[scope, things]])]]),
        })),
  );
  return uses.size === 0
    ? files
    : [...files, { path: `portals/${portal}/uses.yaml`, sections: new Map([['uses', new Map(uses)]]) }];
}

/** Object types may have any name; files may not. */
function fileName(scope: string): string {
  return scope.replace(/[^A-Za-z0-9_-]/g, '_');
}

/** Writes a file, or adds to one that is there: what a person wrote stays, comments included. */
export function writePulled(root: string, file: PulledFile): void {
  const target = join(root, file.path);
  replaceFile(
    target,
    existsSync(target) ? added(readFileSync(target, 'utf8'), file) : writeYaml(file.sections),
  );
}

function added(text: string, { sections, depth = keysToThing }: PulledFile): string {
  const document = openYaml(text);
  addTo(document, openYaml(writeYaml(sections)), depth);
  return yamlText(document);
}

/** Section, object type, key. */
const keysToThing = 3;
