import type { CodeDocumentation } from '../core/diagnostic.ts';

/** The code of each finding of this folder. PF10…: files and YAML; PF20…: schema, layers, variables. Never reused. */
export const CODES = {
  unreadable: 'PF1001',
  tooLarge: 'PF1002',
  notUtf8: 'PF1003',
  controlCharacter: 'PF1004',
  wrongExtension: 'PF1005',
  notAFile: 'PF1006',
  noPortal: 'PF1007',
  directoriesTooDeep: 'PF1008',
  sharedId: 'PF1009',
  syntax: 'PF1010',
  tab: 'PF1011',
  template: 'PF1012',
  variableUnquoted: 'PF1013',
  colon: 'PF1014',
  cut: 'PF1015',
  duplicateKey: 'PF1020',
  tag: 'PF1021',
  directive: 'PF1022',
  severalDocuments: 'PF1023',
  alias: 'PF1024',
  aliasBomb: 'PF1025',
  tooDeep: 'PF1026',
  key: 'PF1027',
  mergeKey: 'PF1028',
  rootNotMap: 'PF1029',
  unknownKey: 'PF2001',
  refusedKey: 'PF2002',
  type: 'PF2003',
  notAllowed: 'PF2004',
  range: 'PF2005',
  value: 'PF2006',
  needsQuotes: 'PF2007',
  missingSetting: 'PF2010',
  secret: 'PF2011',
  endpoint: 'PF2012',
  portalElsewhere: 'PF2013',
  waves: 'PF2014',
  declaredTwice: 'PF2020',
  unknownLayer: 'PF2021',
  circularLayers: 'PF2022',
  layerOutside: 'PF2023',
  layerOverlap: 'PF2024',
  dropsNothing: 'PF2025',
  excludesNothing: 'PF2026',
  sharedName: 'PF2027',
  overlaysNothing: 'PF2028',
  unknownPlace: 'PF2030',
  ambiguousPlace: 'PF2031',
  circularPlace: 'PF2032',
  unknownVariable: 'PF2040',
  circularVariable: 'PF2041',
  listInText: 'PF2042',
  interpolation: 'PF2043',
  endlessVariables: 'PF2044',
  secretElsewhere: 'PF2045',
  unknownSet: 'PF2050',
  address: 'PF2060',
  kind: 'PF2061',
  addressLength: 'PF2062',
  declaredAndRemoved: 'PF2063',
  removedTwice: 'PF2064',
  noSuchFile: 'PF2070',
  fileOutside: 'PF2071',
  fileAndText: 'PF2072',
} as const;

type Code = (typeof CODES)[keyof typeof CODES];

