import * as core from '@actions/core';
import { nodeIo } from '../cli/node-io.ts';
import { runAction } from './run-action.ts';
import type { Toolkit } from './toolkit.ts';

const levels = { error: core.error, warning: core.warning, notice: core.notice };

const toolkit: Toolkit = {
  input: name => core.getInput(name),
  setOutput: (name, value) => core.setOutput(name, value),
  annotate: (level, message, at) =>
    levels[level](message, {
      title: 'portalform',
      ...(at && {
        file: at.file,
        startLine: at.line,
        startColumn: at.column,
        endColumn: at.column + at.length,
      }),
    }),
  async summarise(markdown) {
    await core.summary.addRaw(markdown, true).write();
  },
  fail: message => core.setFailed(message),
  log: text => core.info(text),
};

await runAction(nodeIo(), toolkit);
