import type { CodeDocumentation } from './diagnostic.ts';

/** A safety rule said no before anything was written (exit code 4): what, and what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  declare readonly code: RefusalCode;
  declare readonly fix: string;

  constructor(code: RefusalCode, message: string, fix: string) {
    super(message);
    Object.assign(this, { code, fix });
  }
}

/** docs/errors.md is generated from this. */
export const refusalCodes = {
  PF4001: {
    title: 'Wrong portal',
    text: 'The token belongs to another HubSpot account than `portalId` in portal.yaml says. Nothing was read but the account, nothing was written.',
  },
  PF4002: {
    title: 'Stale plan',
    text: 'Something that the plan changes is not as it was when the plan was made. Run `plan` again and have the new plan reviewed.',
  },
  PF4003: {
    title: 'Plan file cannot be used',
    text: 'The file is not a plan, was cut or edited, is of another format version, or is of another portal.',
  },
  PF4004: {
    title: 'Configuration changed since the plan',
    text: 'A saved plan is applied exactly or not at all, and the configuration is no longer the one it was made from. Run `plan` again; or use `apply --reviewed`, which plans afresh and proceeds when every change was reviewed.',
  },
  PF4005: {
    title: 'Protected portal',
    text: '`protect: true` in portal.yaml lets apply carry out only a reviewed plan: a plan file, or `--reviewed`.',
  },
  PF4006: {
    title: 'Not everything could be read',
    text: 'A needed part of the portal could not be read, so a plan would be blind there. Give the token the missing scope, or name what should be applied all the same with `--target`.',
  },
  PF4007: {
    title: 'Not reviewed',
    text: 'A change would be made that the reviewed plan does not have. Run `plan` and have it reviewed.',
  },
  PF4008: {
    title: 'Base commit is not here',
    text: 'The portal remembers the commit it was last built from, and this clone does not have it, so nobody could tell a change in Git from a change in the portal. In a shallow clone fetch the rest (`git fetch --unshallow`; `fetch-depth: 0` for actions/checkout). After a squash or rebase fetch that commit, or name the one it became with `--base`.',
  },
  PF4009: {
    title: 'Older than what was applied',
    text: 'The checked out commit does not contain the one that the portal was last built from: an old job was run again, or a branch was applied that is not merged. Applying it would undo what came after. Check out the newest commit; or say `--allow-older` when going back is what you want.',
  },
  PF4010: {
    title: 'Uncommitted files',
    text: 'Files in `portals/` are not as in the checked out commit, so nobody else could tell what was applied. Commit them; or say `--allow-dirty`, and the portal does not remember the commit as complete.',
  },
  PF4011: {
    title: 'Another apply is under way',
    text: 'The portal says that another run has started and has not ended. Wait for it. A run that was killed counts as under way for 30 minutes; when you know that it is gone, say `--take-over-run`.',
  },
} as const satisfies Record<string, CodeDocumentation>;

export type RefusalCode = keyof typeof refusalCodes;
