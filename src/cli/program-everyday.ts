import type { Command } from '@commander-js/extra-typings';
import { formatReader } from './formats.ts';
import { command, examples, type Invoke, planningCommand, portalCommand } from './program-options.ts';

/** As the command has them: what it does is loaded when it is typed. */
const planFormats = ['text', 'json', 'markdown', 'html'] as const;

export function addEverydayCommands(program: Command, invoke: Invoke): void {
  program.addCommand(validateCommand(invoke));
  program.addCommand(planCommand(invoke));
  program.addCommand(applyCommand(invoke));
  program.addCommand(pullCommand(invoke));
}

function validateCommand(invoke: Invoke) {
  return command('validate', 'check the configuration; needs no token and no network')
    .argument('[portals...]', 'names of portals (default: all)')
    .addHelpText('after', examples('portalform validate', 'portalform validate eu --json'))
    .action((portals, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/validate.ts')).validate(portals, options, io, output),
      ),
    );
}

function planCommand(invoke: Invoke) {
  return planningCommand('plan', 'show what apply would do; writes nothing to a portal')
    .argument('[portals...]', 'names of portals (default: all)')
    .option('-o, --out <file>', 'save the plan, to apply exactly that')
    .option(
      '--format <format>',
      `${planFormats.join(', ')}; into a file: html=plan.html; as often as wanted (default: text)`,
      formatReader(planFormats),
    )
    .option('--snapshot <file>', 'plan from a snapshot instead of the portal')
    .option('--detailed-exitcode', 'exit with 2 when there are changes')
    .addHelpText(
      'after',
      examples(
        'portalform plan eu',
        'portalform plan eu --out plan.json',
        'portalform plan --json --detailed-exitcode',
        'portalform plan --format html=plan.html',
      ),
    )
    .action((portals, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/plan.ts')).plan(portals, options, io, output),
      ),
    );
}

function applyCommand(invoke: Invoke) {
  return planningCommand('apply', 'carry out a saved plan exactly, or plan, ask and carry out')
    .argument('[plan-or-portals...]', 'a plan file, or names of portals (default: all)')
    .option('--reviewed <file>', 'plan afresh and proceed when every change is in this reviewed plan')
    .option('-y, --yes', 'do not ask (for CI); what is held stays held')
    .option('--allow-dirty', 'apply files of portals/ that are not committed')
    .option('--allow-older', 'apply a commit that does not contain the one last applied')
    .option('--take-over-run', 'go on although another apply seems to be under way')
    .option('--waves', 'one wave of portals after the other, as portals/fleet.yaml says')
    .option('--resume', 'with --waves: go on where the last one stopped')
    .addHelpText(
      'after',
      examples(
        'portalform apply plan.json',
        'portalform apply eu',
        'portalform apply eu --reviewed plan.json',
        'portalform apply --waves --yes',
      ),
    )
    .action((names, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/apply.ts')).apply(names, options, io, output),
      ),
    );
}

function pullCommand(invoke: Invoke) {
  return portalCommand('pull', 'write what a portal has into its YAML; one portal.yaml is enough to start')
    .argument('[portal]', 'the name of a portal')
    .option(
      '--select <selector...>',
      'addresses (`property.contacts.*`), group:<name>, createdBy:<user id>; remembered as manage:',
    )
    .option('--with-dependencies', 'also what the selected refer to: lists, properties, pipelines, workflows')
    .option(
      '--object-types <names...>',
      'object types to read (default: contacts, companies, deals, tickets and those declared)',
    )
    .option('--dry-run', 'say what would be written')
    .addHelpText(
      'after',
      examples(
        'portalform pull eu',
        "portalform pull eu --select 'property.contacts.*' group:lead_handoff",
        "portalform pull eu --select 'workflow.handoff_*' --with-dependencies",
      ),
    )
    .action((name, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/pull.ts')).pull(name, options, io, output),
      ),
    );
}
