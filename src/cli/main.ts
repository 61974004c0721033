#!/usr/bin/env node
import { nodeIo } from './node-io.ts';
import { runCli } from './run.ts';

/** The process: sets the exit code and lets stdout drain. */
process.exitCode = await runCli(process.argv.slice(2), nodeIo());
