import { type Ran, run } from './test-io.ts';
import { type FileTexts, filesIn, makeDirectory } from './test-workspace.ts';

/** A workspace whose YAML is edited; no portal of it exists. */
export interface Edited {
  readonly cli: (...argv: readonly string[]) => Promise<Ran>;
  readonly files: () => FileTexts;
  /** The files that are not as they were at first: path → text; undefined for those that are gone. */
  readonly changed: () => Readonly<Record<string, string | undefined>>;
}

const settings = (portalId: number) => `portal: { portalId: ${portalId}, token: TOKEN }\n`;

/** Portals `eu` and `na`, which both extend `base`. */
export function workspaceOf(files: FileTexts): Edited {
  const extending = `extends: [../base]\n`;
  const before: FileTexts = {
    'portals/eu/portal.yaml': `${settings(1)}${extending}`,
    'portals/na/portal.yaml': `${settings(2)}${extending}`,
    'portals/base/.keep': '',
    ...files,
  };
  const cwd = makeDirectory(before);
  return {
    cli: (...argv) => run(argv, { cwd }),
    files: () => filesIn(cwd),
    changed() {
      const now = filesIn(cwd);
      const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
      return Object.fromEntries(
        paths.filter(path => before[path] !== now[path]).map(path => [path, now[path]]),
      );
    },
  };
}
