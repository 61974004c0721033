import type { CodeDocumentation } from '../core/diagnostic.ts';

/** Findings of commands themselves. docs/errors.md is generated from this. */
export const cliCodes = {
  PF5001: {
    title: 'Token variable is not set',
    text: 'portal.yaml names the environment variable that holds the token, never the token. Set it in your shell, in CI as a secret, or pass a file with `--env-file`.',
  },
  PF5002: {
    title: 'Usage',
    text: 'The command line cannot be understood. `portalform help <command>` shows what it takes, with examples.',
  },
  PF5003: {
    title: 'HubSpot or the network said no',
    text: 'A request failed. The message names the call, what HubSpot answered and the correlation id its support asks for.',
  },
  PF5004: {
    title: 'Unexpected',
    text: 'This is a mistake in portalform, not in your configuration. Run again with `--debug` and report it.',
  },
  PF5005: {
    title: 'Journal cannot be read or written',
    text: 'Nothing is sent to a portal that is not on record first. Make the journal a file that can be read and written, with room on its disk, or name another one with `--journal`.',
  },
  PF5006: {
    title: 'Not confirmed',
    text: 'The plan was shown, and nobody agreed to it. Nothing was changed.',
  },
} as const satisfies Record<string, CodeDocumentation>;
