import { asSchema, schemasIn } from '../editor-schema.ts';
import { code, page, table } from './markdown.ts';
import { fieldTable, readSchema, refusedTable, schemaNames, text, typeOf, valueTable } from './schema.ts';

/** Sections of a file, from the source schemas. */
export function configurationPage(root: string): string {
  const schema = readSchema(root, 'configuration.schema.json');
  const sections = schemasIn(schema.properties);
  const definitions = schemasIn(schema.definitions);
  const portal = asSchema(sections.portal);
  const settings = schemasIn(portal.properties);
  const kinds = schemaNames(root, 'kinds').map(name =>
    asSchema(readSchema(root, `kinds/${name}.schema.json`)['x-section']),
  );
  return page(
    'Configuration',
    'schemas/configuration.schema.json',
    RULES,
    `## Sections of a file\n\n${text(schema, 'description')}\n\n${table(
      ['section', 'value', ''],
      [
        ...Object.entries(sections).map(([name, section]) => [
          code(name),
          typeOf(section),
          text(section, 'description'),
        ]),
        ...kinds.map(section => [
          code(text(section, 'name')),
          'map',
          `${text(section, 'description')} See [kinds](kinds.md).`,
        ]),
      ],
    )}`,
    `## portal\n\n${text(portal, 'description')} \`portalId\` and \`token\` are needed.\n\n${fieldTable(portal, schema)}`,
    ...['token', 'limits'].map(
      name =>
        `### ${name}\n\n${text(asSchema(settings[name]), 'description')}\n\n${fieldTable(asSchema(settings[name]), schema)}`,
    ),
    `### drift\n\n${valueTable(asSchema(settings.drift))}`,
    `## removed\n\n${text(asSchema(sections.removed), 'description')}\n\n${fieldTable(asSchema(asSchema(sections.removed).items), schema)}`,
    `## optionSets\n\n${text(asSchema(sections.optionSets), 'description')} ${text(asSchema(definitions.optionSet), 'description')}\n\n${fieldTable(asSchema(definitions.option), schema)}\n\n${refusedTable(asSchema(definitions.option))}`,
    `## Addresses\n\n${ADDRESSES}`,
    `## Order of children\n\n${PLACES}`,
    `## Variables\n\n${VARIABLES}`,
  );
}

const RULES = `A workspace is a directory with \`portals/\`. A directory in it with a \`portal.yaml\` is a portal; the others are layers that portals extend. Every \`*.yaml\` below a layer is read, and the order of files never counts.

Files are YAML 1.2. Anchors and merge keys work; tags, directives, duplicate and unknown keys are errors. Where text is expected, a value counts as it is written: \`01\` is "01", \`yes\` is "yes". Only \`null\`, \`~\` and nothing at all need quotes to be text: as a value they drop what a lower layer says.

Layers merge by key: things, options and fields one by one. Texts, numbers and plain lists are replaced; \`removed\`, \`exclude\`, \`tags\` and \`manage\` are put together. See [several regions](../guides/multi-region.md). Editors complete and check with \`schemas/portalform.schema.json\`, or with \`portalform schema --workspace\`, which also knows the names of your own things.`;

const ADDRESSES = `An address names one thing: \`property.contacts.lead_region\`, \`propertyGroup.contacts.lead_handoff\`, and for an option \`option.contacts.lead_region.dach\`. A part with other characters than letters, digits, \`_\` and \`-\` is quoted: \`propertyGroup.contacts."simpleevents.io"\`. Where a pattern is taken, \`*\` stands for any part or any end of one: \`property.contacts.lead_*\`.`;

const PLACES = `Options are in the order of YAML. In a layer above, \`after: <key>\`, \`before: <key>\`, \`first: true\` or \`last: true\` beside the other fields of an option says where it goes; without one, a new option goes behind the inherited ones.`;

const VARIABLES = `\`\${vars.name}\` puts in what \`variables:\` says, \`\${portal.timeZone}\` and \`\${portal.companyCurrency}\` what the portal says. \`$\${\` is the text \`\${\`. A value that is nothing but \`\${vars.name}\` may be a list. Keys and lists of options take no variables.`;
