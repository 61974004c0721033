import type { Command } from '@commander-js/extra-typings';
import { command, examples, type Invoke } from './program-options.ts';

/** Commands that edit YAML and ask no portal. */
export function addEditCommands(program: Command, invoke: Invoke): void {
  program.addCommand(removeCommand(invoke));
  program.addCommand(moveCommand(invoke));
}

function removeCommand(invoke: Invoke) {
  return command('remove', 'take declarations out of YAML and name them under removed:, comments kept')
    .argument('<addresses...>', 'things or parts of them, such as option.contacts.lead_region.latam')
    .option('--reason <text>', 'why, for those who read the YAML')
    .option('--portal <name>', 'only in this portal: what it inherits stays for the others')
    .option('--dry-run', 'say which files would change')
    .addHelpText(
      'after',
      examples(
        "portalform remove property.contacts.old_note --reason 'nobody fills it in'",
        'portalform remove option.contacts.lead_segment.smb --portal eu',
        'portalform remove stage.deals.new_business.trade_fair --dry-run',
      ),
    )
    .action((addresses, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/remove.ts')).remove(addresses, options, io, output),
      ),
    );
}

function moveCommand(invoke: Invoke) {
  return command(
    'move',
    'give a thing another key wherever YAML names it; in the portals it stays what it is',
  )
    .argument('<from>', 'its address')
    .argument('<to>', 'the new one: only the last part can change')
    .option('--no-pins', 'add no ids: for what no portal has yet')
    .option('--journal <file>', 'the journal of applies (default: as for apply)')
    .option('--dry-run', 'say which files would change')
    .addHelpText(
      'after',
      examples(
        'portalform move list.mql_waiting list.handoff_waiting',
        'portalform move property.contacts.old_note property.contacts.sales_note',
      ),
    )
    .action((from, to, options) =>
      invoke(options, async (io, output) =>
        (await import('./commands/move.ts')).move(from, to, options, io, output),
      ),
    );
}
