import { effectiveYaml } from '../../config/show.ts';
import { formatAddress, parseAddress } from '../../core/address.ts';
import { kinds } from '../../kinds/registry.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { type Configured, chooseOne, loadThe, openCliWorkspace } from '../workspace.ts';

/** Prints the effective YAML of one thing, or of everything, with the origin of every value. */
export async function show(
  address: string | undefined,
  options: GlobalOptions & { readonly portal?: string },
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portal = chooseOne(workspace, options.portal);
  const configured = loadThe(portal, workspace, output, options.maxErrors);
  const paths =
    address === undefined
      ? [...configured.layered.sections.keys()].map(section => [section])
      : [pathOf(address, configured)];
  const yaml = paths.map(path => effectiveYaml(configured.layered, path) ?? '').join('');
  if (output.json)
    output.document({
      schemaVersion: '1.0',
      kind: 'show',
      portal,
      ...(address !== undefined && { address }),
      yaml,
    });
  else output.text(yaml);
  return exitCodes.done;
}

function pathOf(text: string, { declaration }: Configured): readonly string[] {
  const address = parseAddress(text);
  if (!address)
    throw new UsageError(
      `${text} is not an address`,
      'write kind.scope.key, such as property.contacts.lead_region',
    );
  const resource = declaration.resources.find(
    candidate => formatAddress(candidate.address) === formatAddress(address),
  );
  if (resource) return resource.path;
  const known = kinds.some(kind => kind.name === address.kind);
  throw new UsageError(
    `${text} is not declared`,
    known ? 'list what is: portalform show' : `kinds are ${kinds.map(kind => kind.name).join(', ')}`,
  );
}
