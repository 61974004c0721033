import type { Command } from '@commander-js/extra-typings';
import { formatReader } from './formats.ts';
import {
  basedCommand,
  command,
  examples,
  type Invoke,
  pointInTime,
  portalCommand,
  wholeNumber,
} from './program-options.ts';

const compareFormats = ['text', 'json', 'markdown', 'html'] as const;
const surveyFormats = ['text', 'csv', 'json', 'html'] as const;

export function addInspectCommands(program: Command, invoke: Invoke): void {
  program.addCommand(portalsCommand(invoke));
  program.addCommand(showCommand(invoke));
  program.addCommand(historyCommand(invoke));
  program.addCommand(surveyCommand(invoke));
  program.addCommand(compareCommand(invoke));
  program.addCommand(snapshotCommand(invoke));
  program.addCommand(schemaCommand(invoke));
  program.addCommand(completeCommand(invoke, program));
}

function portalsCommand(invoke: Invoke) {
  return command('portals', 'list portals, or those that a change affects; needs no token and no network')
    .argument('[portals...]', 'names of portals (default: all)')
    .option('--changed-since <ref>', 'only those that are configured otherwise than at this commit')
    .addHelpText('after', examples('portalform portals', 'portalform portals eu --json'))
    .action((names, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/portals.ts')).portals(names, options, io, output),
      ),
    );
}

function showCommand(invoke: Invoke) {
  return command('show', 'print the effective YAML of a thing, with the file and line each value comes from')
    .argument('[address]', 'such as property.contacts.lead_region (default: everything)')
    .option('--portal <name>', 'the portal (default: the only one)')
    .addHelpText(
      'after',
      examples('portalform show property.contacts.lead_region --portal eu', 'portalform show --portal eu'),
    )
    .action((address, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/show.ts')).show(address, options, io, output),
      ),
    );
}

function historyCommand(invoke: Invoke) {
  return portalCommand('history', 'show what was applied, when, from which commit, and by whom')
    .argument('[portal]', 'the name of a portal (default: all)')
    .option('--run <id>', 'everything one run did; the beginning of its id is enough, `last` is the newest')
    .option('--address <address...>', 'only what happened to these addresses (`*` for any text in a segment)')
    .option('--since <date>', 'only since then (UTC), such as 2026-11-22 or 2026-11-22T12:00', pointInTime)
    .option('--limit <number>', 'how many runs; 0 shows all (default: 20, with --json all)', wholeNumber)
    .option(
      '--journal <path...>',
      'journals to read, or directories with *.jsonl in them (default: $PORTALFORM_JOURNAL, or .portalform/journal/<portal>.jsonl)',
    )
    .option('--offline', 'ask no portal what it remembers')
    .addHelpText(
      'after',
      examples(
        'portalform history eu',
        'portalform history eu --run last',
        "portalform history --address 'property.contacts.*' --since 2026-11-01 --json",
      ),
    )
    .action((name, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/history.ts')).history(name, options, io, output),
      ),
    );
}

function surveyCommand(invoke: Invoke) {
  return portalCommand(
    'survey',
    'look a portal over: properties, what uses them, workflows, and what looks odd',
  )
    .argument('[portal]', 'the name of a portal')
    .option(
      '--format <format>',
      'text, csv, json or html, to stdout; html=survey.html into a file; may be given several times (default: text)',
      formatReader(surveyFormats),
    )
    .option(
      '--object-types <names...>',
      'object types to look at (default: contacts, companies, deals, tickets, those declared, and custom ones)',
    )
    .option(
      '--count-records',
      'count in how many records each custom property is filled: about a second for each',
    )
    .addHelpText(
      'after',
      examples(
        'portalform survey eu',
        'portalform survey eu --format html=survey.html --format csv=survey.csv',
        'portalform survey eu --object-types contacts deals --count-records',
      ),
    )
    .action((name, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/survey.ts')).survey(name, options, io, output),
      ),
    );
}

function compareCommand(invoke: Invoke) {
  return basedCommand(
    'compare',
    'show portals side by side: what is the same, meant to differ, or in conflict',
  )
    .argument('[portals...]', 'names of two portals or more (default: all)')
    .option(
      '--format <format>',
      'text, json, markdown or html, to stdout; html=compare.html into a file; may be given several times (default: text)',
      formatReader(compareFormats),
    )
    .option(
      '--select <selectors...>',
      'only these: addresses (`*` for any text in a segment), kinds, group:<name>, createdBy:<user id>',
    )
    .option('--all', "also what nobody declares, HubSpot's own, and what is the same everywhere")
    .option(
      '--object-types <names...>',
      'object types to look at (default: contacts, companies, deals, tickets, and those declared)',
    )
    .option('--detailed-exitcode', 'end with 2 when portals are not consistent')
    .addHelpText(
      'after',
      examples(
        'portalform compare',
        'portalform compare eu na --format html=compare.html',
        "portalform compare eu na --select 'property.contacts.*' --detailed-exitcode",
      ),
    )
    .action((portals, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/compare.ts')).compare(portals, options, io, output),
      ),
    );
}

function snapshotCommand(invoke: Invoke) {
  return portalCommand('snapshot', 'save what a plan reads of a portal, to plan from later')
    .argument('[portal]', 'the name of a portal')
    .option('-o, --out <file>', 'where to (default: <portal>.snapshot.json)')
    .addHelpText(
      'after',
      examples('portalform snapshot eu --out eu.json', 'portalform plan eu --snapshot eu.json'),
    )
    .action((name, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/snapshot.ts')).snapshot(name, options, io, output),
      ),
    );
}

function schemaCommand(invoke: Invoke) {
  return command('schema', 'print the JSON Schema that editors use')
    .option('--workspace', "add this workspace's own names, for completion")
    .option('-o, --out <file>', 'write it to a file')
    .addHelpText(
      'after',
      examples(
        'portalform schema --out portalform.schema.json',
        'portalform schema --workspace --out .portalform/schema.json',
      ),
    )
    .action(options =>
      invoke(options, async (io, output) =>
        (await import('./commands/schema.ts')).schema(options, io, output),
      ),
    );
}

function completeCommand(invoke: Invoke, program: Command) {
  return command('complete', 'print the completion script of a shell: bash, zsh, fish or powershell')
    .argument('[words...]', 'the shell; or, after --, what was typed so far (the script does that)')
    .addHelpText(
      'after',
      examples(
        'source <(portalform complete bash)',
        'source <(portalform complete zsh)',
        'portalform complete fish | source',
        'portalform complete powershell | Out-String | Invoke-Expression',
      ),
    )
    .action((words, options) =>
      invoke(options, async io => (await import('./commands/complete.ts')).complete(words, program, io)),
    );
}
