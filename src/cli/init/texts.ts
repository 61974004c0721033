/** The first line of a YAML file: where its schema is, for editors. */
const MODELINE = '# yaml-language-server: $schema=../../.portalform/schema.json';

interface PortalText {
  readonly portalId: number;
  readonly tokenVariable: string;
  /** Left out for HubSpot itself. */
  readonly endpoint?: string;
}

/** portal.yaml: only what is needed, and what the next question will be about as a comment. */
export function portalText({ portalId, tokenVariable, endpoint }: PortalText): string {
  const lines = [
    MODELINE,
    '# Which HubSpot portal this directory describes. What it shall contain stands in the other files here.',
    'portal:',
    `  portalId: ${portalId} # the Hub ID; a token of another account is refused`,
    `  token: ${tokenVariable} # the environment variable that holds the token, never the token`,
    ...(endpoint === undefined ? [] : [`  endpoint: ${endpoint} # the emulator: portalform emulator`]),
    '  # token: { read: NAME, write: NAME } # two tokens: one that can only read, for plan, and one for apply',
    '  # protect: true # apply only from a reviewed plan',
  ];
  return `${lines.join('\n')}\n`;
}

const EXAMPLE = `propertyGroups:
  contacts:
    lead_handoff: { label: Lead handoff }

optionSets:
  regions: { emea: EMEA, americas: Americas, apac: APAC } # one list of options, for several properties

properties:
  contacts:
    lead_region: # the internal name; HubSpot never changes it
      label: Lead region
      groupName: lead_handoff
      type: enumeration
      fieldType: select
      description: Decides which team owns the lead.
      options: { from: regions }
    handoff_status:
      label: Handoff status
      groupName: lead_handoff
      type: enumeration
      fieldType: select
      options: [Waiting, Accepted, Rejected]
    handoff_at: { label: Handed off at, groupName: lead_handoff, type: datetime, fieldType: date }
  companies:
    sales_region:
      label: Sales region
      groupName: companyinformation # a group of HubSpot's own
      type: enumeration
      fieldType: select
      options: { from: regions }
`;

/** Things for the emulator to have. */
export function sampleText(): string {
  return `${MODELINE}\n# A lead handoff in a few properties. Change something, and look at the plan.\n\n${EXAMPLE}`;
}

/** The same as comments: in a real portal nothing is declared that nobody asked for. */
export function exampleText(): string {
  const commented = EXAMPLE.trimEnd()
    .replaceAll(/^(?=.)/gm, '# ')
    .replaceAll(/^$/gm, '#');
  const intro = [
    '# What the portal shall contain. Begin with what is there: portalform pull',
    '# Or write it yourself. An example; take away "# " where you want it:',
    '#',
  ];
  return `${[MODELINE, ...intro].join('\n')}\n${commented}\n`;
}

/** Variables for --env-file. The token is public: the same for everyone, and good for the emulator only. */
export function emulatorEnvText(tokenVariable: string, token: string): string {
  return `# The emulator's token: public, the same for everyone, and of no use anywhere else.\n${tokenVariable}=${token}\n`;
}
