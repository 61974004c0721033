import { dealsMoved, type Edit, lifecycleByHand, stageRenamed } from './people.ts';

/** One step of the demo: a command, and what it promises. */
export interface Step {
  readonly title: string;
  readonly why: string;
  /** What people do in HubSpot before, and how it is told. */
  readonly meanwhile?: { readonly says: string; readonly edits: readonly Edit[] };
  /** What the team writes in a file of portals/ before, and how it is told. */
  readonly edit?: {
    readonly says: string;
    readonly file: string;
    readonly from: string;
    readonly to: string;
  };
  /** The message of a commit that is made before. */
  readonly commit?: string;
  readonly args: readonly string[];
  /** Where what is shown of its output begins; all of it when nothing is said. */
  readonly shownFrom?: RegExp;
  readonly exit: number;
  /** What its output must say. */
  readonly says: readonly RegExp[];
  /** What it must not say. */
  readonly never?: readonly RegExp[];
  /** What it must say besides where the workspace is a Git repository. */
  readonly saysWithGit?: readonly RegExp[];
}

const emptyPlan = /^No changes\./m;
/** Apply shows its plan first, which was shown right before. Colours may come before the words. */
const outcome = /^.*Apply to portal/m;

/** From YAML to an empty second plan, through what people do in between, and back out again. */
export const story: readonly Step[] = [
  {
    title: 'Check the configuration',
    why: 'Three portals share portals/base and say where they differ. Needs no token and no network.',
    args: ['validate'],
    exit: 0,
    says: [/^eu: valid/m, /^na: valid/m, /^apac: valid/m],
  },
  {
    title: 'See what would change',
    why: 'A plan writes nothing. Removals, takeovers and what only people can do stand out; the rest is left alone.',
    args: ['plan', 'eu', '--out', 'plan.json'],
    exit: 0,
    says: [
      /\d+ records have a value/,
      /add a stage "Sales Accepted Lead"/,
      /takeover/,
      /\^ pipeline\.deals\.new_business/,
      /\+ pipeline\.tickets\.lead_issues/,
      /\+ workflow\.route_mql/,
      /it needs lifecycleStage\.contacts\.sales_accepted, which is held/,
      /3 deals are in it/,
      /^Unmanaged, left alone/m,
      /^Plan: [1-9]\d* to add, [1-9]\d* to change, [1-9]\d* to destroy\.$/m,
    ],
  },
  {
    title: 'Apply exactly that plan',
    why: 'The saved plan was reviewed, so its takeovers go ahead, too. A portal that changed since would be refused.',
    args: ['apply', 'plan.json'],
    shownFrom: outcome,
    exit: 0,
    says: [/\^ pipeline\.deals\.new_business/, /^Apply complete!/m],
  },
  {
    title: 'Plan again: nothing is left to do but what people have to do',
    why: 'With --detailed-exitcode it would exit with 2 if apply had anything to do.',
    args: ['plan', 'eu', '--detailed-exitcode'],
    exit: 0,
    says: [emptyPlan, /add a stage "Recycled to Marketing"/, /3 deals are in it/],
  },
  {
    title: 'They have done it: what waited for them can go ahead',
    why: 'The lifecycle stages are as declared, so the workflow that sets one of them can be made. The empty stage can be deleted.',
    meanwhile: {
      says: 'Meanwhile, in HubSpot: an admin sets up the lifecycle stages, and sales moves three deals out of "Trade fair".',
      edits: [...lifecycleByHand, ...dealsMoved],
    },
    args: ['plan', 'eu', '--out', 'plan.json'],
    exit: 0,
    says: [
      /stage trade_fair .* is removed: no records have it/,
      /^Plan: 1 to add, 1 to change, 0 to destroy\.$/m,
      /\+ workflow\.accepted/,
    ],
    never: [/Sales Accepted Lead/, /^Held/m],
  },
  {
    title: 'Apply the rest',
    why: 'Now all is done, and the portal remembers the commit that it was built from.',
    args: ['apply', 'plan.json'],
    shownFrom: outcome,
    exit: 0,
    says: [/^Apply complete!/m],
    saysWithGit: [/^Marker: complete, commit [0-9a-f]{7}/m],
  },
  {
    title: 'Somebody changes what was applied',
    why: 'It is drift: base, which is what was declared when the portal was last built, has the old name. It is held until somebody decides.',
    meanwhile: {
      says: 'Meanwhile, in HubSpot: an admin renames the deal stage "Legal review" to "Contract check".',
      edits: stageRenamed,
    },
    args: ['plan', 'eu'],
    exit: 0,
    says: [
      /drift: /,
      /label: "Contract check" -> "Legal review"/,
      /last changed by user \d+ at \d{4}-/,
      emptyPlan,
    ],
    saysWithGit: [/^Base: commit [0-9a-f]{7} \(applied /m],
  },
  {
    title: 'See what was applied, and when',
    why: 'From the journal on this machine, and from what the portal remembers.',
    args: ['history', 'eu'],
    exit: 0,
    says: [/^2 runs: 2 done\.$/m],
  },
  {
    title: 'Keep the new name, and take in what people made in HubSpot over the years',
    edit: {
      says: 'The team likes the new name: in portals/eu/overlay.yaml, "Legal review" becomes "Contract check".',
      file: 'portals/eu/overlay.yaml',
      from: 'label: Legal review',
      to: 'label: Contract check',
    },
    why: 'The rest is not in YAML at all: pull writes it into portals/eu; from then on it is reviewed like everything else.',
    args: ['pull', 'eu'],
    exit: 0,
    says: [/^Wrote [1-9]\d* things/m],
  },
  {
    title: 'Plan once more: what is written is what is there',
    why: 'Nothing is left to do, for portalform or for people.',
    commit: 'Take in what the portal has',
    args: ['plan', 'eu', '--detailed-exitcode'],
    exit: 0,
    says: [emptyPlan],
    never: [/^Held/m],
  },
];

/** How what happened differs from what a step promises; undefined when it does not. */
export function brokenPromise(
  step: Step,
  exit: number | null,
  output: string,
  inGit: boolean,
): string | undefined {
  if (exit !== step.exit) return `it ended with exit code ${exit}, not ${step.exit}`;
  const promised = [...step.says, ...(inGit ? (step.saysWithGit ?? []) : [])];
  const missing = promised.find(pattern => !pattern.test(output));
  if (missing) return `its output does not say ${missing}`;
  const unexpected = step.never?.find(pattern => pattern.test(output));
  return unexpected && `its output says ${unexpected}`;
}
