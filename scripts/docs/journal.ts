import { asSchema, schemasIn } from '../editor-schema.ts';
import { code, page, table } from './markdown.ts';
import { fieldTable, readSchema, text } from './schema.ts';

/** What applies leave behind, from the schema of its lines. */
export function journalPage(root: string): string {
  const schema = readSchema(root, 'output/journal.schema.json');
  const types = Object.entries(schemasIn(schema.definitions));
  return page(
    'Journal',
    'schemas/output/journal.schema.json',
    'Each apply writes into a journal what it is about to send, what HubSpot answered, and what became of each change. [history](cli.md#history) reads it for you; `plan` and `apply` take from it [what is ours](../concepts.md#the-journal-is-the-evidence).',
    `## Where it is\n\n${WHERE}`,
    `## What was applied\n\n${HISTORY}`,
    `## What can be relied on\n\n${PROMISES}`,
    `## Lines\n\n${text(schema, 'description')} The [schema](../../schemas/output/journal.schema.json) describes a line; every line has \`type\`, \`time\` and \`run\`.`,
    table(
      ['type', ''],
      types.map(([name, type]) => [code(name), text(type, 'description')]),
    ),
    ...types.map(([name, type]) => `### ${name}\n\n${fieldTable(own(type), schema)}`),
  );
}

/** Without what every line has. */
function own(type: ReturnType<typeof asSchema>) {
  const fields = Object.entries(schemasIn(type.properties));
  return asSchema({
    ...type,
    properties: Object.fromEntries(fields.filter(([name]) => !['type', 'time', 'run'].includes(name))),
  });
}

const WHERE = `${table(
  ['', 'file'],
  [
    [code('--journal <file>'), 'that file, from the current directory'],
    [
      `else ${code('PORTALFORM_JOURNAL')}`,
      'the file that this environment variable names; empty counts as not set',
    ],
    ['else', '`.portalform/journal/<portal>.jsonl` in the workspace'],
  ],
)}

Its directory is made when it is not there. One file may serve several portals: each run says which one it is about. Keep it between the runs of a CI ([how](../guides/ci.md)) or as an artifact of each run; copies may overlap: a line that is there twice counts once.`;

const HISTORY = `<!-- portal 147893286 -->

\`\`\`yaml portals/eu/portal.yaml
portal:
  portalId: 147893286
  token: HUBSPOT_EU
\`\`\`

\`\`\`yaml portals/eu/contacts.yaml
propertyGroups:
  contacts:
    lead_handoff: Lead handoff
properties:
  contacts:
    lead_region: { label: Lead region, groupName: lead_handoff, type: string, fieldType: text }
\`\`\`

<!-- run: export HUBSPOT_EU=x -->
<!-- run: portalform apply --yes -q -->

A line a run, newest first:

\`\`\`console
$ portalform history eu
History of portal eu (147893286)

  when (UTC)           run       ended  changes  portalform
…
      the last complete apply that the portal remembers

1 run: 1 done.
\`\`\`

One run with all it did, and HubSpot's correlation ids:

\`\`\`console
$ portalform history eu --run last
…
Done
  + propertyGroup.contacts.lead_handoff
…
  + property.contacts.lead_region
…
Apply complete: 2 done.
\`\`\`

\`--address 'property.contacts.*'\` shows what happened to some things, \`--since 2026-11-01\` what happened lately. \`--journal artifacts/\` reads every \`*.jsonl\` below a directory, from any place, such as the artifacts of many CI runs. Where a token to read is set, the portal itself is asked too (not with \`--offline\`): it remembers its last apply, also one whose journal is elsewhere.`;

const PROMISES = `- **Before, not after.** A request is sent when its \`write\` line is on the disk (\`fdatasync\`), so that a crash of the machine leaves no write without a trace. An answer or a result that a crash takes away only leaves an attempt, which the next plan explains. A journal that cannot be written ends the run.
- **Whole lines.** A line is appended by one write, which keeps lines of several processes apart (not on network file systems such as NFS). A line that a crash or a full disk cut is left out by readers, and the next run begins a new line.
- **No tokens.** The tokens of the portal, whatever looks like one, and the values of fields such as \`password\`, \`authorization\` or \`apiKey\` are \`***\`. Records are never read into it: it holds definitions.
- **For its owner.** A new file has mode 600. It does hold definitions as they were: it belongs on your machines and in your CI, not in Git.
- **Evidence, not state.** Nothing has to be repaired when it is lost.`;
