import type { Command } from '@commander-js/extra-typings';
import { basedCommand, examples, type Invoke, portalCommand, wholeNumber } from './program-options.ts';

export function addFleetCommands(program: Command, invoke: Invoke): void {
  program.addCommand(driftCommand(invoke));
  program.addCommand(promoteCommand(invoke));
  program.addCommand(newCommand(invoke));
}

function driftCommand(invoke: Invoke) {
  return basedCommand('drift', 'show what people changed in portals since the last complete apply')
    .argument('[portals...]', 'names of portals (default: all)')
    .option('--adopt [address...]', "write the portal's values into its YAML: of these addresses, or all")
    .option(
      '--in-layer',
      'with --adopt: change the lines of shared layers, which speak for other portals, too',
    )
    .option('--dry-run', 'with --adopt: say what would be written')
    .addHelpText(
      'after',
      examples(
        'portalform drift',
        'portalform drift eu --json',
        'portalform drift eu --adopt property.contacts.lead_region --dry-run',
      ),
    )
    .action((portals, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/drift.ts')).drift(portals, options, io, output),
      ),
    );
}

function promoteCommand(invoke: Invoke) {
  return basedCommand('promote', 'take what people changed in one portal into the YAML that others share')
    .argument('[addresses...]', 'only what people changed of these (default: all that they changed)')
    .requiredOption('--from <portal>', 'the portal in which it was changed, such as a sandbox')
    .option('--to <portals...>', 'the portals it is for (default: all that share a layer with it)')
    .option(
      '--select <selector...>',
      'also what was made there and nobody declares, with what it refers to: addresses (`property.contacts.*`), group:<name>',
    )
    .option('--dry-run', 'write no file')
    .addHelpText(
      'after',
      examples(
        'portalform promote --from eu --to na',
        "portalform promote --from eu --select 'property.contacts.lead_*' --dry-run",
      ),
    )
    .action((addresses, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/promote.ts')).promote(addresses, options, io, output),
      ),
    );
}

function newCommand(invoke: Invoke) {
  return portalCommand('new', 'say what a portal must have before it can be built like another one')
    .argument('<portal>', 'the name of the portal that is to be')
    .requiredOption('--like <portal>', 'the portal that it shall be like')
    .option('--portal-id <id>', 'write its portal.yaml: its HubSpot account id', wholeNumber)
    .option('--token <variable>', 'with --portal-id: the environment variable that holds its token')
    .addHelpText(
      'after',
      examples(
        'portalform new apac --like eu',
        'portalform new apac --like eu --portal-id 98765432 --token HUBSPOT_APAC',
      ),
    )
    .action((name, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/new.ts')).newPortal(name, options, io, output),
      ),
    );
}
