#!/usr/bin/env node
import { exitCodes } from './exit-codes.ts';
import { nodeIo } from './node-io.ts';
import { runCli } from './run.ts';

// holds when a run never ends: a question whose terminal went away
process.exitCode = exitCodes.interrupted;

/** The process: sets the exit code and lets stdout drain. */
async function main(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), nodeIo());
}

void main();
