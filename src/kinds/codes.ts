import type { CodeDocumentation } from '../core/diagnostic.ts';

/** What a kind's own check can find. docs/errors.md is generated from this. */
export const kindCodes = {
  PF3001: {
    title: 'Name HubSpot will not take',
    text: 'Names that start with `hs_` belong to HubSpot and cannot be created. To change one that exists, leave out `type` and `fieldType` and keep only the fields you own. Names are at most 100 characters long.',
  },
  PF3002: {
    title: 'Label missing, empty or too long',
    text: 'A label is what people see in HubSpot. It is at most 250 characters long.',
  },
  PF3003: {
    title: 'Field that a new property needs is missing',
    text: 'A property that names its `type` or `fieldType` is a whole definition, and HubSpot asks for `label`, `groupName`, `type` and `fieldType` to create one. To own only some fields of a property that exists already, leave out both `type` and `fieldType`.',
  },
  PF3004: {
    title: 'Unknown property group',
    text: 'The group is neither declared under `propertyGroups` nor one that every portal has. Declare it, correct the name, or, when an app makes it, say so: `uses: { propertyGroup.contacts.zoom: zoom }`.',
  },
  PF3005: {
    title: 'Type and field type do not go together',
    text: 'HubSpot accepts only certain pairs of `type` and `fieldType`; the message lists them.',
  },
  PF3006: {
    title: 'Options do not fit',
    text: 'Only enumerations have options; a bool has exactly `true` and `false`; user pickers (`externalOptions`) have none of their own; two options with one label cannot be told apart.',
  },
  PF3007: {
    title: 'Formula that cannot be calculated',
    text: 'The formula has a mistake in its syntax, names a property that is not known, or needs itself. A formula reads properties of its own object type only.',
  },
  PF3008: {
    title: 'Fields that contradict each other',
    text: 'Some fields only make sense together, such as `currencyPropertyName` with `showCurrencySymbol: true`.',
  },
  PF3009: {
    title: 'Object type without pipelines',
    text: 'Pipelines belong to deals, tickets, leads, orders, services, appointments, courses, listings and custom objects. The lifecycle stages of contacts and companies stand under `lifecycleStages`.',
  },
  PF3010: {
    title: 'Id HubSpot will not take',
    text: 'An `id:` of a pipeline has at most 36 characters, one of a stage at most 100.',
  },
  PF3011: {
    title: 'Same label twice',
    text: 'HubSpot gives each label once: among the pipelines of an object type, among the stages of a pipeline, among the lifecycle stages. Capital letters make no difference, nor do spaces around the label of a stage. Labels that otherwise differ by spaces only lead to a warning: HubSpot may refuse them.',
  },
  PF3012: {
    title: 'Field of another object type',
    text: 'Stages of deals have a `probability`, stages of tickets a `ticketState`, those of custom objects a `state`; everything else stands under `metadata`.',
  },
  PF3013: {
    title: 'Stage of one object type only',
    text: '`only:` and `companies:` say how a lifecycle stage of companies differs from that of contacts. Both at once contradict each other.',
  },
  PF3014: {
    title: "portalform's own place",
    text: 'The property group `portalform` of contacts, and what is in it, is where portalform keeps its marker. It is no configuration: nothing there is planned, pulled or removed.',
  },
  PF3015: {
    title: 'Validation rule that HubSpot does not know',
    text: 'The message says which rules there are, or what a rule takes.',
  },
  PF3020: {
    title: 'List that cannot be made',
    text: 'A list has a name, which no other list of a portal has. A DYNAMIC or SNAPSHOT list has filters under `when:`; a MANUAL one has none, because people put records into it.',
  },
  PF3021: {
    title: 'Filter HubSpot has no shape for',
    text: 'The message names the place and, where there is one, the spelling that is meant. Operators are those of HubSpot in camelCase (`isAnyOf`, `isEqualTo`, `isKnown`); `all:` and `any:` put filters together. What has no word stands as `raw:`, as the API has it.',
  },
  PF3022: {
    title: 'Workflow that cannot be made',
    text: 'The message names the step or the setting. A step has one verb; an action without a verb of its own is written as `action:`, as the API has it.',
  },
} as const satisfies Record<string, CodeDocumentation>;

/** Findings that depend on what other files say: unsure as long as one of them cannot be read. */
export const dependsOnOthers: ReadonlySet<string> = new Set(['PF2028', 'PF3003', 'PF3004', 'PF3007']);
