import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply } from '../cli/commands/apply.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { createOutput } from '../cli/output.ts';
import { fenced } from './fenced.ts';
import { openGitHub } from './github.ts';
import { findReviewedPlan } from './reviewed-plan.ts';
import type { Running } from './run-plan.ts';

/** Applies what was reviewed in the pull request that the commit came from: fewer changes are fine, others are refused. */
export async function runApply(running: Running): Promise<void> {
  const { inputs, context, toolkit } = running;
  const reviewed = await findReviewedPlan(openGitHub(context, inputs.token), context);
  if ('text' in reviewed) return applyReviewed(running, reviewed.text);
  const { says, next } = reviewed;
  await toolkit.summarise(`Not applied: ${says}.\n\n${next}\n`);
  toolkit.fail(`Nothing was applied: ${says}. What to do: ${next}.`);
}

async function applyReviewed({ inputs, toolkit, io }: Running, plans: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'portalform-'));
  const file = join(directory, 'reviewed.json');
  writeFileSync(file, plans, { mode: 0o600 });
  const texts: string[] = [];
  const heard = {
    ...io,
    out: (text: string) => {
      texts.push(text);
      io.out(text);
    },
    err: (text: string) => {
      texts.push(text);
      io.err(text);
    },
  };
  const output = createOutput(heard, { json: false, quiet: false });
  try {
    const exit = await apply(
      inputs.portals,
      { reviewed: file, maxErrors: 0, ...(inputs.waves && { waves: true }) },
      heard,
      output,
    );
    if (exit !== exitCodes.done)
      toolkit.fail(`apply ended with ${exit}: see the log and the summary of this run`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
    await toolkit.summarise(fenced(texts.join('')));
  }
}
