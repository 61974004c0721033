import type { Cell, CellDifference, Comparison, Row } from '../../src/compare/comparison.ts';
import type { Form } from '../../src/core/form.ts';

const same = (portal: string): Cell => ({ portal, is: 'same', says: [], differences: [] });
const FAILED = 'GET /account answered 503';
const map = (entries: Readonly<Record<string, Form>>): Form => new Map(Object.entries(entries));
const at = (file: string, line: number) => ({ file, line, column: 5, length: 1 });

const row = (key: string, cells: readonly Partial<Cell>[], more: Partial<Row> = {}): Row => ({
  address: `property.contacts.${key}`,
  kind: 'property',
  scope: 'contacts',
  title: `Title of ${key}`,
  reference: 'eu',
  cells: [
    ...['eu', 'na', 'apac'].map((portal, index) => ({ ...same(portal), ...cells[index] })),
    { portal: 'down', is: 'unavailable', says: [FAILED], differences: [] },
  ],
  ...more,
});

const label = (here: string, there: string, is: CellDifference['is']): CellDifference => ({
  path: ['label'],
  is,
  here,
  there,
});

const LONG = 'Decides which team owns the lead, who calls first, and by when. Set at capture. ';
const manyLines = Array.from({ length: 45 }, (_, index) => `+ step ${index + 1}`);

/** Every state, every way to say a difference. */
export const richComparison: Comparison = {
  portals: [
    { portal: 'eu', portalId: 1001 },
    { portal: 'na', portalId: 1002 },
    { portal: 'apac', portalId: 1003 },
    { portal: 'down', portalId: 1004 },
  ],
  rows: [
    row('region', [
      {},
      {
        is: 'intended',
        says: ['it is declared to be otherwise than in eu'],
        differences: [
          {
            path: ['options', 'dach'],
            is: 'intended',
            here: map({ label: 'DACH' }),
            at: at('portals/na/o.yaml', 3),
          },
          { path: ['options'], is: 'intended', isOrder: true, here: ['a', 'b'], there: ['b', 'a'] },
        ],
        at: at('portals/na/o.yaml', 3),
      },
      { is: 'unmanaged', says: ['it is in the portal, and declared for eu, na only'] },
    ]),
    row('tier', [
      {
        is: 'drift',
        says: ['it was changed in the portal', 'the configuration was not applied yet'],
        differences: [label('Level', 'Tier', 'drift'), label(LONG, `${LONG}Ask first.`, 'behind')],
        who: '4711',
        person: 'Anna Smith',
        when: '2026-11-22T14:05:00.000Z',
      },
      { is: 'behind', says: ['it is not in the portal yet'] },
      {
        is: 'conflict',
        says: ['it is not what eu means by it'],
        differences: [label('Tıer', 'Tier', 'conflict')],
      },
    ]),
    row(
      'flow',
      [
        {},
        {
          is: 'conflict',
          says: ['it is not what eu means by it'],
          differences: [
            { path: ['steps'], is: 'conflict', here: [], there: [map({ id: 'a' })], words: manyLines },
            {
              path: ['blockedDates'],
              is: 'conflict',
              here: Array.from({ length: 12 }, (_, index) => `2026-12-${index + 10}`),
              there: [],
            },
          ],
        },
        { is: 'absent', says: ['others have it, and it is not here'] },
      ],
      { address: 'workflow.route', kind: 'workflow' },
    ),
    row('mystery', [
      { is: 'drift', says: ['it was changed in the portal'], who: '4711' },
      { is: 'unavailable', says: ['GET /crm answered 403'] },
      { is: 'drift', says: ['it was changed in the portal'], when: '2026-11-22T14:05:00.000Z' },
    ]),
    row('plain', []),
  ],
  unread: [
    {
      portal: 'na',
      kind: 'property',
      scope: 'deals',
      says: 'GET /crm answered 403',
      wayOut: 'let the token read deals',
      optional: true,
    },
  ],
  failures: [
    { portal: 'down', portalId: 1004, finding: { code: 'PF5003', severity: 'error', message: FAILED } },
  ],
};

/** The same without object types, in which nothing differs. */
export const quietComparison: Comparison = {
  portals: richComparison.portals.slice(0, 3),
  rows: [{ ...row('plain', []), address: 'list.plain', kind: 'list' }].map(({ scope: _, cells, ...one }) => ({
    ...one,
    cells: cells.slice(0, 3),
  })),
  unread: [],
  failures: [],
};

export const HOSTILE =
  '</td></table><img src=x onerror=alert(1)><script>alert(2)</script>"\u202e\u0000\n`|@all';

/** Texts of portals that try to be more than texts, wherever there are any. */
export const hostileComparison: Comparison = {
  portals: [
    { portal: 'eu', portalId: 1001 },
    { portal: HOSTILE, portalId: 1002 },
  ],
  rows: [
    {
      address: `property.contacts.${JSON.stringify(HOSTILE)}`,
      kind: 'property',
      scope: HOSTILE,
      title: HOSTILE,
      reference: HOSTILE,
      cells: [
        {
          portal: 'eu',
          is: 'conflict',
          says: [HOSTILE],
          differences: [
            label(HOSTILE, `${HOSTILE} else`, 'conflict'),
            { path: ['options', HOSTILE], is: 'conflict', here: map({ [HOSTILE]: HOSTILE }) },
            { path: ['steps'], is: 'conflict', here: [], there: [], words: [`+ ${HOSTILE}`] },
          ],
          at: at(`portals/${HOSTILE}.yaml`, 1),
          who: HOSTILE,
          person: HOSTILE,
          when: HOSTILE,
        },
        { portal: HOSTILE, is: 'same', says: [], differences: [] },
      ],
    },
  ],
  unread: [{ portal: HOSTILE, kind: 'property', scope: HOSTILE, says: HOSTILE, wayOut: HOSTILE }],
  failures: [
    { portal: HOSTILE, portalId: 1002, finding: { code: 'PF5003', severity: 'error', message: HOSTILE } },
  ],
};
