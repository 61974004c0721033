import { BEHAVIOURS } from '../../src/emulator/behaviours.ts';
import { FAMILIES } from '../../src/emulator/families.ts';
import { DEFAULT_PORT } from '../../src/emulator/index.ts';
import { code, codes, page, table } from './markdown.ts';

export function emulatorPage(): string {
  return page(
    'Emulator',
    'src/emulator/',
    `\`portalform emulator\` is a HubSpot portal on your machine: to try things, for tests, to rehearse on a copy. It listens on 127.0.0.1 only (port ${DEFAULT_PORT}, or \`--port\`; 0 picks a free one), keeps its data in memory or in \`--data\`, and refuses what HubSpot refuses, as far as that is known. Its options are in [command line](cli.md#emulator).`,
    START,
    `## Seeds\n\n${SEEDS}`,
    `## What it answers\n\nEach path under each of its spellings.\n\n${paths()}`,
    `## Control\n\n${CONTROL}`,
    `## Behaviours\n\n${EVIDENCE}`,
    ...[...new Set(BEHAVIOURS.map(({ area }) => area))].map(area => `### ${area}\n\n${behaviours(area)}`),
  );
}

const START = `\`\`\`console
$ portalform emulator
HubSpot portal 146912345 on http://127.0.0.1:4010
token: pat-na1-00000000-0000-4000-8000-0000emulator
Stop it with Ctrl-C.
\`\`\``;

const SEEDS = `\`--seed <directory>\` fills a fresh portal with bodies exactly as HubSpot's GET returns them, ids included. Every file is optional; what is missing is as in a fresh portal. A seed is read when the data is still empty.

${table(
  ['file', 'holds'],
  [
    [code('account.json'), 'account details: portalId, timeZone, companyCurrency, uiDomain, …'],
    [code('owners.json'), 'owners, people and queues, with their teams'],
    [code('schemas.json'), 'custom objects; of standard ones what a single read shows'],
    [code('properties/<object type>.json'), 'properties; groups that they name exist'],
    [code('groups/<object type>.json'), 'property groups'],
    [code('records/<object type>.json'), 'records'],
    [
      code('pipelines/<object type>.json'),
      'pipelines with their stages; of contacts and companies the lifecycle stages',
    ],
    [code('validations/<object type>.json'), 'validation rules of properties'],
    [
      code('lists.json'),
      'lists with their filters, also as `{"lists": […]}`; one with `deletedAt` is a deleted list',
    ],
    [code('listFolders.json'), 'folders of lists, as the tree that GET shows or flat with `parentFolderId`'],
    [
      `${code('flows.json')}, ${code('flows/*.json')}`,
      'workflows, one a file or a list; `"emulator": {"readable": false, "listed": true, "workflowId": 7}` in a body says whether the API can read it and whether its list names it, and does not show',
    ],
    [`${code('forms.json')}, ${code('emails.json')}`, 'forms and marketing e-mails'],
    [`${code('users.json')}, ${code('teams.json')}`, 'users and teams'],
    [
      code('associationLabels.json'),
      'labels, one a direction: `{"from": "contacts", "to": "companies", "category": "USER_DEFINED", "typeId": 37, "label": "Champion", "name": "champion"}`; or `{from, to, results}` as the API answers for a pair',
    ],
  ],
)}

A list is HubSpot's \`{"results": […]}\` or the bare array. Other files are named when it starts, and not read.`;

function paths(): string {
  return table(
    ['begins with', 'requests'],
    FAMILIES.map(({ bases, routes }) => [
      codes(bases),
      routes
        .filter(({ ui }) => !ui)
        .map(({ method, path }) => code(`${method} ${path || '/'}`))
        .join('\n'),
    ]),
  );
}

const CONTROL = `Under \`/_emulator/\`, without a token, for programs on this machine only.

${table(
  ['request', 'does'],
  [
    [code('GET /_emulator/'), 'portal id, address, number of requests'],
    [code('GET /_emulator/requests'), 'every request since the start; DELETE forgets them'],
    [
      code('POST /_emulator/tokens'),
      'makes a token: `{"scopes": […], "kind": "private-app", "expired": false, "userId": 1, "flows": true}`, all optional; `flows` says whether it sees workflows',
    ],
    [
      code('POST /_emulator/faults'),
      'adds a fault, or a list of them; GET lists, DELETE clears, DELETE with an id removes one',
    ],
    [
      code('POST /_emulator/edits'),
      'somebody else changes something in HubSpot now: `{"method": "PATCH", "path": "/crm/…", "body": {…}}` or a list; answers their bodies. May change lifecycle stages, of contacts and companies at once; filters and workflows in any shape, a workflow without its revision. `PATCH` of a workflow puts what is sent over what there is, and its `emulator` sets `readable` and `listed`',
    ],
    [code('POST /_emulator/reset'), 'back to the seed'],
  ],
)}

A fault names the requests it meets and what happens to them: \`{"match": {"method": "POST", "path": "/crm/properties/*"}, "nth": 1, "respond": {"status": 502}}\`.

${table(
  ['field', 'means'],
  [
    [
      code('match'),
      '`method`, `path` with `*`, text that `body` or `query` contains; what is left out matches everything',
    ],
    [code('nth'), 'only this occurrence, from 1'],
    [code('times'), 'only the first so many times'],
    [code('delay'), 'milliseconds to wait first'],
    [code('hold'), 'milliseconds to wait after the request took effect, before it is answered'],
    [code('respond'), '`status`, `body`, `headers` to answer without doing anything'],
    [code('drop'), '`before` or `after`: closes the connection before or after the request took effect'],
    [code('stale'), 'answers a read as the portal was when the fault was added'],
    [
      code('staleFor'),
      'answers reads as the portal was so many milliseconds ago; meets only reads that this changes',
    ],
    [
      code('refuseInput'),
      'leaves one `input` (its number from 0, or text in it) out of a batch and answers 207 with `error` about it',
    ],
    [code('unordered'), 'turns the results, lists and errors of the answer round'],
    [code('truncate'), 'sends only so many bytes of the answer'],
    [code('contentType'), 'sends the answer under this content type'],
    [code('edits'), 'requests of somebody else, made right before: `method`, `path`, `body`'],
  ],
)}`;

const EVIDENCE = `How each behaviour is known: **observed** on a live portal by somebody who published it, **documented** by HubSpot, or **assumed** by us. An assumption leans to the strict side and is one constant in \`src/emulator/assumptions.ts\`; see [guesses](guesses.md).`;

function behaviours(area: string): string {
  const rows = BEHAVIOURS.filter(behaviour => behaviour.area === area).map(({ what, evidence }) => [
    what,
    evidence,
  ]);
  return table(['behaviour', 'evidence'], rows);
}
