import { exitCodes } from '../../src/cli/exit-codes.ts';
import { page, table } from './markdown.ts';

const MEANING: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'Done, or nothing to do.',
  failed:
    'A request failed, something unexpected happened, part of the portal could not be read, or nobody agreed to the plan. Of `drift`: also when there is no base. Of `new`: something is left to do.',
  changes:
    'Of `plan --detailed-exitcode`: there are changes, or something is held that waits for a person. Without the option a plan with changes ends with 0. Of `drift`: people changed something in a portal (with `--adopt`: and it is not in YAML). Of `promote`: something was not taken over.',
  invalid: 'The configuration or the command line has mistakes. Nothing was asked of a portal.',
  refused:
    'A safety rule refused: wrong portal, stale or unreviewed plan, protected portal. Nothing was written.',
  partlyApplied: 'Some changes were carried out and some were not. Run `plan` to see what is left.',
  interrupted: 'Stopped with Ctrl-C or SIGTERM. What was under way was finished and is in the journal.',
};

export function exitCodesPage(): string {
  const names = Object.keys(MEANING) as (keyof typeof exitCodes)[]; // the keys of a literal are exactly these
  return page(
    'Exit codes',
    'src/cli/exit-codes.ts',
    '0, 1 and 2 mean what they mean for Terraform.',
    table(
      ['code', 'meaning'],
      names.map(name => [String(exitCodes[name]), MEANING[name]]),
    ),
  );
}
