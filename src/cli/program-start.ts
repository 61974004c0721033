import type { Command } from '@commander-js/extra-typings';
import { command, examples, type Invoke, portalCommand, wholeNumber } from './program-options.ts';

export function addStartCommands(program: Command, invoke: Invoke): void {
  program.addCommand(initCommand(invoke));
  program.addCommand(doctorCommand(invoke));
  program.addCommand(emulatorCommand(invoke));
}

function initCommand(invoke: Invoke) {
  return command('init', 'write a first workspace')
    .argument('[directory]', 'where (default: here)')
    .option('--portal <name>', 'name of the first portal, such as eu')
    .option('--portal-id <id>', 'its HubSpot account id', wholeNumber)
    .option('--token-variable <name>', 'the environment variable that will hold its token')
    .option('--emulator', 'a sample portal that works against the emulator')
    .option('-y, --yes', 'take the defaults, ask nothing')
    .addHelpText(
      'after',
      examples(
        'portalform init',
        'portalform init --portal eu --portal-id 147893286 --token-variable HUBSPOT_EU',
        'portalform init --emulator --yes',
      ),
    )
    .action((directory, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/init.ts')).init(directory, options, io, output),
      ),
    );
}

function doctorCommand(invoke: Invoke) {
  return portalCommand('doctor', 'check the machine, the configuration, and what tokens may do')
    .argument('[portals...]', 'names of portals (default: all)')
    .option('--offline', 'ask no portal')
    .addHelpText('after', examples('portalform doctor', 'portalform doctor eu --json'))
    .action((portals, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/doctor.ts')).doctor(portals, options, io, output),
      ),
    );
}

function emulatorCommand(invoke: Invoke) {
  return command('emulator', 'start a HubSpot portal on this machine')
    .option('--port <number>', 'the port; 0 picks a free one', wholeNumber, 4010)
    .option('--data <directory>', 'keep its data here (default: forget it at the end)')
    .option(
      '--seed <directory>',
      'fill it with bodies as HubSpot returns them: properties/contacts.json, records/contacts.json, …',
    )
    .option('--latency <milliseconds>', 'wait before each answer', wholeNumber)
    .option('--tier <name>', 'free, starter, professional or enterprise')
    .option('--rate-limit <mode>', 'real: limits as HubSpot has them; off: none', 'off')
    .option('--request-log <file>', 'append one JSON line for each request')
    .option(
      '--lifecycle-writes <mode>',
      'lifecycle stages through the API are refused, mirrored (on contacts and companies) or separate',
      'refused',
    )
    .option(
      '--pending-reads <number>',
      'how many reads show a new workflow as PENDING (default: 1)',
      wholeNumber,
    )
    .option(
      '--unreadable-flows <mode>',
      'workflows that the API cannot read are unlisted, or listed (and cannot be read)',
      'unlisted',
    )
    .option('--service-key-flows <mode>', 'service keys see none of the workflows, or all', 'none')
    .option(
      '--missing-targets <mode>',
      'new filters and actions on a property, list, owner, … that is not there are refused, or taken',
      'refused',
    )
    .addHelpText(
      'after',
      examples(
        'portalform emulator',
        'portalform emulator --port 0 --seed seeds/eu --json',
        'portalform emulator --missing-targets taken --unreadable-flows listed',
      ),
    )
    .action(options =>
      invoke(options, async (io, output) =>
        (await import('./commands/emulator.ts')).emulator(options, io, output),
      ),
    );
}
