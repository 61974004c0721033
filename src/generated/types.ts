// Generated from schemas/ by scripts/generate.ts: do not edit.

/**
 * Words to select resources by.
 */
export type Tags = string[]
/**
 * A value: text as it stands, or a map that says where it comes from.
 */
export type StepValue = (string | {
/**
 * The value of another property of the enrolled record.
 */
property?: string
/**
 * true: the time at which the step is taken.
 */
now?: boolean
/**
 * What is added to a number property; negative subtracts.
 */
add?: (number | string)
/**
 * What is added to the values of a property with several, keeping those it has.
 */
append?: string
/**
 * A property whose values are added, keeping those that are there.
 */
appendProperty?: string
/**
 * What an earlier step gave: its id, a dot, and the name of the output.
 */
output?: string
/**
 * A property of the event that enrolled the record.
 */
event?: string
/**
 * How long after. A number and a unit: minutes, hours, days, weeks.
 */
in?: string
/**
 * Time of day in the portal's time zone, hours and minutes.
 */
time?: string
/**
 * Only on these days of the week: a list of monday to sunday, or weekdays.
 */
days?: (string | string[])
/**
 * The time zone, where it is not the portal's.
 */
zone?: string
/**
 * Further fields of HubSpot's moment, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
/**
 * The value as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
})
/**
 * Who gets it: an owner of records, or whoever a property, a fetched record or an earlier step names.
 */
export type Assignee = ({
/**
 * An owner, by e-mail address or by a key under uses:.
 */
owner?: string
/**
 * A property of the enrolled record that holds a user.
 */
property?: string
/**
 * What an earlier step gave: its id, a dot, and the name of the output.
 */
output?: string
/**
 * The assignment as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
} | string)
/**
 * What the new record is associated with. The enrolled record when nothing is said; none for nothing at all.
 */
export type Associations = (string | (string | {
/**
 * Every record of this object type that the enrolled record is associated with.
 */
copy?: string
/**
 * The association of the new record.
 */
as?: {
/**
 * The object type it leads to.
 */
on?: string
/**
 * The label of the association; the usual one when left out.
 */
label?: string
/**
 * HubSpot's category of the label, where an app has brought it along.
 */
associationCategory?: string
}
/**
 * The association of the enrolled record that is copied.
 */
from?: {
/**
 * The object type it leads to.
 */
on?: string
/**
 * The label of the association; the usual one when left out.
 */
label?: string
/**
 * HubSpot's category of the label, where an app has brought it along.
 */
associationCategory?: string
}
/**
 * The association as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
})[])
/**
 * A day, or a value that is one.
 */
export type StepValue1 = (string | {
/**
 * The value of another property of the enrolled record.
 */
property?: string
/**
 * true: the time at which the step is taken.
 */
now?: boolean
/**
 * What is added to a number property; negative subtracts.
 */
add?: (number | string)
/**
 * What is added to the values of a property with several, keeping those it has.
 */
append?: string
/**
 * A property whose values are added, keeping those that are there.
 */
appendProperty?: string
/**
 * What an earlier step gave: its id, a dot, and the name of the output.
 */
output?: string
/**
 * A property of the event that enrolled the record.
 */
event?: string
/**
 * How long after. A number and a unit: minutes, hours, days, weeks.
 */
in?: string
/**
 * Time of day in the portal's time zone, hours and minutes.
 */
time?: string
/**
 * Only on these days of the week: a list of monday to sunday, or weekdays.
 */
days?: (string | string[])
/**
 * The time zone, where it is not the portal's.
 */
zone?: string
/**
 * Further fields of HubSpot's moment, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
/**
 * The value as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
})
/**
 * Something that happens to the record, or a list of which one is enough.
 */
export type Events = ({
[k: string]: unknown | undefined
} | unknown[] | string)
/**
 * Whom it goes to: users, teams, whoever a property names, or a list of these.
 */
export type Recipients = ({
/**
 * A user, by e-mail address or by a key under uses:; or several.
 */
user?: (string | string[])
/**
 * A team, by name or by a key under uses:; or several.
 */
team?: (string | string[])
/**
 * A property of the enrolled record that holds a user; or several.
 */
property?: (string | string[])
} | Recipients[])

/**
 * One file of portalform's configuration. Every *.yaml of a portal or layer directory is read; files are split as the team likes.
 */
export interface Configuration {
/**
 * Which portal this directory describes and how portalform treats it. Only in portal.yaml.
 */
portal?: {
/**
 * The account's id (Hub ID). Every run first compares it with the account the token belongs to, and refuses another one.
 */
portalId?: number
/**
 * Name of the environment variable that holds the token; or one name to read and one to write. Never the token itself.
 */
token?: (string | {
/**
 * Environment variable with the token that plan, pull, snapshot and doctor use.
 */
read?: string
/**
 * Environment variable with the token that apply uses.
 */
write?: string
})
/**
 * Where the API is. https, or http on this machine for the emulator.
 */
endpoint?: string
/**
 * Apply only from a reviewed plan.
 */
protect?: boolean
/**
 * What to do with changes that were made in HubSpot since the last apply.
 */
drift?: ("hold" | "revert")
/**
 * Beyond them the removals of a plan are held.
 */
limits?: {
/**
 * How many removals one apply may make.
 */
removals?: number
/**
 * How many records the removals of one apply may touch.
 */
recordsAffected?: number
}
/**
 * Beta APIs that may be used for this portal.
 */
beta?: string[]
/**
 * How lifecycle stages are changed in this portal.
 */
lifecycleStages?: {
/**
 * Whether a person changes lifecycle stages in HubSpot, or apply does.
 */
write?: ("manual" | "api")
}
/**
 * The hidden contact property in which the portal remembers our applies: another name lets two repositories share a portal, `off` keeps nothing there.
 */
marker?: string
}
/**
 * Layers this one builds on, first to last, as paths from this layer's directory. What stands here wins.
 */
extends?: string[]
/**
 * Names for `${vars.name}`: a text, or a list of texts. Layered like everything else.
 */
variables?: {
[k: string]: string | string[] | undefined
}
/**
 * Pins: the id a thing has in this portal, also for things that are not declared here. Where the id depends on the object type, a map from object type to id.
 */
ids?: {
[k: string]: string | {
[k: string]: string | undefined
} | undefined
}
/**
 * Things this configuration expects every portal to have: our own key, and the name they have in most portals.
 */
uses?: {
[k: string]: string | undefined
}
/**
 * The only way anything is ever removed from a portal.
 */
removed?: {
/**
 * What to remove: kind.object type.name, for an option with its value behind.
 */
address?: string
/**
 * Why, for those who read this file.
 */
reason?: string
}[]
/**
 * Addresses of inherited resources that this layer does not want. The portal's own are left alone.
 */
exclude?: string[]
/**
 * Lists of options that several properties share through `options: { from: name }`. HubSpot has no such thing; each property gets its own copy.
 */
optionSets?: {
[k: string]: OptionSet | undefined
}
/**
 * Patterns of addresses that pull keeps in step with the portal.
 */
manage?: string[]
/**
 * The lifecycle stages in their order: one set for contacts and companies. Stages the portal has besides are kept and reported.
 */
lifecycleStages?: {
[k: string]: LifecycleStage | undefined
}
/**
 * Lists (segments) by our own key. Filters and workflows refer to them by it: `list: mql_waiting`.
 */
lists?: {
[k: string]: List | undefined
}
/**
 * Pipelines by object type (deals, tickets, leads, orders, a custom object's name, …), then by our own key. The lifecycle stages of contacts and companies stand under lifecycleStages.
 */
pipelines?: {
[k: string]: {
[k: string]: Pipeline | undefined
} | undefined
}
/**
 * Properties by object type (contacts, companies, deals, tickets, leads, or a custom object's name), then by internal name.
 */
properties?: {
[k: string]: {
[k: string]: Property | undefined
} | undefined
}
/**
 * Property groups by object type, then by internal name. HubSpot's own groups are known and need no declaration.
 */
propertyGroups?: {
[k: string]: {
[k: string]: PropertyGroup | undefined
} | undefined
}
/**
 * Workflows by our own key. Others refer to them by it: `enrollIn: route_mql`.
 */
workflows?: {
[k: string]: Workflow | undefined
}
}
/**
 * Options in their order: a list when value and label are the same, or a map from value to label.
 */
export interface OptionSet {
[k: string]: Option | undefined
}
/**
 * One option; the key is the value that records hold. Just a text is its label.
 */
export interface Option {
/**
 * What people see.
 */
label?: string
/**
 * What it means; HubSpot shows it in settings only.
 */
description?: string
/**
 * Whether people can no longer choose it. Records that have it keep it.
 */
hidden?: boolean
}
/**
 * One lifecycle stage of contacts and companies. The key is HubSpot's own name for its eight stages (lead, marketingqualifiedlead, …), and our own for others.
 */
export interface LifecycleStage {
/**
 * The name people see on contacts and companies.
 */
label?: string
/**
 * Where only one of contacts and companies has the stage.
 */
only?: ("contacts" | "companies")
/**
 * The name on companies, where it is not the same as on contacts.
 */
companies?: string
meta?: Meta
tags?: Tags
}
/**
 * Notes for people and scripts; portalform keeps them and sends them nowhere.
 */
export interface Meta {
[k: string]: unknown | undefined
}
/**
 * One list (HubSpot also calls it a segment). The key is our own; one that exists is recognised by a pin under ids: or by its name. Fields that are left out are the portal's own.
 */
export interface List {
/**
 * The name people see. HubSpot gives each name once among the lists of a portal.
 */
name?: string
/**
 * What is in the list: contacts, companies, deals, …, or a custom object's name. HubSpot never changes it.
 */
objectType?: string
/**
 * How records get into the list. HubSpot never changes it. DYNAMIC when there are filters, MANUAL when there are none.
 */
processingType?: ("DYNAMIC" | "MANUAL" | "SNAPSHOT")
/**
 * The folder it is in, by name.
 */
folder?: string
when?: Filter
meta?: Meta
tags?: Tags
}
/**
 * Which records are meant. A map of properties: all of them must fit; all: and any: take lists and nest. An overlay replaces it as a whole.
 */
export interface Filter {
[k: string]: unknown | undefined
}
/**
 * One pipeline with its stages. The key is our own; a pipeline that portalform creates gets it as its id. Fields and stages that are left out are the portal's own.
 */
export interface Pipeline {
/**
 * The id it is created with, instead of the key: at most 36 characters, unique among the pipelines of deals and tickets together. HubSpot never changes it.
 */
id?: string
/**
 * The name people see. HubSpot allows each name once per object type, whatever the case of its letters.
 */
label?: string
/**
 * Place among the pipelines of the object type, counted from 0. Two may have the same number.
 */
displayOrder?: number
/**
 * The stages in their order, by our own key. Stages the portal has besides are kept and reported; only the relative order of those named here counts.
 */
stages?: {
[k: string]: Stage | undefined
}
meta?: Meta
tags?: Tags
}
/**
 * One stage of a pipeline; the key is our own. A stage that portalform creates gets the id <pipeline>_<stage>. Just a text is its label.
 */
export interface Stage {
/**
 * The id it is created with, instead of <pipeline>_<stage>: at most 100 characters, unique among all stages of the object type. HubSpot never changes it.
 */
id?: string
/**
 * The name people see. HubSpot allows each name once per pipeline, whatever the case of its letters and its spaces.
 */
label?: string
/**
 * Deals: how likely a deal in this stage is won, from 0 to 1. 0 is lost and 1 is won: both close the deal.
 */
probability?: number
/**
 * Tickets: whether a ticket in this stage is open or closed. OPEN when nothing is said.
 */
ticketState?: ("OPEN" | "CLOSED")
/**
 * Custom objects: whether a record in this stage is open or closed. OPEN when nothing is said.
 */
state?: ("OPEN" | "CLOSED")
/**
 * Object types whose stage fields HubSpot does not document (leads, orders, services, …): its metadata as it stands. What is not said is kept.
 */
metadata?: {
[k: string]: string | undefined
}
}
/**
 * One property of an object type. The key is its internal name, which HubSpot never changes. Fields that are left out are the portal's own.
 */
export interface Property {
/**
 * The name people see on records, in forms and in reports.
 */
label?: string
/**
 * Internal name of the property group it is listed under: one declared under propertyGroups, or one of HubSpot's own such as contactinformation.
 */
groupName?: string
/**
 * What kind of value is stored. It decides which fieldType is allowed; changing it later can make values unreadable.
 */
type?: ("string" | "number" | "bool" | "enumeration" | "date" | "datetime" | "phone_number" | "object_coordinates" | "json")
/**
 * How the property is shown and edited. Must fit type.
 */
fieldType?: ("text" | "textarea" | "html" | "number" | "select" | "radio" | "checkbox" | "booleancheckbox" | "date" | "file" | "phonenumber" | "calculation_equation" | "calculation_rollup" | "calculation_score" | "calculation_read_time")
/**
 * Help text shown to people who edit the property.
 */
description?: string
/**
 * The options of an enumeration, value first: a list when value and label are the same, or a map from value to label, or `from:` with the name of an option set. Options the portal has besides are kept and reported.
 */
options?: {
[k: string]: Option | undefined
}
/**
 * Place among the properties of the group, counted from 0; -1 is the end.
 */
displayOrder?: number
/**
 * Whether HubSpot leaves it out of property lists, records and filters.
 */
hidden?: boolean
/**
 * Whether forms may ask for it.
 */
formField?: boolean
/**
 * Whether no two records may have the same value. Decided at creation and never changed; HubSpot allows 10 on an object type.
 */
hasUniqueValue?: boolean
/**
 * How HubSpot protects the values. Decided at creation and never changed; needs the sensitive-data setting of the portal and its scopes.
 */
dataSensitivity?: ("non_sensitive" | "sensitive" | "highly_sensitive")
/**
 * Whether the options come from HubSpot instead of a list: with referencedObjectType OWNER this makes a property that holds a HubSpot user. Then options is left out.
 */
externalOptions?: boolean
/**
 * What an externalOptions property points at. Only OWNER can be created; never changed afterwards.
 */
referencedObjectType?: string
/**
 * Formula of a calculation_equation property, in the syntax of HubSpot's API. It may use properties of the same object type only. A formula made by the API can only be edited by the API.
 */
calculationFormula?: string
/**
 * How a number is shown. HubSpot cannot unset it.
 */
numberDisplayHint?: ("formatted" | "unformatted" | "currency" | "percentage" | "duration" | "probability")
/**
 * Whether an amount is shown with its currency. Cannot go back to false once currencyPropertyName was set.
 */
showCurrencySymbol?: boolean
/**
 * Internal name of the property that holds the record's currency. Needs showCurrencySymbol; HubSpot cannot unset it.
 */
currencyPropertyName?: string
/**
 * What the text is, so that HubSpot shows it fittingly. HubSpot cannot unset it.
 */
textDisplayHint?: ("unformatted_single_line" | "multi_line" | "email" | "phone_number" | "domain_name" | "ip_address" | "physical_address" | "postal_code")
/**
 * true: its definition belongs to an app or to HubSpot. portalform expects it to be there and never creates or changes it.
 */
readOnlyDefinition?: boolean
/**
 * Rules that HubSpot holds new values to, by rule type: MAX_LENGTH: 20, FORMAT: UPPER, REGEX: { ruleArguments: [pattern, message] }. Rules the portal has besides are kept. HubSpot's API sets rules and cannot take them away.
 */
validationRules?: {
[k: string]: ValidationRule | undefined
}
meta?: Meta
tags?: Tags
}
/**
 * One rule. Just a text is its only argument.
 */
export interface ValidationRule {
/**
 * What the rule is given: a length, a number, a date in milliseconds, a pattern and its message, domains. None for rules such as EMAIL.
 */
ruleArguments?: (string | string[])
/**
 * Whether HubSpot corrects values (capital letters, say) instead of refusing them.
 */
shouldApplyNormalization?: boolean
}
/**
 * A group that HubSpot lists properties under. The key is its internal name. HubSpot's own groups are known and need no declaration.
 */
export interface PropertyGroup {
/**
 * The name people see above the properties.
 */
label?: string
/**
 * Place among the groups, counted from 0; -1 is the end.
 */
displayOrder?: number
meta?: Meta
tags?: Tags
}
/**
 * One workflow: who is enrolled, and the steps they take. The key is our own; one that exists is recognised by a pin under ids:, by the mark portalform created it with, or by its name. Fields that are left out are the portal's own.
 */
export interface Workflow {
/**
 * The name people see. Names may repeat in HubSpot; portalform tells workflows apart by pins and its own mark, too.
 */
name?: string
/**
 * What it is for; people see it in the list of workflows.
 */
description?: string
/**
 * What is enrolled: contacts, companies, deals, tickets, …, or a custom object's name. HubSpot never changes it.
 */
objectType?: string
/**
 * HubSpot's type of the workflow, where it is not the usual one for its object type.
 */
type?: ("CONTACT_FLOW" | "PLATFORM_FLOW")
/**
 * HubSpot's kind of flow.
 */
flowType?: ("WORKFLOW" | "ACTION_SET" | "UNKNOWN")
/**
 * Whether it is switched on. It is made and changed while it is off; switching it on comes last.
 */
enabled?: boolean
/**
 * Who is enrolled. Either filters (when), events (trigger), people only (manual) or a dataset. An empty map says nobody.
 */
enroll?: {
when?: Filter
/**
 * Events that enroll, any of them, and lists that do on getting into one; with when, only records that fit it then.
 */
trigger?: EventTrigger[]
/**
 * true: only people and other workflows enroll.
 */
manual?: boolean
/**
 * The id of a dataset whose rows enroll.
 */
dataset?: (string | {
/**
 * The dataset's id.
 */
id?: string
/**
 * The id of a subview of it.
 */
subview?: string
})
/**
 * Whether records can be enrolled again.
 */
reEnroll?: boolean
/**
 * With when: which changes enroll a record again.
 * 
 * Items: The name of a property whose every change counts, a property with what it changes to, or a filter below all: or any:.
 */
reEnrollWhen?: (string | {
[k: string]: unknown | undefined
})[]
/**
 * With when: whether records leave when they no longer fit.
 */
unenrollWhenNotMet?: boolean
/**
 * Enrollment as HubSpot has it, where this language has no word for it.
 */
raw?: {
[k: string]: unknown | undefined
}
}
/**
 * Other workflows that a contact leaves on being enrolled in this one: all, or a list of workflows. An empty list says none.
 */
unenroll?: (string | string[])
goal?: Filter
/**
 * Lists of contacts that are never enrolled, and leave the workflow on getting into one.
 */
suppress?: string[]
suppressWhen?: Filter
/**
 * When records are enrolled that fit: every day, week, month or year, or around a date of the record. An empty map says none.
 */
schedule?: {
/**
 * How often.
 */
every?: ("day" | "week" | "month" | "year")
/**
 * With week: a list of monday to sunday, or weekdays. With month: a list of 1 to 31.
 */
days?: (string | string[])
/**
 * With month: last day, or first monday.
 */
on?: string
/**
 * With year: month-day.
 */
date?: string
/**
 * Instead of every: a date property of the record.
 */
property?: string
/**
 * With property: how many days before or after it.
 */
offset?: string
/**
 * With property: whether the day returns every year.
 */
yearly?: boolean
/**
 * Time of day in the portal's time zone, hours and minutes.
 */
time?: string
/**
 * The schedule as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
}
/**
 * When steps may be taken; outside of these times they wait.
 * 
 * Items: Times on some days of the week.
 */
timeWindows?: {
/**
 * Days of the week: a list of monday to sunday, or weekdays.
 */
days?: (string | string[])
/**
 * When it begins, hours and minutes.
 */
from?: string
/**
 * When it ends.
 */
to?: string
/**
 * One window as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
}[]
/**
 * Days on which nothing is done, as month-day for every year or year-month-day for one.
 */
blockedDates?: (string | {
/**
 * A blocked date as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
})[]
/**
 * The date that a workflow of contacts is centred on. An empty map says none.
 */
eventAnchor?: {
/**
 * A date property of the contact.
 */
property?: string
/**
 * A fixed day: month-day, or year-month-day.
 */
date?: string
/**
 * The anchor as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
}
/**
 * Associated records that steps use, by a key of our own: {{ deal.amount }}. HubSpot takes them when the workflow is made and never changes them.
 */
fetch?: {
/**
 * Which associated record is fetched.
 */
[k: string]: {
/**
 * The object type of the record.
 */
associated?: string
/**
 * The label of the association; the usual one when left out.
 */
label?: string
/**
 * HubSpot's category of the label, where an app has brought it along.
 */
associationCategory?: string
/**
 * Of several, the one with the latest value of this property.
 */
newestBy?: string
/**
 * Of several, the one with the earliest value of this property.
 */
oldestBy?: string
/**
 * Of several, which one without a property to sort by.
 */
by?: "associationTime"
/**
 * A data source as HubSpot has it.
 */
raw?: {
[k: string]: unknown | undefined
}
} | undefined
}
/**
 * Whether Salesforce may enroll contacts.
 */
canEnrollFromSalesforce?: boolean
/**
 * What happens to who is enrolled, in this order. An overlay changes single steps under their id: a map instead of a list; null drops one, after: and before: place one.
 */
steps?: Step[]
/**
 * Actions that nothing leads to: lists of steps. HubSpot keeps them; they do nothing.
 */
detached?: Step[][]
/**
 * HubSpot's custom properties of the workflow, such as its purpose.
 */
customProperties?: {
[k: string]: string | undefined
}
/**
 * What is written when the workflow is made and is the portal's afterwards, never compared or overwritten: names of fields, such as steps, or ids of steps.
 */
portalOwns?: string[]
/**
 * Fields of the workflow that this language has no word for, as HubSpot has them.
 */
raw?: {
[k: string]: unknown | undefined
}
meta?: Meta
tags?: Tags
}
/**
 * Something that happens to a record: propertyChanged, formSubmitted, created, or another event with event: and where:.
 */
export interface EventTrigger {
[k: string]: unknown | undefined
}
/**
 * One step: what it does is its only key, besides id. An overlay changes it under its id.
 */
export interface Step {
/**
 * A key of our own, by which overlays, goto and outputs know the step. It is sent nowhere.
 */
id?: string
/**
 * Sets properties of the enrolled record, in this order; an empty text empties one.
 */
setProperty?: ({
[k: string]: StepValue | undefined
} | {
/**
 * The property.
 */
property?: string
value?: StepValue
}[])
/**
 * Empties properties of the enrolled record.
 */
clearProperty?: (string | string[])
/**
 * Sets properties of associated records.
 */
setAssociated?: {
/**
 * The object type it leads to.
 */
on?: string
/**
 * The label of the association; the usual one when left out.
 */
label?: string
/**
 * HubSpot's category of the label, where an app has brought it along.
 */
associationCategory?: string
/**
 * The properties, in this order.
 */
set?: ({
[k: string]: StepValue | undefined
} | {
/**
 * The property.
 */
property?: string
value?: StepValue
}[])
}
/**
 * Copies a property from or to an associated record.
 */
copyProperty?: ({
/**
 * The property that is copied.
 */
from?: string
/**
 * The property that gets its value.
 */
to?: string
/**
 * HubSpot's name of the object that is the other one.
 */
object?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Makes a task.
 */
createTask?: ({
/**
 * The title, with {{ tokens }} of the record.
 */
subject?: string
/**
 * Notes, with {{ tokens }} of the record.
 */
body?: string
/**
 * TODO, CALL or EMAIL; TODO when left out.
 */
type?: string
/**
 * NONE, LOW, MEDIUM or HIGH; NONE when left out.
 */
priority?: string
/**
 * When it is due.
 */
due?: (string | {
/**
 * How long after. A number and a unit: minutes, hours, days, weeks.
 */
in?: string
/**
 * Time of day in the portal's time zone, hours and minutes.
 */
time?: string
/**
 * Only on these days of the week: a list of monday to sunday, or weekdays.
 */
days?: (string | string[])
/**
 * The time zone, where it is not the portal's.
 */
zone?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
})
assignTo?: Assignee
associate?: Associations
/**
 * Whether HubSpot marks the associations as chosen: true, false, or none where it says nothing.
 */
explicitAssociations?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Makes a record.
 */
createRecord?: ({
/**
 * What is made.
 */
objectType?: string
/**
 * Its properties.
 */
set?: ({
[k: string]: StepValue | undefined
} | {
/**
 * The property.
 */
property?: string
value?: StepValue
}[])
associate?: Associations
/**
 * Whether HubSpot marks the associations as chosen: true, false, or none where it says nothing.
 */
explicitAssociations?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Makes a note on the record: its text.
 */
createNote?: (string | {
/**
 * The text.
 */
body?: string
/**
 * Whether it is pinned.
 */
pin?: (boolean | string)
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * true: deletes the record.
 */
deleteRecord?: (boolean | {
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
})
/**
 * Waits: a number and a unit: minutes, hours, days, weeks. With in:, time: and days: also until a time of day.
 */
delay?: (string | {
/**
 * How long. A number and a unit: minutes, hours, days, weeks.
 */
in?: string
/**
 * Time of day in the portal's time zone, hours and minutes.
 */
time?: string
/**
 * Only on these days of the week: a list of monday to sunday, or weekdays.
 */
days?: (string | string[])
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Waits until a time of day, a date, a date property of the record, or an event.
 */
delayUntil?: ({
/**
 * How long from now, for the newer delay that HubSpot has.
 */
in?: string
/**
 * Time of day in the portal's time zone, hours and minutes.
 */
time?: string
/**
 * Only on these days of the week: a list of monday to sunday, or weekdays.
 */
days?: (string | string[])
/**
 * The time zone of the moment from now, where it is not the portal's.
 */
zone?: string
/**
 * A date property of the record.
 */
property?: string
date?: StepValue1
/**
 * How long before or after the date.
 */
offset?: string
event?: Events
/**
 * How long at most to wait for the event.
 */
atMost?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Sends a marketing e-mail, by name or by a key under uses:.
 */
sendEmail?: (string | {
/**
 * The e-mail.
 */
email?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Sends a marketing e-mail to fixed addresses.
 */
sendEmailTo?: ({
/**
 * The e-mail.
 */
email?: string
/**
 * The addresses.
 */
to?: (string | string[])
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Sends an internal e-mail.
 */
notifyByEmail?: ({
to?: Recipients
/**
 * The subject, with {{ tokens }} of the record.
 */
subject?: string
/**
 * The text, with {{ tokens }} of the record.
 */
body?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Shows a notification in HubSpot.
 */
notifyInApp?: ({
to?: Recipients
/**
 * The subject, with {{ tokens }} of the record.
 */
subject?: string
/**
 * The text, with {{ tokens }} of the record.
 */
body?: string
/**
 * HubSpot's way of delivery: APP where left out; none where the action does not say it.
 */
deliveryMethod?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Assigns the record to users, or members of teams, in turn.
 */
rotateOwner?: ({
/**
 * The team, or several.
 */
team?: (string | string[])
/**
 * The user, or several.
 */
user?: (string | string[])
/**
 * The property that gets the owner; hubspot_owner_id when left out.
 */
property?: string
/**
 * Whether a record that has an owner gets another one. It must be said; none where the action does not say it.
 */
overwrite?: (boolean | string)
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Puts the record into a list.
 */
addToList?: (string | {
/**
 * The list.
 */
list?: string
/**
 * Another record than the enrolled one, as HubSpot names it.
 */
record?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Takes the record out of a list.
 */
removeFromList?: (string | {
/**
 * The list.
 */
list?: string
/**
 * Another record than the enrolled one, as HubSpot names it.
 */
record?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Enrolls the record in another workflow.
 */
enrollIn?: (string | {
/**
 * The workflow.
 */
workflow?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Enrolls the contact in a sequence.
 */
enrollInSequence?: (string | {
/**
 * The sequence.
 */
sequence?: string
/**
 * Who sends: a user, or the owner that a property names.
 */
sender?: {
/**
 * The user.
 */
user?: string
/**
 * The property.
 */
property?: string
}
/**
 * Whether times are those of the contact.
 */
useContactTimeZone?: boolean
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * true: takes the contact out of sequences.
 */
unenrollFromSequence?: (boolean | {
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
})
/**
 * Makes the contact a marketing contact or not: MARKETABLE or NON_MARKETABLE.
 */
setMarketingStatus?: (string | {
/**
 * MARKETABLE or NON_MARKETABLE.
 */
status?: string
/**
 * Another contact than the enrolled one, as HubSpot names it.
 */
contact?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Opts the contact in or out.
 */
manageSubscription?: ({
/**
 * The subscription type.
 */
subscription?: string
/**
 * OPT_IN or OPT_OUT.
 */
optState?: string
/**
 * The channel; EMAIL when left out.
 */
channel?: string
/**
 * The legal basis.
 */
legalBasis?: string
/**
 * Why.
 */
legalBasisExplanation?: string
/**
 * Another contact than the enrolled one, as HubSpot names it.
 */
contact?: string
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Associates records of two object types where two properties have the same value.
 */
associate?: ({
/**
 * The object type of the enrolled record.
 */
from?: string
/**
 * The other object type.
 */
to?: string
/**
 * What is compared, in HubSpot's words.
 */
matchBy?: string
/**
 * The property of the enrolled record.
 */
fromProperty?: string
/**
 * The property of the others.
 */
toProperty?: string
/**
 * Whether records are associated and nothing else.
 */
createAssociationOnly?: boolean
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Sends a request.
 */
webhook?: ({
/**
 * Where to. Credentials stand in it as ${secrets.NAME}.
 */
url?: string
/**
 * GET, POST, …; POST when left out.
 */
method?: string
/**
 * Parameters of the query, by name.
 */
query?: ({
[k: string]: StepValue | undefined
} | {
/**
 * The name.
 */
name?: string
value?: StepValue
}[] | string)
/**
 * How HubSpot proves who it is: a secret of the portal by its name, or the signature of an app.
 */
auth?: {
/**
 * The name of the secret.
 */
secret?: string
/**
 * The name of the header or parameter.
 */
name?: string
/**
 * HEADER or QUERY_PARAM.
 */
location?: string
/**
 * The id of the app that signs.
 */
app?: (number | string)
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
/**
 * The settings as HubSpot has them.
 */
raw?: {
[k: string]: unknown | undefined
}
}
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Runs custom code.
 */
code?: ({
/**
 * The language and its version.
 */
runtime?: string
/**
 * The file with the code, by its path from the directory of the layer. Nothing in it is a variable.
 */
file?: string
/**
 * The code itself, where it has no file of its own.
 */
source?: string
/**
 * Names of secrets of the portal that the code may use.
 */
secrets?: (string | string[])
/**
 * What the code is given, by name.
 */
inputs?: ({
[k: string]: StepValue | undefined
} | {
/**
 * The name.
 */
name?: string
value?: StepValue
}[] | string)
/**
 * What the code gives: names of texts, or a map for anything else.
 */
outputs?: (string | (string | {
[k: string]: unknown | undefined
})[])
/**
 * Further fields of HubSpot's action, as they are.
 */
fields?: {
[k: string]: unknown | undefined
}
} | boolean)
/**
 * Goes different ways: the first branch whose filters fit. A map by name, or a list. Who fits none goes the way called otherwise.
 */
branch?: WorkflowBranch[]
/**
 * Goes different ways by a value.
 */
switch?: {
on?: StepValue
/**
 * A way for each value: a map by value, or a list.
 */
cases?: SwitchCase[]
/**
 * For every other value.
 */
otherwise?: {
/**
 * The name HubSpot shows.
 */
label?: string
/**
 * What happens to who has another value.
 */
steps?: Step[]
/**
 * true: who goes this way leaves the workflow here, although steps follow the branch.
 */
end?: boolean
/**
 * How HubSpot marks the connection to what comes behind, where it is not as usual.
 */
edgeType?: ("STANDARD" | "GOTO")
/**
 * Further fields of HubSpot's branch, as they are.
 */
raw?: {
[k: string]: unknown | undefined
}
}
}
/**
 * Divides those who come at random.
 * 
 * Items: One part of those who come.
 */
split?: {
/**
 * How many of a hundred.
 */
percentage?: (number | string)
/**
 * What happens to them.
 */
steps?: Step[]
/**
 * true: who goes this way leaves the workflow here, although steps follow the branch.
 */
end?: boolean
/**
 * How HubSpot marks the connection to what comes behind, where it is not as usual.
 */
edgeType?: ("STANDARD" | "GOTO")
/**
 * Further fields of HubSpot's branch, as they are.
 */
raw?: {
[k: string]: unknown | undefined
}
}[]
/**
 * At the end: goes on with the step that has this id.
 */
goto?: (string | {
/**
 * The id of the step.
 */
step?: string
/**
 * The id of an action that is not there.
 */
action?: string
/**
 * How HubSpot marks the connection, where it is not as usual.
 */
edgeType?: string
/**
 * The connection as HubSpot has it.
 */
edge?: {
[k: string]: unknown | undefined
}
})
/**
 * Any other action, as HubSpot has it, without its id and its connection.
 */
action?: {
[k: string]: unknown | undefined
}
/**
 * All actions as HubSpot has them, where they are no workflow that steps can describe: start and list.
 */
actions?: {
[k: string]: unknown | undefined
}
/**
 * The version of the action, where it is not the one that portalform knows.
 */
version?: (number | string)
/**
 * Further fields of HubSpot's action, as they are.
 */
raw?: {
[k: string]: unknown | undefined
}
}
/**
 * One way of a branch, for records that fit its filters. The one without filters called otherwise is for all others.
 */
export interface WorkflowBranch {
/**
 * What people see on the branch; in a map, the key.
 */
name?: string
when?: Filter
/**
 * Of otherwise: the name HubSpot shows, where it is another one.
 */
label?: string
/**
 * What happens to who goes this way.
 */
steps?: Step[]
/**
 * true: who goes this way leaves the workflow here, although steps follow the branch.
 */
end?: boolean
/**
 * How HubSpot marks the connection to what comes behind, where it is not as usual.
 */
edgeType?: ("STANDARD" | "GOTO")
/**
 * Further fields of HubSpot's branch, as they are.
 */
raw?: {
[k: string]: unknown | undefined
}
}
/**
 * One way of a switch, for one value.
 */
export interface SwitchCase {
/**
 * The value it is for; in a map, the key.
 */
value?: string
/**
 * What happens to who has this value.
 */
steps?: Step[]
/**
 * true: who goes this way leaves the workflow here, although steps follow the branch.
 */
end?: boolean
/**
 * How HubSpot marks the connection to what comes behind, where it is not as usual.
 */
edgeType?: ("STANDARD" | "GOTO")
/**
 * Further fields of HubSpot's branch, as they are.
 */
raw?: {
[k: string]: unknown | undefined
}
}
