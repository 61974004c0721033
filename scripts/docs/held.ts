import type { HoldReason } from '../../src/core/plan.ts';
import { code, page, table } from './markdown.ts';

interface Held {
  readonly means: string;
  readonly wayOut: string;
}

/** Every reason, so that a new one cannot be forgotten here. */
const REASONS: Readonly<Record<HoldReason, Held>> = {
  takeover: {
    means: 'It was in the portal before and differs. portalform has no record of having made it so.',
    wayOut:
      'Apply a reviewed plan, or `--take-over <address>`; or write into YAML what the portal has (`pull`).',
  },
  drift: {
    means: 'It was applied from here, and somebody changed it in HubSpot since.',
    wayOut:
      'Write the value of the portal into YAML, or `--revert <address>`, or `drift: revert` in portal.yaml.',
  },
  missing: {
    means:
      '`ids:` pins it to an id that the portal does not have; or it was in the portal when it was last built, and somebody removed or renamed it. Likely new names are listed.',
    wayOut:
      'Pin it under `ids:` when it was renamed, delete its declaration, or `--recreate <address>`. Correct or delete a wrong pin.',
  },
  limit: {
    means:
      'The removals together are more than `limits:` in portal.yaml allows, or the portal has no room for another property.',
    wayOut: 'Raise the limit to the number in the message, remove fewer, or make room in the portal.',
  },
  unreadable: {
    means:
      'Part of the portal could not be read, or answered with nothing where things were when it was last built, so nobody knows whether it is there.',
    wayOut:
      'Give the token the scope that the message names. When everything is really gone: `--recreate <address>`.',
  },
  unresolved: {
    means: 'It refers to something that is neither declared nor in the portal.',
    wayOut: 'Declare it, correct the name, or name it under `uses:` or `ids:`.',
  },
  dependants: {
    means: 'Something else in the portal uses what would be removed.',
    wayOut: 'Change or remove first what uses it.',
  },
  dependency: { means: 'It needs a change that is held itself.', wayOut: 'See that change.' },
  ambiguous: {
    means: 'More than one thing in the portal could be meant.',
    wayOut: 'Name the right one under `ids:`.',
  },
  incomplete: {
    means: 'It is not in the portal, and the declaration does not say enough to create it.',
    wayOut: 'Add the fields that the message names.',
  },
  fixed: {
    means: 'HubSpot never changes this after creation.',
    wayOut: 'Set it back in YAML, or declare a new property under another name.',
  },
  readOnly: {
    means: 'HubSpot does not let the API change it: it belongs to HubSpot or to an app.',
    wayOut: 'Take it out of the configuration.',
  },
  notCreatable: {
    means: "The API cannot create it, such as a score or an app's property. It is listed, never tried.",
    wayOut: 'Make it in HubSpot under this name, install the app, or `exclude:` it for this portal.',
  },
  manual: {
    means:
      "HubSpot's API does not do it, or nobody has proven that it does. The plan says what a person has to do, and keeps saying it until the portal shows it.",
    wayOut: 'Do in HubSpot what the plan says.',
  },
  id: {
    means: 'The id that a new pipeline or stage would get is too long, or taken.',
    wayOut: 'Give it another one with `id:`, or pin the one that has it under `ids:`.',
  },
  inUse: {
    means: 'Records are in the stage or pipeline that would be deleted for good. The plan counts them.',
    wayOut: 'Move those records first.',
  },
  refused: {
    means:
      'HubSpot would refuse what comes of it: a name that another one has, a ticket pipeline without a closed stage, a filter that does not fit a property or names an option that it does not have. The plan says where that is written.',
    wayOut: 'Do what the message says.',
  },
};

export function heldPage(): string {
  const rows = Object.entries(REASONS).map(([reason, { means, wayOut }]) => [code(reason), means, wayOut]);
  return page(
    'Held changes',
    'the reasons in src/core/plan.ts',
    'A change, or one field or option of it, that is planned but not permitted yet is *held*. The plan lists it with its reason and the way out; `apply` leaves it alone. What depends on it is held with it, everything else goes ahead.',
    table(['reason', 'what it means', 'way out'], rows),
  );
}
