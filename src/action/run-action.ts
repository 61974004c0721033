import { resolve } from 'node:path';
import { describeFailure, InvalidConfiguration } from '../cli/failures.ts';
import type { Io } from '../cli/io.ts';
import { createOutput } from '../cli/output.ts';
import { diagnosticsText } from '../render/diagnostics-text.ts';
import { plainPaint } from '../render/style.ts';
import { annotateFindings } from './annotations.ts';
import { contextOf } from './context.ts';
import { fenced } from './fenced.ts';
import { inputsOf } from './inputs.ts';
import { runApply } from './run-apply.ts';
import { runDrift } from './run-drift.ts';
import { type Running, runPlan } from './run-plan.ts';
import type { Toolkit } from './toolkit.ts';

const runs = { plan: runPlan, apply: runApply, drift: runDrift };

/** The GitHub Action: the event and the inputs in, everything that a pull request or a run shows out. Never throws. */
export async function runAction(world: Io, toolkit: Toolkit): Promise<void> {
  const context = contextOf(world.env);
  const inputs = inputsOf(toolkit, context.event);
  if (typeof inputs === 'string') return toolkit.fail(inputs);
  const root = world.env['GITHUB_WORKSPACE'] || world.cwd;
  const io: Io = { ...world, cwd: resolve(root, inputs.prefix), interactive: false };
  // stdout is the log: what commands print goes there by itself
  const output = createOutput(io, { json: false, quiet: false });
  const running: Running = { inputs, context, toolkit, io, output };
  try {
    await runs[inputs.command](running);
  } catch (error) {
    await failWith(error, running);
  }
}

async function failWith(error: unknown, { inputs, toolkit, output }: Running): Promise<void> {
  const { finding } = describeFailure(error);
  const findings = error instanceof InvalidConfiguration ? error.diagnostics : [finding];
  annotateFindings(findings, toolkit, inputs.prefix);
  const text = output.redact(diagnosticsText(findings, { paint: plainPaint, maxErrors: 0 }));
  toolkit.log(text);
  await toolkit.summarise(fenced(text));
  toolkit.fail(output.redact(finding.message));
}