/** Why each of them is refused and what to do: `docs/errors.md` is made of this. */
export const CODE_DOCUMENTATION = {
  PF1001: {
    title: 'A file cannot be read',
    text: 'Every `*.yaml` of a layer is part of the configuration, so one that cannot be read stops the run. Make it readable, or remove it.',
  },
  PF1002: {
    title: 'A file is too large',
    text: 'Files of more than 5 MB are not read: they are hardly written by hand. Split the file.',
  },
  PF1003: {
    title: 'A file is not UTF-8',
    text: 'Configuration is UTF-8; a byte order mark is allowed. Save the file as UTF-8 in your editor.',
  },
  PF1004: {
    title: 'A control character',
    text: 'YAML allows no control characters but tabs and line ends, and no carriage return on its own. Remove it, or write it as an escape such as `"\\u0007"` in double quotes.',
  },
  PF1005: {
    title: 'A file ends in .yml',
    text: 'Only `*.yaml` is read, so that every file has one name for all tools. Rename it, or move it out of the layer.',
  },
  PF1006: {
    title: 'Not a file of the workspace',
    text: 'Links that leave the workspace, lead nowhere or lead back, and devices or sockets, are not read: the configuration must be what is in Git.',
  },
  PF1007: {
    title: 'No portal',
    text: 'A workspace has a directory `portals/`, and a portal is a directory in it with a `portal.yaml`. `portalform init` writes one.',
  },
  PF1008: {
    title: 'Directories are nested too deep',
    text: 'Layers are read 16 directories deep. Most likely a link leads round in a circle.',
  },
  PF1009: {
    title: 'Two portals are the same one',
    text: 'Two directories in `portals/` have the same `portalId`: what one of them applies, the other one would undo. Portals that share much extend the same layers; one portal is described in one directory, which may extend several layers.',
  },
  PF1010: {
    title: 'YAML cannot be read',
    text: 'The file breaks the syntax of YAML at this place. Look at quotes, brackets and indentation here and just before.',
  },
  PF1011: {
    title: 'A tab in the indentation',
    text: 'YAML is indented with spaces only. Set your editor to insert spaces.',
  },
  PF1012: {
    title: 'A template without quotes',
    text: 'To YAML, `{{ contact.firstname }}` at the beginning of a value is a map in a map. Put the whole value in quotes: `subject: "{{ contact.firstname }}"`.',
  },
  PF1013: {
    title: 'A variable without quotes',
    text: 'Inside `{ }` and `[ ]`, and before a colon, the braces of `${vars.name}` mean something to YAML. Put the whole value in quotes.',
  },
  PF1014: {
    title: 'A colon in a text',
    text: 'A colon followed by a space ends a key, so `label: Handoff: EMEA` is two keys to YAML. Put the text in quotes: `label: "Handoff: EMEA"`.',
  },
  PF1015: {
    title: 'A text cut by #',
    text: 'A space and `#` begin a comment, so `label: Ticket #5` is just `Ticket`. Put the text in quotes. When a comment is meant, put a space behind `#`.',
  },
  PF1020: {
    title: 'A key is there twice',
    text: 'In one map each key may stand once. "The last one wins" hides mistakes, so it is refused.',
  },
  PF1021: {
    title: 'A tag',
    text: 'Tags such as `!!str` are not allowed: the schema decides what a value is, and text counts as it is written.',
  },
  PF1022: {
    title: 'A directive',
    text: 'Directives such as `%YAML 1.1` change what the file means (`yes` would be true). Files are YAML 1.2.',
  },
  PF1023: {
    title: 'Several documents',
    text: 'A file holds one YAML document. Remove the line `---` in the middle, or split the file.',
  },
  PF1024: {
    title: 'An unknown alias',
    text: '`*name` repeats the value that `&name` was set on, earlier in the same file. A text that begins with `*` needs quotes.',
  },
  PF1025: {
    title: 'Aliases make the file explode',
    text: 'A few lines of aliases of aliases can stand for millions of values. At most 100,000 are followed in one file.',
  },
  PF1026: {
    title: 'Nested too deep',
    text: 'Values may be nested 256 deep in one file. No configuration needs that much.',
  },
  PF1027: {
    title: 'Not a key',
    text: 'Keys are texts. `null`, `~` and nothing at all mean nothing in YAML and need quotes, also as keys.',
  },
  PF1028: {
    title: 'A merge key without a map',
    text: '`<<: *name` takes over the entries of a map, or of each map of a list. Nothing else can be merged.',
  },
  PF1029: {
    title: 'The file is not a map',
    text: 'A file consists of sections such as `properties:` and `variables:`. Begin with one of them.',
  },
  PF2001: {
    title: 'An unknown key',
    text: "The schema does not know this key, and an unknown key would silently do nothing. Field names are those of HubSpot's API (`fieldType`, `groupName`).",
  },
  PF2002: {
    title: 'A key that cannot be set',
    text: 'HubSpot has such a field, but it is not set here: it is set by the key, by HubSpot itself, or its API ignores it. The message says which.',
  },
  PF2003: {
    title: 'The wrong type',
    text: 'The value is of another type than the schema says: a map instead of a text, a text instead of true or false. Only `true` and `false` are truth values; `yes` and `on` are texts.',
  },
  PF2004: {
    title: 'Not one of the allowed values',
    text: 'The field takes certain values only; the message lists them.',
  },
  PF2005: { title: 'A number out of range', text: 'The number is smaller or larger than the field allows.' },
  PF2006: { title: 'A value that does not fit', text: 'The value does not have the form the field needs.' },
  PF2007: {
    title: 'Nothing where a text is needed',
    text: 'Nothing, `null` and `~` mean "no value". To have them as texts, put them in quotes.',
  },
  PF2010: {
    title: 'A setting of the portal is missing',
    text: '`portal.yaml` needs `portalId`, so that a run against the wrong portal is impossible, and `token`, the name of an environment variable.',
  },
  PF2011: {
    title: 'A token in a file',
    text: '`token:` takes the name of an environment variable, never the token. A token that was once in Git must be replaced in HubSpot: history keeps it.',
  },
  PF2012: {
    title: 'The endpoint cannot be used',
    text: 'The token is sent to the endpoint, so it must be https. Plain http is for the emulator on this machine.',
  },
  PF2013: {
    title: 'portal: outside of portal.yaml',
    text: 'The settings of a portal stand in the `portal.yaml` of its directory, so that they are found and reviewed in one place.',
  },
  PF2014: {
    title: 'Waves',
    text: '`portals/fleet.yaml` says in which order `apply --waves` goes: `waves: [sandbox, [eu], rest]`. A wave is the name of a portal or a list of names; `rest` stands for all that no wave names. Every portal is in exactly one wave.',
  },
  PF2020: {
    title: 'Declared twice in a layer',
    text: 'The same thing stands in two files of one layer. The order of files never counts, so one of them must go; to change an inherited thing, use a layer that extends.',
  },
  PF2021: {
    title: 'An unknown layer',
    text: '`extends:` names directories, as paths from the directory of the layer itself.',
  },
  PF2022: {
    title: 'Layers extend each other',
    text: 'A layer cannot extend itself, also not through others.',
  },
  PF2023: {
    title: 'A layer outside of the workspace',
    text: 'Layers are directories of the workspace, given by relative paths: the configuration must be what is in Git.',
  },
  PF2024: {
    title: 'Layers overlap',
    text: 'A layer is a directory of its own: neither a portal, nor inside of a layer that extends it, nor around it. Otherwise files would count twice.',
  },
  PF2025: {
    title: 'null drops nothing',
    text: '`null`, `~` or nothing as a value drops what a lower layer says. Here no lower layer says anything: the key is mistyped, or its value is missing.',
  },
  PF2026: {
    title: 'exclude: names nothing',
    text: '`exclude:` drops inherited resources. No lower layer declares this one.',
  },
  PF2027: {
    title: 'A name that several items have',
    text: 'An overlay names an item of a list (a step by its `id`, a branch by its `name`), and in the lower layer several have that name. Give each its own there, or write the whole list in the overlay.',
  },
  PF2028: {
    title: 'An overlay of nothing',
    text: "A layer that extends others names a thing that none of them declares, and says too little for a thing of its own: most often the key is mistyped. Correct it, or declare the thing in full. To own only some fields of what a portal has already, say that it is there: `uses: { property.contacts.old_source: old_source }`. HubSpot's own properties need no such line.",
  },
  PF2030: {
    title: 'Placed by an unknown sibling',
    text: '`after:` and `before:` name another child of the same collection, by its key.',
  },
  PF2031: {
    title: 'Not one place',
    text: 'A child has one of `after:`, `before:`, `first: true` and `last: true`.',
  },
  PF2032: {
    title: 'Places go round in a circle',
    text: 'Two or more children are placed by each other. Place one of them by a sibling outside of the circle.',
  },
  PF2040: {
    title: 'An unknown variable',
    text: '`${vars.name}` takes what `variables:` says in any file of the layers; `${portal.timeZone}` and `${portal.companyCurrency}` come from HubSpot.',
  },
  PF2041: {
    title: 'Variables go round in a circle',
    text: 'A variable may use others, but not itself, also not through others.',
  },
  PF2042: { title: 'A list inside a text', text: 'A variable that is a list can be a whole value only.' },
  PF2043: {
    title: 'Not an interpolation',
    text: '`${…}` holds `vars.name` or `portal.…`. For the characters themselves write `$${`. Keys and lists of options take no variables.',
  },
  PF2044: {
    title: 'Variables without end',
    text: 'Variables may use variables 50 deep and give 5 MB of text in all. A few lines could otherwise fill the memory.',
  },
  PF2045: {
    title: 'A secret where it could be read',
    text: '`${secrets.NAME}` stands in the steps of workflows: in the url and the parameters of a webhook above all. Anywhere else HubSpot would show its value to everybody. For the characters themselves write `$${`.',
  },
  PF2050: {
    title: 'An unknown option set',
    text: '`from:` names an entry of `optionSets:`. An option whose value is "from" is written `from: { label: From }`.',
  },
  PF2060: {
    title: 'Not an address',
    text: 'An address is `kind.scope.key`, such as `property.contacts.lead_region`. Segments with other characters than letters, digits, `_` and `-` are quoted.',
  },
  PF2061: {
    title: 'An unknown kind',
    text: 'The first part of an address is the kind of thing it names; the message lists the kinds that can stand here.',
  },
  PF2062: {
    title: 'An address of the wrong length',
    text: 'Each kind has a fixed number of parts: `property.<object type>.<name>`, `option.<object type>.<property>.<option>`.',
  },
  PF2063: {
    title: 'Declared and removed',
    text: 'A `removed:` entry says that a thing must go, a declaration that it must be there. Delete one of them.',
  },
  PF2064: { title: 'Removed twice', text: 'Two entries of `removed:` name the same thing. One is enough.' },
  PF2070: {
    title: 'A file that is not there',
    text: '`file:` names a file by its path from the directory of the layer (`portals/base`, `portals/eu`), wherever in it the YAML file stands.',
  },
  PF2071: {
    title: 'A file outside of the workspace',
    text: '`file:` takes a relative path to a file of this workspace: the configuration must be what is in Git.',
  },
  PF2072: {
    title: 'A file and its text',
    text: '`file:` names the file that holds the text, so the text cannot stand here as well. Delete one of them; an overlay drops an inherited one with `null`.',
  },
} satisfies Record<Code, CodeDocumentation>;
