import { InvalidArgumentError } from '@commander-js/extra-typings';
import { UsageError } from './usage-error.ts';

/** One form of a result, and where it goes: to stdout, or into a file. */
export interface Format<Name extends string> {
  readonly name: Name;
  readonly path?: string;
}

/** Reads `--format html=survey.html`, as often as it is given. */
export function formatReader<Name extends string>(names: readonly Name[]) {
  return (text: string, before: readonly Format<Name>[] | undefined): readonly Format<Name>[] => {
    const at = text.indexOf('=');
    const word = at < 0 ? text : text.slice(0, at);
    const name = names.find(one => one === word);
    if (name === undefined) throw new InvalidArgumentError(`It must be one of ${names.join(', ')}.`);
    const path = at < 0 ? undefined : text.slice(at + 1);
    if (path === '') throw new InvalidArgumentError('After = comes the path of a file.');
    return [...(before ?? []), path === undefined ? { name } : { name, path }];
  };
}

/** Where results go: what stdout shows, and the files. Throws when stdout would have to show two things. */
export interface Destinations<Name extends string> {
  readonly stdout: Name;
  readonly files: readonly Required<Format<Name>>[];
}

/** `usual` is what stdout shows when nothing else is to go there; --json is one more way to ask for `json`. */
export function destinationsOf<Name extends string>(
  formats: readonly Format<Name>[],
  { json, usual }: { readonly json: Name | undefined; readonly usual: Name },
): Destinations<Name> {
  const shown = new Set([
    ...(json === undefined ? [] : [json]),
    ...formats.flatMap(({ name, path }) => (path === undefined ? [name] : [])),
  ]);
  const [stdout = usual, ...others] = shown;
  if (others.length > 0)
    throw new UsageError(
      `stdout shows one format, not ${[stdout, ...others].join(' and ')}`,
      `write the others into files: --format ${others[0]}=<path>`,
    );
  return {
    stdout,
    files: formats.flatMap(({ name, path }) => (path === undefined ? [] : [{ name, path }])),
  };
}
