// Generated from schemas/ by scripts/generate.ts: do not edit.

/**
 * Words to select resources by.
 */
export type Tags = string[]

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
