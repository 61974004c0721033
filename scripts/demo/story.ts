/** One step of the demo: a command, and what it promises. */
export interface Step {
  readonly title: string;
  readonly why: string;
  readonly args: readonly string[];
  readonly exit: number;
  /** What its output must say. */
  readonly says: readonly RegExp[];
}

const emptyPlan = /^No changes\./m;

/** From YAML to an empty second plan, and back out again. */
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
    why: 'A plan writes nothing. Removals and takeovers stand out; what configuration does not mention is left alone.',
    args: ['plan', 'eu', '--out', 'plan.json'],
    exit: 0,
    says: [
      /\d+ records have a value/,
      /takeover/,
      /^Unmanaged, left alone/m,
      /^Plan: [1-9]\d* to add, [1-9]\d* to change, [1-9]\d* to destroy\.$/m,
    ],
  },
  {
    title: 'Apply exactly that plan',
    why: 'The saved plan was reviewed, so its takeovers go ahead, too. A portal that changed since would be refused.',
    args: ['apply', 'plan.json'],
    exit: 0,
    says: [/^Apply complete!/m],
  },
  {
    title: 'Plan again: nothing is left to do',
    why: 'With --detailed-exitcode it would exit with 2 if anything were.',
    args: ['plan', 'eu', '--detailed-exitcode'],
    exit: 0,
    says: [emptyPlan],
  },
  {
    title: 'Take in what people made in HubSpot over the years',
    why: 'pull writes it as YAML into portals/eu; from then on it is reviewed like the rest.',
    args: ['pull', 'eu'],
    exit: 0,
    says: [/^Wrote [1-9]\d* things/m],
  },
  {
    title: 'Plan once more: what was pulled is what is there',
    why: 'Still nothing to do.',
    args: ['plan', 'eu', '--detailed-exitcode'],
    exit: 0,
    says: [emptyPlan],
  },
];

/** How what happened differs from what a step promises; undefined when it does not. */
export function brokenPromise(step: Step, exit: number | null, output: string): string | undefined {
  if (exit !== step.exit) return `it ended with exit code ${exit}, not ${step.exit}`;
  const missing = step.says.find(pattern => !pattern.test(output));
  return missing && `its output does not say ${missing}`;
}
