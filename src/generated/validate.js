// Generated from schemas/ by scripts/generate.ts: do not edit.

// <stdin>
var validate = validate21;
var stdin_default = validate21;
var schema6 = { "title": "Configuration", "x-split": true, "x-referenced": { "form": "a form", "team": "a team", "owner": "an owner of records, named by e-mail address", "user": "a user, named by e-mail address", "email": "a marketing e-mail", "sequence": "a sequence", "event": "an event definition", "objectType": "a custom object", "associationLabel": "a label of associations", "subscription": "a subscription type", "listFolder": "a folder of lists" }, "type": "object", "additionalProperties": false, "properties": { "portal": { "type": "object", "additionalProperties": false, "properties": { "portalId": { "type": "integer", "minimum": 1 }, "token": { "type": ["string", "object"], "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true, "additionalProperties": false, "properties": { "read": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true }, "write": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true } } }, "endpoint": { "type": "string", "default": "https://api.hubapi.com" }, "protect": { "type": "boolean", "default": false }, "drift": { "type": "string", "enum": ["hold", "revert"], "default": "hold" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "removals": { "type": "integer", "minimum": 0, "default": 5 }, "recordsAffected": { "type": "integer", "minimum": 0, "default": 1e3 } } }, "beta": { "type": "array", "items": { "type": "string" }, "default": [] }, "lifecycleStages": { "type": "object", "additionalProperties": false, "properties": { "write": { "type": "string", "enum": ["manual", "api"], "default": "manual" } } }, "marker": { "type": "string", "pattern": "^(?!hs_)[a-z][a-z0-9_]{0,99}$", "default": "portalform_applied" } } }, "extends": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } }, "ids": { "type": "object", "x-keyed": true, "x-split": true, "x-address": ["resource", "child", "referenced"], "additionalProperties": { "type": ["string", "object"], "x-keyed": true, "additionalProperties": { "type": "string" } } }, "uses": { "type": "object", "x-keyed": true, "x-split": true, "x-address": ["resource", "child", "referenced"], "additionalProperties": { "type": "string" } }, "removed": { "type": "array", "x-concat": true, "items": { "type": "object", "additionalProperties": false, "properties": { "address": { "type": "string", "x-address": ["resource", "child"] }, "reason": { "type": "string" } } } }, "exclude": { "type": "array", "x-concat": true, "items": { "type": "string", "x-address": ["resource"] } }, "optionSets": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/optionSet" } }, "manage": { "type": "array", "x-concat": true, "items": { "type": "string" } }, "lifecycleStages": { "type": "object", "x-keyed": true, "x-split": true, "x-ordered": true, "additionalProperties": { "$ref": "#/definitions/lifecycleStage" }, "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-kind": "lifecycleStage" }, "lists": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/list" }, "x-section": { "name": "lists" }, "x-kind": "list" }, "pipelines": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/pipeline" } }, "x-section": { "name": "pipelines", "scope": ["object type"] }, "x-kind": "pipeline" }, "properties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/property" } }, "x-section": { "name": "properties", "scope": ["object type"] }, "x-kind": "property" }, "propertyGroups": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/propertyGroup" } }, "x-section": { "name": "propertyGroups", "scope": ["object type"] }, "x-kind": "propertyGroup" }, "workflows": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/workflow" }, "x-section": { "name": "workflows" }, "x-kind": "workflow" } }, "definitions": { "option": { "title": "Option", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "value": "the key is the value; delete this line", "displayOrder": "the order in YAML is the order of the options; use after:, before:, first: or last: in an overlay" }, "properties": { "label": { "type": "string" }, "description": { "type": "string" }, "hidden": { "type": "boolean" } } }, "optionSet": { "title": "OptionSet", "type": "object", "x-keyed": true, "x-ordered": true, "additionalProperties": { "$ref": "#/definitions/option" } }, "stage": { "title": "Stage", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay", "stageId": "write id: for an id of your own", "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets", "archived": "stages are not archived but deleted for good: name it under `removed:`" }, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "ticketState": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "state": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "metadata": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } } } }, "validationRule": { "title": "ValidationRule", "type": "object", "x-shorthand": "ruleArguments", "additionalProperties": false, "x-refused": { "ruleType": "the key is the rule type; delete this line" }, "properties": { "ruleArguments": { "type": ["string", "array"], "items": { "type": "string" } }, "shouldApplyNormalization": { "type": "boolean", "default": false } } }, "meta": { "type": "object", "x-keyed": true, "x-free": true, "additionalProperties": true }, "tags": { "type": "array", "x-concat": true, "items": { "type": "string" } }, "event": { "title": "EventTrigger", "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "filter": { "title": "Filter", "x-secret": false, "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "lifecycleStage": { "title": "LifecycleStage", "x-kind": "lifecycleStage", "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-shorthand": "label", "x-refused": { "id": 'HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: "\u2026", companies: "\u2026" } }', "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "only": { "type": "string", "enum": ["contacts", "companies"] }, "companies": { "type": "string" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "list": { "title": "List", "x-kind": "list", "x-section": { "name": "lists" }, "x-refused": { "listId": "HubSpot gives the id; pin it under `ids:` where the name does not tell which list is meant", "objectTypeId": "write objectType: and the name of the object type", "filterBranch": "write when: and the filters as this language spells them, or when: { raw: \u2026 } with the branch as it is", "filters": "write when:", "listFolderId": "write folder: and the name of the folder", "listPermissions": "HubSpot's API sets permissions only when a list is made: set them in HubSpot", "membershipSettings": "HubSpot's API sets them only when a list is made: set them in HubSpot" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "objectType": { "type": "string", "default": "contacts" }, "processingType": { "type": "string", "enum": ["DYNAMIC", "MANUAL", "SNAPSHOT"] }, "folder": { "type": "string", "x-names": "listFolder" }, "when": { "$ref": "#/definitions/filter" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "pipeline": { "title": "Pipeline", "x-kind": "pipeline", "x-section": { "name": "pipelines", "scope": ["object type"] }, "x-refused": { "archived": "pipelines are not archived but deleted for good: name it under `removed:`", "pipelineId": "write id: for an id of your own; the key is the id otherwise" }, "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "displayOrder": { "type": "integer", "minimum": 0 }, "stages": { "type": "object", "x-keyed": true, "x-ordered": true, "x-kind": "stage", "additionalProperties": { "$ref": "#/definitions/stage" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "property": { "title": "Property", "x-kind": "property", "x-section": { "name": "properties", "scope": ["object type"] }, "x-refused": { "name": "the key is the internal name; delete this line", "dateDisplayHint": "HubSpot's API ignores dateDisplayHint; set it in HubSpot (Settings > Properties) and delete this line", "optionSortStrategy": "HubSpot's API takes it for new custom objects only; the order in YAML is the order of the options", "searchableInGlobalSearch": "HubSpot's API takes it for new custom objects only; delete this line", "externalOptionsReferenceType": "HubSpot's API takes it for new custom objects only; delete this line", "calculated": "HubSpot derives it from calculationFormula; delete this line", "archived": "to archive a property, name it under `removed:`", "hubspotDefined": "HubSpot decides it; delete this line" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "groupName": { "type": "string", "x-names": "propertyGroup" }, "type": { "type": "string", "enum": ["string", "number", "bool", "enumeration", "date", "datetime", "phone_number", "object_coordinates", "json"] }, "fieldType": { "type": "string", "enum": ["text", "textarea", "html", "number", "select", "radio", "checkbox", "booleancheckbox", "date", "file", "phonenumber", "calculation_equation", "calculation_rollup", "calculation_score", "calculation_read_time"] }, "description": { "type": "string" }, "options": { "type": "object", "x-keyed": true, "x-ordered": true, "x-from": "optionSets", "x-kind": "option", "additionalProperties": { "$ref": "#/definitions/option" } }, "displayOrder": { "type": "integer", "minimum": -1 }, "hidden": { "type": "boolean" }, "formField": { "type": "boolean" }, "hasUniqueValue": { "type": "boolean" }, "dataSensitivity": { "type": "string", "enum": ["non_sensitive", "sensitive", "highly_sensitive"] }, "externalOptions": { "type": "boolean" }, "referencedObjectType": { "type": "string" }, "calculationFormula": { "type": "string" }, "numberDisplayHint": { "type": "string", "enum": ["formatted", "unformatted", "currency", "percentage", "duration", "probability"] }, "showCurrencySymbol": { "type": "boolean" }, "currencyPropertyName": { "type": "string" }, "textDisplayHint": { "type": "string", "enum": ["unformatted_single_line", "multi_line", "email", "phone_number", "domain_name", "ip_address", "physical_address", "postal_code"] }, "readOnlyDefinition": { "type": "boolean" }, "validationRules": { "type": "object", "x-keyed": true, "x-kind": "validationRule", "additionalProperties": { "$ref": "#/definitions/validationRule" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "propertyGroup": { "title": "PropertyGroup", "x-kind": "propertyGroup", "x-section": { "name": "propertyGroups", "scope": ["object type"] }, "x-shorthand": "label", "x-refused": { "name": "the key is the internal name; delete this line", "archived": "to archive a group, name it under `removed:`" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "displayOrder": { "type": "integer", "minimum": -1 }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "stepValue": { "title": "StepValue", "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "property": { "type": "string" }, "now": { "type": "boolean" }, "add": { "type": ["number", "string"] }, "append": { "type": "string" }, "appendProperty": { "type": "string" }, "output": { "type": "string" }, "event": { "type": "string" }, "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "raw": { "x-free": true, "x-whole": true } } }, "recipients": { "title": "Recipients", "type": ["object", "array"], "items": { "$ref": "#/definitions/recipients" }, "x-whole": true, "additionalProperties": false, "properties": { "user": { "type": ["string", "array"], "items": { "type": "string", "x-names": "user" }, "x-names": "user" }, "team": { "type": ["string", "array"], "items": { "type": "string", "x-names": "team" }, "x-names": "team" }, "property": { "type": ["string", "array"], "items": { "type": "string" } } } }, "assignee": { "title": "Assignee", "type": ["object", "string"], "x-whole": true, "additionalProperties": false, "properties": { "owner": { "type": "string", "x-names": "owner" }, "property": { "type": "string" }, "output": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } } }, "associations": { "title": "Associations", "type": ["string", "array"], "x-whole": true, "items": { "type": ["string", "object"], "additionalProperties": false, "properties": { "copy": { "type": "string" }, "as": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" } } }, "from": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" } } }, "raw": { "x-free": true, "x-whole": true } } } }, "step": { "title": "Step", "x-secret": true, "type": "object", "additionalProperties": false, "x-refused": { "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written", "connection": "steps follow each other as they are written; goto: leads elsewhere", "actionTypeId": "write action: with the whole action below it", "type": "write action: with the whole action below it" }, "properties": { "id": { "type": "string" }, "setProperty": { "type": ["object", "array"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "clearProperty": { "type": ["string", "array"], "items": { "type": "string" } }, "setAssociated": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" }, "set": { "type": ["object", "array"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } } } }, "copyProperty": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "object": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createTask": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "subject": { "type": "string" }, "body": { "type": "string" }, "type": { "type": "string" }, "priority": { "type": "string" }, "due": { "type": ["string", "object"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "assignTo": { "$ref": "#/definitions/assignee" }, "associate": { "$ref": "#/definitions/associations" }, "explicitAssociations": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createRecord": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "objectType": { "type": "string" }, "set": { "type": ["object", "array"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "associate": { "$ref": "#/definitions/associations" }, "explicitAssociations": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createNote": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "body": { "type": "string" }, "pin": { "type": ["boolean", "string"] }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "deleteRecord": { "type": ["boolean", "object"], "additionalProperties": false, "properties": { "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "delay": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "delayUntil": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "property": { "type": "string" }, "date": { "title": "StepValue", "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "property": { "type": "string" }, "now": { "type": "boolean" }, "add": { "type": ["number", "string"] }, "append": { "type": "string" }, "appendProperty": { "type": "string" }, "output": { "type": "string" }, "event": { "type": "string" }, "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "raw": { "x-free": true, "x-whole": true } } }, "offset": { "type": "string" }, "event": { "title": "Events", "type": ["object", "array", "string"], "x-free": true, "x-whole": true, "items": {}, "additionalProperties": true }, "atMost": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true }, "sendEmail": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "email": { "type": "string", "x-names": "email" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "email" }, "sendEmailTo": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "email": { "type": "string", "x-names": "email" }, "to": { "type": ["string", "array"], "items": { "type": "string" } }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "notifyByEmail": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/recipients" }, "subject": { "type": "string" }, "body": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "notifyInApp": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/recipients" }, "subject": { "type": "string" }, "body": { "type": "string" }, "deliveryMethod": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "rotateOwner": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "team": { "type": ["string", "array"], "items": { "type": "string", "x-names": "team" }, "x-names": "team" }, "user": { "type": ["string", "array"], "items": { "type": "string", "x-names": "user" }, "x-names": "user" }, "property": { "type": "string" }, "overwrite": { "type": ["boolean", "string"], "pattern": "^(true|false|none)$" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "addToList": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "list": { "type": "string", "x-names": "list" }, "record": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "list" }, "removeFromList": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "list": { "type": "string", "x-names": "list" }, "record": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "list" }, "enrollIn": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "workflow": { "type": "string", "x-names": "workflow" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "workflow" }, "enrollInSequence": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "sequence": { "type": "string", "x-names": "sequence" }, "sender": { "type": "object", "additionalProperties": false, "properties": { "user": { "type": "string", "x-names": "user" }, "property": { "type": "string" } }, "x-whole": true }, "useContactTimeZone": { "type": "boolean" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "sequence" }, "unenrollFromSequence": { "type": ["boolean", "object"], "additionalProperties": false, "properties": { "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "setMarketingStatus": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "status": { "type": "string" }, "contact": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "manageSubscription": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "subscription": { "type": "string", "x-names": "subscription" }, "optState": { "type": "string" }, "channel": { "type": "string" }, "legalBasis": { "type": "string" }, "legalBasisExplanation": { "type": "string" }, "contact": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "associate": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "matchBy": { "type": "string" }, "fromProperty": { "type": "string" }, "toProperty": { "type": "string" }, "createAssociationOnly": { "type": "boolean" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "webhook": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "url": { "type": "string" }, "method": { "type": "string" }, "query": { "type": ["object", "array", "string"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "auth": { "type": "object", "additionalProperties": false, "properties": { "secret": { "type": "string" }, "name": { "type": "string" }, "location": { "type": "string" }, "app": { "type": ["integer", "string"] }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "code": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "runtime": { "type": "string" }, "file": { "type": "string", "x-file": "source" }, "source": { "type": "string" }, "secrets": { "type": ["string", "array"], "items": { "type": "string" } }, "inputs": { "type": ["object", "array", "string"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "outputs": { "type": ["string", "array"], "items": { "type": ["string", "object"], "x-free": true, "additionalProperties": true } }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "branch": { "type": "array", "x-keyed": "name", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/workflowBranch" } }, "switch": { "type": "object", "additionalProperties": false, "properties": { "on": { "$ref": "#/definitions/stepValue" }, "cases": { "type": "array", "x-keyed": "value", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/switchCase" } }, "otherwise": { "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string", "x-secret": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } } }, "split": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "percentage": { "type": ["number", "string"] }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } }, "goto": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "step": { "type": "string" }, "action": { "type": "string" }, "edgeType": { "type": "string" }, "edge": { "x-free": true, "x-whole": true } } }, "action": { "type": "object", "x-free": true, "x-keyed": true, "additionalProperties": true }, "actions": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "version": { "type": ["number", "string"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "workflowBranch": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "x-secret": false }, "when": { "$ref": "#/definitions/filter" }, "label": { "type": "string", "x-secret": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "title": "WorkflowBranch" }, "switchCase": { "type": "object", "additionalProperties": false, "properties": { "value": { "type": "string", "x-secret": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "title": "SwitchCase" }, "workflow": { "title": "Workflow", "x-kind": "workflow", "x-section": { "name": "workflows" }, "x-refused": { "id": "HubSpot gives the id; pin it under `ids:` where the name does not tell which workflow is meant", "isEnabled": "write enabled:", "actions": "write steps:", "startActionId": "the first of the steps is where it starts", "enrollmentCriteria": "write enroll:", "enrollmentSchedule": "write schedule:", "objectTypeId": "write objectType: and the name of the object type", "goalFilterBranch": "write goal:", "suppressionListIds": "write suppress: and the names of the lists", "suppressionFilterBranch": "write suppressWhen:", "unEnrollmentSetting": "write unenroll:", "dataSources": "write fetch:", "revisionId": "HubSpot counts it up with every save; portalform takes care of it", "uuid": "portalform sets it, to know the workflow again" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "objectType": { "type": "string" }, "type": { "type": "string", "enum": ["CONTACT_FLOW", "PLATFORM_FLOW"] }, "flowType": { "type": "string", "enum": ["WORKFLOW", "ACTION_SET", "UNKNOWN"], "default": "WORKFLOW" }, "enabled": { "type": "boolean" }, "enroll": { "type": "object", "additionalProperties": false, "properties": { "when": { "$ref": "#/definitions/filter" }, "trigger": { "type": "array", "items": { "$ref": "#/definitions/event" } }, "manual": { "type": "boolean" }, "dataset": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "id": { "type": "string" }, "subview": { "type": "string" } } }, "reEnroll": { "type": "boolean", "default": false }, "reEnrollWhen": { "type": "array", "items": { "type": ["string", "object"], "x-free": true, "x-whole": true, "additionalProperties": true } }, "unenrollWhenNotMet": { "type": "boolean", "default": false }, "raw": { "x-free": true, "x-whole": true } } }, "unenroll": { "type": ["string", "array"], "items": { "type": "string", "x-names": "workflow" }, "x-whole": true }, "goal": { "$ref": "#/definitions/filter" }, "suppress": { "type": "array", "items": { "type": "string", "x-names": "list" } }, "suppressWhen": { "$ref": "#/definitions/filter" }, "schedule": { "type": "object", "additionalProperties": false, "properties": { "every": { "type": "string", "enum": ["day", "week", "month", "year"] }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "on": { "type": "string" }, "date": { "type": "string" }, "property": { "type": "string" }, "offset": { "type": "string" }, "yearly": { "type": "boolean" }, "time": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true }, "timeWindows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "days": { "type": ["string", "array"], "items": { "type": "string" } }, "from": { "type": "string" }, "to": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } } } }, "blockedDates": { "type": "array", "items": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "raw": { "x-free": true, "x-whole": true } } } }, "eventAnchor": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "date": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true }, "fetch": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "associated": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" }, "newestBy": { "type": "string" }, "oldestBy": { "type": "string" }, "by": { "type": "string", "enum": ["associationTime"] }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true } }, "canEnrollFromSalesforce": { "type": "boolean", "default": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "detached": { "type": "array", "items": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } } }, "customProperties": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } }, "portalOwns": { "type": "array", "items": { "type": "string" } }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern3 = new RegExp("^(?!hs_)[a-z][a-z0-9_]{0,99}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "description" || key0 === "hidden")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err1 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.hidden !== void 0) {
      if (typeof data.hidden !== "boolean") {
        const err3 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate23(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = { "title": "LifecycleStage", "x-kind": "lifecycleStage", "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-shorthand": "label", "x-refused": { "id": 'HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: "\u2026", companies: "\u2026" } }', "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "only": { "type": "string", "enum": ["contacts", "companies"] }, "companies": { "type": "string" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "only" || key0 === "companies" || key0 === "meta" || key0 === "tags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err1 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.only !== void 0) {
      let data1 = data.only;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "contacts" || data1 === "companies")) {
        const err3 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/enum", keyword: "enum", params: { allowedValues: schema9.properties.only.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.companies !== void 0) {
      if (typeof data.companies !== "string") {
        const err4 = { instancePath: instancePath + "/companies", schemaPath: "#/properties/companies/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate27(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate29(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema12 = { "title": "List", "x-kind": "list", "x-section": { "name": "lists" }, "x-refused": { "listId": "HubSpot gives the id; pin it under `ids:` where the name does not tell which list is meant", "objectTypeId": "write objectType: and the name of the object type", "filterBranch": "write when: and the filters as this language spells them, or when: { raw: \u2026 } with the branch as it is", "filters": "write when:", "listFolderId": "write folder: and the name of the folder", "listPermissions": "HubSpot's API sets permissions only when a list is made: set them in HubSpot", "membershipSettings": "HubSpot's API sets them only when a list is made: set them in HubSpot" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "objectType": { "type": "string", "default": "contacts" }, "processingType": { "type": "string", "enum": ["DYNAMIC", "MANUAL", "SNAPSHOT"] }, "folder": { "type": "string", "x-names": "listFolder" }, "when": { "$ref": "#/definitions/filter" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "objectType" || key0 === "processingType" || key0 === "folder" || key0 === "when" || key0 === "meta" || key0 === "tags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.objectType !== void 0) {
      if (typeof data.objectType !== "string") {
        const err2 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.processingType !== void 0) {
      let data2 = data.processingType;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/processingType", schemaPath: "#/properties/processingType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "DYNAMIC" || data2 === "MANUAL" || data2 === "SNAPSHOT")) {
        const err4 = { instancePath: instancePath + "/processingType", schemaPath: "#/properties/processingType/enum", keyword: "enum", params: { allowedValues: schema12.properties.processingType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.folder !== void 0) {
      if (typeof data.folder !== "string") {
        const err5 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate33(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.meta !== void 0) {
      if (!validate27(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate29(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema15 = { "title": "Stage", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay", "stageId": "write id: for an id of your own", "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets", "archived": "stages are not archived but deleted for good: name it under `removed:`" }, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "ticketState": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "state": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "metadata": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "label" || key0 === "probability" || key0 === "ticketState" || key0 === "state" || key0 === "metadata")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err2 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data2 = data.probability;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ticketState !== void 0) {
      let data3 = data.ticketState;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/ticketState", schemaPath: "#/properties/ticketState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data3 === "OPEN" || data3 === "CLOSED")) {
        const err7 = { instancePath: instancePath + "/ticketState", schemaPath: "#/properties/ticketState/enum", keyword: "enum", params: { allowedValues: schema15.properties.ticketState.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data4 === "OPEN" || data4 === "CLOSED")) {
        const err9 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema15.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data5 = data.metadata;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (typeof data5[key1] !== "string") {
            const err10 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "label" || key0 === "displayOrder" || key0 === "stages" || key0 === "meta" || key0 === "tags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err2 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.displayOrder !== void 0) {
      let data2 = data.displayOrder;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.stages !== void 0) {
      let data3 = data.stages;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate39(data3[key1], { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate27(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate29(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema16 = { "title": "Property", "x-kind": "property", "x-section": { "name": "properties", "scope": ["object type"] }, "x-refused": { "name": "the key is the internal name; delete this line", "dateDisplayHint": "HubSpot's API ignores dateDisplayHint; set it in HubSpot (Settings > Properties) and delete this line", "optionSortStrategy": "HubSpot's API takes it for new custom objects only; the order in YAML is the order of the options", "searchableInGlobalSearch": "HubSpot's API takes it for new custom objects only; delete this line", "externalOptionsReferenceType": "HubSpot's API takes it for new custom objects only; delete this line", "calculated": "HubSpot derives it from calculationFormula; delete this line", "archived": "to archive a property, name it under `removed:`", "hubspotDefined": "HubSpot decides it; delete this line" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "groupName": { "type": "string", "x-names": "propertyGroup" }, "type": { "type": "string", "enum": ["string", "number", "bool", "enumeration", "date", "datetime", "phone_number", "object_coordinates", "json"] }, "fieldType": { "type": "string", "enum": ["text", "textarea", "html", "number", "select", "radio", "checkbox", "booleancheckbox", "date", "file", "phonenumber", "calculation_equation", "calculation_rollup", "calculation_score", "calculation_read_time"] }, "description": { "type": "string" }, "options": { "type": "object", "x-keyed": true, "x-ordered": true, "x-from": "optionSets", "x-kind": "option", "additionalProperties": { "$ref": "#/definitions/option" } }, "displayOrder": { "type": "integer", "minimum": -1 }, "hidden": { "type": "boolean" }, "formField": { "type": "boolean" }, "hasUniqueValue": { "type": "boolean" }, "dataSensitivity": { "type": "string", "enum": ["non_sensitive", "sensitive", "highly_sensitive"] }, "externalOptions": { "type": "boolean" }, "referencedObjectType": { "type": "string" }, "calculationFormula": { "type": "string" }, "numberDisplayHint": { "type": "string", "enum": ["formatted", "unformatted", "currency", "percentage", "duration", "probability"] }, "showCurrencySymbol": { "type": "boolean" }, "currencyPropertyName": { "type": "string" }, "textDisplayHint": { "type": "string", "enum": ["unformatted_single_line", "multi_line", "email", "phone_number", "domain_name", "ip_address", "physical_address", "postal_code"] }, "readOnlyDefinition": { "type": "boolean" }, "validationRules": { "type": "object", "x-keyed": true, "x-kind": "validationRule", "additionalProperties": { "$ref": "#/definitions/validationRule" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
var schema17 = { "title": "ValidationRule", "type": "object", "x-shorthand": "ruleArguments", "additionalProperties": false, "x-refused": { "ruleType": "the key is the rule type; delete this line" }, "properties": { "ruleArguments": { "type": ["string", "array"], "items": { "type": "string" } }, "shouldApplyNormalization": { "type": "boolean", "default": false } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ruleArguments" || key0 === "shouldApplyNormalization")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.ruleArguments !== void 0) {
      let data0 = data.ruleArguments;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err1 = { instancePath: instancePath + "/ruleArguments", schemaPath: "#/properties/ruleArguments/type", keyword: "type", params: { type: schema17.properties.ruleArguments.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/ruleArguments/" + i0, schemaPath: "#/properties/ruleArguments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    }
    if (data.shouldApplyNormalization !== void 0) {
      if (typeof data.shouldApplyNormalization !== "boolean") {
        const err3 = { instancePath: instancePath + "/shouldApplyNormalization", schemaPath: "#/properties/shouldApplyNormalization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err1 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.groupName !== void 0) {
      if (typeof data.groupName !== "string") {
        const err2 = { instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "string" || data2 === "number" || data2 === "bool" || data2 === "enumeration" || data2 === "date" || data2 === "datetime" || data2 === "phone_number" || data2 === "object_coordinates" || data2 === "json")) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema16.properties.type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.fieldType !== void 0) {
      let data3 = data.fieldType;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/fieldType", schemaPath: "#/properties/fieldType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "text" || data3 === "textarea" || data3 === "html" || data3 === "number" || data3 === "select" || data3 === "radio" || data3 === "checkbox" || data3 === "booleancheckbox" || data3 === "date" || data3 === "file" || data3 === "phonenumber" || data3 === "calculation_equation" || data3 === "calculation_rollup" || data3 === "calculation_score" || data3 === "calculation_read_time")) {
        const err6 = { instancePath: instancePath + "/fieldType", schemaPath: "#/properties/fieldType/enum", keyword: "enum", params: { allowedValues: schema16.properties.fieldType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data5 = data.options;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate23(data5[key1], { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.displayOrder !== void 0) {
      let data7 = data.displayOrder;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < -1 || isNaN(data7)) {
          const err10 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.hidden !== void 0) {
      if (typeof data.hidden !== "boolean") {
        const err11 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.formField !== void 0) {
      if (typeof data.formField !== "boolean") {
        const err12 = { instancePath: instancePath + "/formField", schemaPath: "#/properties/formField/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.hasUniqueValue !== void 0) {
      if (typeof data.hasUniqueValue !== "boolean") {
        const err13 = { instancePath: instancePath + "/hasUniqueValue", schemaPath: "#/properties/hasUniqueValue/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.dataSensitivity !== void 0) {
      let data11 = data.dataSensitivity;
      if (typeof data11 !== "string") {
        const err14 = { instancePath: instancePath + "/dataSensitivity", schemaPath: "#/properties/dataSensitivity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data11 === "non_sensitive" || data11 === "sensitive" || data11 === "highly_sensitive")) {
        const err15 = { instancePath: instancePath + "/dataSensitivity", schemaPath: "#/properties/dataSensitivity/enum", keyword: "enum", params: { allowedValues: schema16.properties.dataSensitivity.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.externalOptions !== void 0) {
      if (typeof data.externalOptions !== "boolean") {
        const err16 = { instancePath: instancePath + "/externalOptions", schemaPath: "#/properties/externalOptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.referencedObjectType !== void 0) {
      if (typeof data.referencedObjectType !== "string") {
        const err17 = { instancePath: instancePath + "/referencedObjectType", schemaPath: "#/properties/referencedObjectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.calculationFormula !== void 0) {
      if (typeof data.calculationFormula !== "string") {
        const err18 = { instancePath: instancePath + "/calculationFormula", schemaPath: "#/properties/calculationFormula/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.numberDisplayHint !== void 0) {
      let data15 = data.numberDisplayHint;
      if (typeof data15 !== "string") {
        const err19 = { instancePath: instancePath + "/numberDisplayHint", schemaPath: "#/properties/numberDisplayHint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data15 === "formatted" || data15 === "unformatted" || data15 === "currency" || data15 === "percentage" || data15 === "duration" || data15 === "probability")) {
        const err20 = { instancePath: instancePath + "/numberDisplayHint", schemaPath: "#/properties/numberDisplayHint/enum", keyword: "enum", params: { allowedValues: schema16.properties.numberDisplayHint.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.showCurrencySymbol !== void 0) {
      if (typeof data.showCurrencySymbol !== "boolean") {
        const err21 = { instancePath: instancePath + "/showCurrencySymbol", schemaPath: "#/properties/showCurrencySymbol/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.currencyPropertyName !== void 0) {
      if (typeof data.currencyPropertyName !== "string") {
        const err22 = { instancePath: instancePath + "/currencyPropertyName", schemaPath: "#/properties/currencyPropertyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.textDisplayHint !== void 0) {
      let data18 = data.textDisplayHint;
      if (typeof data18 !== "string") {
        const err23 = { instancePath: instancePath + "/textDisplayHint", schemaPath: "#/properties/textDisplayHint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data18 === "unformatted_single_line" || data18 === "multi_line" || data18 === "email" || data18 === "phone_number" || data18 === "domain_name" || data18 === "ip_address" || data18 === "physical_address" || data18 === "postal_code")) {
        const err24 = { instancePath: instancePath + "/textDisplayHint", schemaPath: "#/properties/textDisplayHint/enum", keyword: "enum", params: { allowedValues: schema16.properties.textDisplayHint.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.readOnlyDefinition !== void 0) {
      if (typeof data.readOnlyDefinition !== "boolean") {
        const err25 = { instancePath: instancePath + "/readOnlyDefinition", schemaPath: "#/properties/readOnlyDefinition/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.validationRules !== void 0) {
      let data20 = data.validationRules;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key2 in data20) {
          if (!validate46(data20[key2], { instancePath: instancePath + "/validationRules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/validationRules", schemaPath: "#/properties/validationRules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate27(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate29(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "displayOrder" || key0 === "meta" || key0 === "tags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err1 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.displayOrder !== void 0) {
      let data1 = data.displayOrder;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < -1 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.meta !== void 0) {
      if (!validate27(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate29(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var schema19 = { "title": "Workflow", "x-kind": "workflow", "x-section": { "name": "workflows" }, "x-refused": { "id": "HubSpot gives the id; pin it under `ids:` where the name does not tell which workflow is meant", "isEnabled": "write enabled:", "actions": "write steps:", "startActionId": "the first of the steps is where it starts", "enrollmentCriteria": "write enroll:", "enrollmentSchedule": "write schedule:", "objectTypeId": "write objectType: and the name of the object type", "goalFilterBranch": "write goal:", "suppressionListIds": "write suppress: and the names of the lists", "suppressionFilterBranch": "write suppressWhen:", "unEnrollmentSetting": "write unenroll:", "dataSources": "write fetch:", "revisionId": "HubSpot counts it up with every save; portalform takes care of it", "uuid": "portalform sets it, to know the workflow again" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "objectType": { "type": "string" }, "type": { "type": "string", "enum": ["CONTACT_FLOW", "PLATFORM_FLOW"] }, "flowType": { "type": "string", "enum": ["WORKFLOW", "ACTION_SET", "UNKNOWN"], "default": "WORKFLOW" }, "enabled": { "type": "boolean" }, "enroll": { "type": "object", "additionalProperties": false, "properties": { "when": { "$ref": "#/definitions/filter" }, "trigger": { "type": "array", "items": { "$ref": "#/definitions/event" } }, "manual": { "type": "boolean" }, "dataset": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "id": { "type": "string" }, "subview": { "type": "string" } } }, "reEnroll": { "type": "boolean", "default": false }, "reEnrollWhen": { "type": "array", "items": { "type": ["string", "object"], "x-free": true, "x-whole": true, "additionalProperties": true } }, "unenrollWhenNotMet": { "type": "boolean", "default": false }, "raw": { "x-free": true, "x-whole": true } } }, "unenroll": { "type": ["string", "array"], "items": { "type": "string", "x-names": "workflow" }, "x-whole": true }, "goal": { "$ref": "#/definitions/filter" }, "suppress": { "type": "array", "items": { "type": "string", "x-names": "list" } }, "suppressWhen": { "$ref": "#/definitions/filter" }, "schedule": { "type": "object", "additionalProperties": false, "properties": { "every": { "type": "string", "enum": ["day", "week", "month", "year"] }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "on": { "type": "string" }, "date": { "type": "string" }, "property": { "type": "string" }, "offset": { "type": "string" }, "yearly": { "type": "boolean" }, "time": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true }, "timeWindows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "days": { "type": ["string", "array"], "items": { "type": "string" } }, "from": { "type": "string" }, "to": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } } } }, "blockedDates": { "type": "array", "items": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "raw": { "x-free": true, "x-whole": true } } } }, "eventAnchor": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "date": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true }, "fetch": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "associated": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" }, "newestBy": { "type": "string" }, "oldestBy": { "type": "string" }, "by": { "type": "string", "enum": ["associationTime"] }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true } }, "canEnrollFromSalesforce": { "type": "boolean", "default": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "detached": { "type": "array", "items": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } } }, "customProperties": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } }, "portalOwns": { "type": "array", "items": { "type": "string" } }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var schema21 = { "title": "Step", "x-secret": true, "type": "object", "additionalProperties": false, "x-refused": { "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written", "connection": "steps follow each other as they are written; goto: leads elsewhere", "actionTypeId": "write action: with the whole action below it", "type": "write action: with the whole action below it" }, "properties": { "id": { "type": "string" }, "setProperty": { "type": ["object", "array"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "clearProperty": { "type": ["string", "array"], "items": { "type": "string" } }, "setAssociated": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" }, "set": { "type": ["object", "array"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } } } }, "copyProperty": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "object": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createTask": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "subject": { "type": "string" }, "body": { "type": "string" }, "type": { "type": "string" }, "priority": { "type": "string" }, "due": { "type": ["string", "object"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "assignTo": { "$ref": "#/definitions/assignee" }, "associate": { "$ref": "#/definitions/associations" }, "explicitAssociations": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createRecord": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "objectType": { "type": "string" }, "set": { "type": ["object", "array"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "associate": { "$ref": "#/definitions/associations" }, "explicitAssociations": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createNote": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "body": { "type": "string" }, "pin": { "type": ["boolean", "string"] }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "deleteRecord": { "type": ["boolean", "object"], "additionalProperties": false, "properties": { "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "delay": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "delayUntil": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "property": { "type": "string" }, "date": { "title": "StepValue", "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "property": { "type": "string" }, "now": { "type": "boolean" }, "add": { "type": ["number", "string"] }, "append": { "type": "string" }, "appendProperty": { "type": "string" }, "output": { "type": "string" }, "event": { "type": "string" }, "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "raw": { "x-free": true, "x-whole": true } } }, "offset": { "type": "string" }, "event": { "title": "Events", "type": ["object", "array", "string"], "x-free": true, "x-whole": true, "items": {}, "additionalProperties": true }, "atMost": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true }, "sendEmail": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "email": { "type": "string", "x-names": "email" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "email" }, "sendEmailTo": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "email": { "type": "string", "x-names": "email" }, "to": { "type": ["string", "array"], "items": { "type": "string" } }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "notifyByEmail": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/recipients" }, "subject": { "type": "string" }, "body": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "notifyInApp": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/recipients" }, "subject": { "type": "string" }, "body": { "type": "string" }, "deliveryMethod": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "rotateOwner": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "team": { "type": ["string", "array"], "items": { "type": "string", "x-names": "team" }, "x-names": "team" }, "user": { "type": ["string", "array"], "items": { "type": "string", "x-names": "user" }, "x-names": "user" }, "property": { "type": "string" }, "overwrite": { "type": ["boolean", "string"], "pattern": "^(true|false|none)$" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "addToList": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "list": { "type": "string", "x-names": "list" }, "record": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "list" }, "removeFromList": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "list": { "type": "string", "x-names": "list" }, "record": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "list" }, "enrollIn": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "workflow": { "type": "string", "x-names": "workflow" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "workflow" }, "enrollInSequence": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "sequence": { "type": "string", "x-names": "sequence" }, "sender": { "type": "object", "additionalProperties": false, "properties": { "user": { "type": "string", "x-names": "user" }, "property": { "type": "string" } }, "x-whole": true }, "useContactTimeZone": { "type": "boolean" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-names": "sequence" }, "unenrollFromSequence": { "type": ["boolean", "object"], "additionalProperties": false, "properties": { "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "setMarketingStatus": { "type": ["string", "object", "boolean"], "additionalProperties": false, "properties": { "status": { "type": "string" }, "contact": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "manageSubscription": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "subscription": { "type": "string", "x-names": "subscription" }, "optState": { "type": "string" }, "channel": { "type": "string" }, "legalBasis": { "type": "string" }, "legalBasisExplanation": { "type": "string" }, "contact": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "associate": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "matchBy": { "type": "string" }, "fromProperty": { "type": "string" }, "toProperty": { "type": "string" }, "createAssociationOnly": { "type": "boolean" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "webhook": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "url": { "type": "string" }, "method": { "type": "string" }, "query": { "type": ["object", "array", "string"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "auth": { "type": "object", "additionalProperties": false, "properties": { "secret": { "type": "string" }, "name": { "type": "string" }, "location": { "type": "string" }, "app": { "type": ["integer", "string"] }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "raw": { "x-free": true, "x-whole": true } }, "x-whole": true }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "code": { "type": ["object", "boolean"], "additionalProperties": false, "properties": { "runtime": { "type": "string" }, "file": { "type": "string", "x-file": "source" }, "source": { "type": "string" }, "secrets": { "type": ["string", "array"], "items": { "type": "string" } }, "inputs": { "type": ["object", "array", "string"], "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" }, "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "value": { "$ref": "#/definitions/stepValue" } } } }, "outputs": { "type": ["string", "array"], "items": { "type": ["string", "object"], "x-free": true, "additionalProperties": true } }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "branch": { "type": "array", "x-keyed": "name", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/workflowBranch" } }, "switch": { "type": "object", "additionalProperties": false, "properties": { "on": { "$ref": "#/definitions/stepValue" }, "cases": { "type": "array", "x-keyed": "value", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/switchCase" } }, "otherwise": { "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string", "x-secret": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } } }, "split": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "percentage": { "type": ["number", "string"] }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } }, "goto": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "step": { "type": "string" }, "action": { "type": "string" }, "edgeType": { "type": "string" }, "edge": { "x-free": true, "x-whole": true } } }, "action": { "type": "object", "x-free": true, "x-keyed": true, "additionalProperties": true }, "actions": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "version": { "type": ["number", "string"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } };
var schema22 = { "title": "StepValue", "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "property": { "type": "string" }, "now": { "type": "boolean" }, "add": { "type": ["number", "string"] }, "append": { "type": "string" }, "appendProperty": { "type": "string" }, "output": { "type": "string" }, "event": { "type": "string" }, "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "zone": { "type": "string" }, "fields": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "raw": { "x-free": true, "x-whole": true } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema22.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.property !== void 0) {
      if (typeof data.property !== "string") {
        const err2 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (typeof data.now !== "boolean") {
        const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data2 = data.add;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: schema22.properties.add.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.append !== void 0) {
      if (typeof data.append !== "string") {
        const err5 = { instancePath: instancePath + "/append", schemaPath: "#/properties/append/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.appendProperty !== void 0) {
      if (typeof data.appendProperty !== "string") {
        const err6 = { instancePath: instancePath + "/appendProperty", schemaPath: "#/properties/appendProperty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      if (typeof data.output !== "string") {
        const err7 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      if (typeof data.event !== "string") {
        const err8 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      if (typeof data.in !== "string") {
        const err9 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (typeof data.time !== "string") {
        const err10 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data9 = data.days;
      if (typeof data9 !== "string" && !Array.isArray(data9)) {
        const err11 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: schema22.properties.days.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            const err12 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
    if (data.zone !== void 0) {
      if (typeof data.zone !== "string") {
        const err13 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data12 = data.fields;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
      } else {
        const err14 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema23 = { "title": "Assignee", "type": ["object", "string"], "x-whole": true, "additionalProperties": false, "properties": { "owner": { "type": "string", "x-names": "owner" }, "property": { "type": "string" }, "output": { "type": "string" }, "raw": { "x-free": true, "x-whole": true } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be object,string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "owner" || key0 === "property" || key0 === "output" || key0 === "raw")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (typeof data.owner !== "string") {
        const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.property !== void 0) {
      if (typeof data.property !== "string") {
        const err3 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      if (typeof data.output !== "string") {
        const err4 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var schema24 = { "title": "Associations", "type": ["string", "array"], "x-whole": true, "items": { "type": ["string", "object"], "additionalProperties": false, "properties": { "copy": { "type": "string" }, "as": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" } } }, "from": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "associationCategory": { "type": "string" } } }, "raw": { "x-free": true, "x-whole": true } } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type }, message: "must be string,array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema24.items.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (!(key0 === "copy" || key0 === "as" || key0 === "from" || key0 === "raw")) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.copy !== void 0) {
          if (typeof data0.copy !== "string") {
            const err3 = { instancePath: instancePath + "/" + i0 + "/copy", schemaPath: "#/items/properties/copy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.as !== void 0) {
          let data2 = data0.as;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "on" || key1 === "label" || key1 === "associationCategory")) {
                const err4 = { instancePath: instancePath + "/" + i0 + "/as", schemaPath: "#/items/properties/as/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data2.on !== void 0) {
              if (typeof data2.on !== "string") {
                const err5 = { instancePath: instancePath + "/" + i0 + "/as/on", schemaPath: "#/items/properties/as/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.label !== void 0) {
              if (typeof data2.label !== "string") {
                const err6 = { instancePath: instancePath + "/" + i0 + "/as/label", schemaPath: "#/items/properties/as/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.associationCategory !== void 0) {
              if (typeof data2.associationCategory !== "string") {
                const err7 = { instancePath: instancePath + "/" + i0 + "/as/associationCategory", schemaPath: "#/items/properties/as/properties/associationCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/as", schemaPath: "#/items/properties/as/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.from !== void 0) {
          let data6 = data0.from;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              if (!(key2 === "on" || key2 === "label" || key2 === "associationCategory")) {
                const err9 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/items/properties/from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data6.on !== void 0) {
              if (typeof data6.on !== "string") {
                const err10 = { instancePath: instancePath + "/" + i0 + "/from/on", schemaPath: "#/items/properties/from/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data6.label !== void 0) {
              if (typeof data6.label !== "string") {
                const err11 = { instancePath: instancePath + "/" + i0 + "/from/label", schemaPath: "#/items/properties/from/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data6.associationCategory !== void 0) {
              if (typeof data6.associationCategory !== "string") {
                const err12 = { instancePath: instancePath + "/" + i0 + "/from/associationCategory", schemaPath: "#/items/properties/from/properties/associationCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/items/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var schema25 = { "title": "Recipients", "type": ["object", "array"], "items": { "$ref": "#/definitions/recipients" }, "x-whole": true, "additionalProperties": false, "properties": { "user": { "type": ["string", "array"], "items": { "type": "string", "x-names": "user" }, "x-names": "user" }, "team": { "type": ["string", "array"], "items": { "type": "string", "x-names": "team" }, "x-names": "team" }, "property": { "type": ["string", "array"], "items": { "type": "string" } } } };
var wrapper0 = { validate: validate74 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, message: "must be object,array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "user" || key0 === "team" || key0 === "property")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data1 = data.user;
      if (typeof data1 !== "string" && !Array.isArray(data1)) {
        const err2 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: schema25.properties.user.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data1[i1] !== "string") {
            const err3 = { instancePath: instancePath + "/user/" + i1, schemaPath: "#/properties/user/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.team !== void 0) {
      let data3 = data.team;
      if (typeof data3 !== "string" && !Array.isArray(data3)) {
        const err4 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: schema25.properties.team.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len2 = data3.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data3[i2] !== "string") {
            const err5 = { instancePath: instancePath + "/team/" + i2, schemaPath: "#/properties/team/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.property !== void 0) {
      let data5 = data.property;
      if (typeof data5 !== "string" && !Array.isArray(data5)) {
        const err6 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: schema25.properties.property.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len3 = data5.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data5[i3] !== "string") {
            const err7 = { instancePath: instancePath + "/property/" + i3, schemaPath: "#/properties/property/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "x-secret": false }, "when": { "$ref": "#/definitions/filter" }, "label": { "type": "string", "x-secret": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "title": "WorkflowBranch" };
var wrapper1 = { validate: validate61 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "when" || key0 === "label" || key0 === "steps" || key0 === "end" || key0 === "edgeType" || key0 === "raw")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate33(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err2 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data3 = data.steps;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper1.validate(data3[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      if (typeof data.end !== "boolean") {
        const err4 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.edgeType !== void 0) {
      let data6 = data.edgeType;
      if (typeof data6 !== "string") {
        const err5 = { instancePath: instancePath + "/edgeType", schemaPath: "#/properties/edgeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data6 === "STANDARD" || data6 === "GOTO")) {
        const err6 = { instancePath: instancePath + "/edgeType", schemaPath: "#/properties/edgeType/enum", keyword: "enum", params: { allowedValues: schema26.properties.edgeType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data7 = data.raw;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
      } else {
        const err7 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": false, "properties": { "value": { "type": "string", "x-secret": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" }, "edgeType": { "type": "string", "enum": ["STANDARD", "GOTO"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "title": "SwitchCase" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "steps" || key0 === "end" || key0 === "edgeType" || key0 === "raw")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data1 = data.steps;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper1.validate(data1[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      if (typeof data.end !== "boolean") {
        const err3 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.edgeType !== void 0) {
      let data4 = data.edgeType;
      if (typeof data4 !== "string") {
        const err4 = { instancePath: instancePath + "/edgeType", schemaPath: "#/properties/edgeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data4 === "STANDARD" || data4 === "GOTO")) {
        const err5 = { instancePath: instancePath + "/edgeType", schemaPath: "#/properties/edgeType/enum", keyword: "enum", params: { allowedValues: schema27.properties.edgeType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data5 = data.raw;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      } else {
        const err6 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(true|false|none)$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.setProperty !== void 0) {
      let data1 = data.setProperty;
      if (!data1 || typeof data1 != "object") {
        const err2 = { instancePath: instancePath + "/setProperty", schemaPath: "#/properties/setProperty/type", keyword: "type", params: { type: schema21.properties.setProperty.type }, message: "must be object,array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "property" || key1 === "value")) {
                const err3 = { instancePath: instancePath + "/setProperty/" + i0, schemaPath: "#/properties/setProperty/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data2.property !== void 0) {
              if (typeof data2.property !== "string") {
                const err4 = { instancePath: instancePath + "/setProperty/" + i0 + "/property", schemaPath: "#/properties/setProperty/items/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data2.value !== void 0) {
              if (!validate62(data2.value, { instancePath: instancePath + "/setProperty/" + i0 + "/value", parentData: data2, parentDataProperty: "value", rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/setProperty/" + i0, schemaPath: "#/properties/setProperty/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key2 in data1) {
          if (!validate62(data1[key2], { instancePath: instancePath + "/setProperty/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.clearProperty !== void 0) {
      let data6 = data.clearProperty;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        const err6 = { instancePath: instancePath + "/clearProperty", schemaPath: "#/properties/clearProperty/type", keyword: "type", params: { type: schema21.properties.clearProperty.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            const err7 = { instancePath: instancePath + "/clearProperty/" + i1, schemaPath: "#/properties/clearProperty/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.setAssociated !== void 0) {
      let data8 = data.setAssociated;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          if (!(key3 === "on" || key3 === "label" || key3 === "associationCategory" || key3 === "set")) {
            const err8 = { instancePath: instancePath + "/setAssociated", schemaPath: "#/properties/setAssociated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data8.on !== void 0) {
          if (typeof data8.on !== "string") {
            const err9 = { instancePath: instancePath + "/setAssociated/on", schemaPath: "#/properties/setAssociated/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data8.label !== void 0) {
          if (typeof data8.label !== "string") {
            const err10 = { instancePath: instancePath + "/setAssociated/label", schemaPath: "#/properties/setAssociated/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data8.associationCategory !== void 0) {
          if (typeof data8.associationCategory !== "string") {
            const err11 = { instancePath: instancePath + "/setAssociated/associationCategory", schemaPath: "#/properties/setAssociated/properties/associationCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data8.set !== void 0) {
          let data12 = data8.set;
          if (!data12 || typeof data12 != "object") {
            const err12 = { instancePath: instancePath + "/setAssociated/set", schemaPath: "#/properties/setAssociated/properties/set/type", keyword: "type", params: { type: schema21.properties.setAssociated.properties.set.type }, message: "must be object,array" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (Array.isArray(data12)) {
            const len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data13 = data12[i2];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key4 in data13) {
                  if (!(key4 === "property" || key4 === "value")) {
                    const err13 = { instancePath: instancePath + "/setAssociated/set/" + i2, schemaPath: "#/properties/setAssociated/properties/set/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data13.property !== void 0) {
                  if (typeof data13.property !== "string") {
                    const err14 = { instancePath: instancePath + "/setAssociated/set/" + i2 + "/property", schemaPath: "#/properties/setAssociated/properties/set/items/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data13.value !== void 0) {
                  if (!validate62(data13.value, { instancePath: instancePath + "/setAssociated/set/" + i2 + "/value", parentData: data13, parentDataProperty: "value", rootData })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/setAssociated/set/" + i2, schemaPath: "#/properties/setAssociated/properties/set/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          }
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key5 in data12) {
              if (!validate62(data12[key5], { instancePath: instancePath + "/setAssociated/set/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key5, rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/setAssociated", schemaPath: "#/properties/setAssociated/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.copyProperty !== void 0) {
      let data17 = data.copyProperty;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && typeof data17 !== "boolean") {
        const err17 = { instancePath: instancePath + "/copyProperty", schemaPath: "#/properties/copyProperty/type", keyword: "type", params: { type: schema21.properties.copyProperty.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key6 in data17) {
          if (!(key6 === "from" || key6 === "to" || key6 === "object" || key6 === "fields")) {
            const err18 = { instancePath: instancePath + "/copyProperty", schemaPath: "#/properties/copyProperty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data17.from !== void 0) {
          if (typeof data17.from !== "string") {
            const err19 = { instancePath: instancePath + "/copyProperty/from", schemaPath: "#/properties/copyProperty/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data17.to !== void 0) {
          if (typeof data17.to !== "string") {
            const err20 = { instancePath: instancePath + "/copyProperty/to", schemaPath: "#/properties/copyProperty/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data17.object !== void 0) {
          if (typeof data17.object !== "string") {
            const err21 = { instancePath: instancePath + "/copyProperty/object", schemaPath: "#/properties/copyProperty/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data17.fields !== void 0) {
          let data21 = data17.fields;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
          } else {
            const err22 = { instancePath: instancePath + "/copyProperty/fields", schemaPath: "#/properties/copyProperty/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data.createTask !== void 0) {
      let data22 = data.createTask;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && typeof data22 !== "boolean") {
        const err23 = { instancePath: instancePath + "/createTask", schemaPath: "#/properties/createTask/type", keyword: "type", params: { type: schema21.properties.createTask.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key7 in data22) {
          if (!func2.call(schema21.properties.createTask.properties, key7)) {
            const err24 = { instancePath: instancePath + "/createTask", schemaPath: "#/properties/createTask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data22.subject !== void 0) {
          if (typeof data22.subject !== "string") {
            const err25 = { instancePath: instancePath + "/createTask/subject", schemaPath: "#/properties/createTask/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data22.body !== void 0) {
          if (typeof data22.body !== "string") {
            const err26 = { instancePath: instancePath + "/createTask/body", schemaPath: "#/properties/createTask/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data22.type !== void 0) {
          if (typeof data22.type !== "string") {
            const err27 = { instancePath: instancePath + "/createTask/type", schemaPath: "#/properties/createTask/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data22.priority !== void 0) {
          if (typeof data22.priority !== "string") {
            const err28 = { instancePath: instancePath + "/createTask/priority", schemaPath: "#/properties/createTask/properties/priority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data22.due !== void 0) {
          let data27 = data22.due;
          if (typeof data27 !== "string" && !(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
            const err29 = { instancePath: instancePath + "/createTask/due", schemaPath: "#/properties/createTask/properties/due/type", keyword: "type", params: { type: schema21.properties.createTask.properties.due.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (const key8 in data27) {
              if (!(key8 === "in" || key8 === "time" || key8 === "days" || key8 === "zone" || key8 === "fields")) {
                const err30 = { instancePath: instancePath + "/createTask/due", schemaPath: "#/properties/createTask/properties/due/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data27.in !== void 0) {
              if (typeof data27.in !== "string") {
                const err31 = { instancePath: instancePath + "/createTask/due/in", schemaPath: "#/properties/createTask/properties/due/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data27.time !== void 0) {
              if (typeof data27.time !== "string") {
                const err32 = { instancePath: instancePath + "/createTask/due/time", schemaPath: "#/properties/createTask/properties/due/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data27.days !== void 0) {
              let data30 = data27.days;
              if (typeof data30 !== "string" && !Array.isArray(data30)) {
                const err33 = { instancePath: instancePath + "/createTask/due/days", schemaPath: "#/properties/createTask/properties/due/properties/days/type", keyword: "type", params: { type: schema21.properties.createTask.properties.due.properties.days.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (Array.isArray(data30)) {
                const len3 = data30.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data30[i3] !== "string") {
                    const err34 = { instancePath: instancePath + "/createTask/due/days/" + i3, schemaPath: "#/properties/createTask/properties/due/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data27.zone !== void 0) {
              if (typeof data27.zone !== "string") {
                const err35 = { instancePath: instancePath + "/createTask/due/zone", schemaPath: "#/properties/createTask/properties/due/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data27.fields !== void 0) {
              let data33 = data27.fields;
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
              } else {
                const err36 = { instancePath: instancePath + "/createTask/due/fields", schemaPath: "#/properties/createTask/properties/due/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          }
        }
        if (data22.assignTo !== void 0) {
          if (!validate67(data22.assignTo, { instancePath: instancePath + "/createTask/assignTo", parentData: data22, parentDataProperty: "assignTo", rootData })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data22.associate !== void 0) {
          if (!validate69(data22.associate, { instancePath: instancePath + "/createTask/associate", parentData: data22, parentDataProperty: "associate", rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data22.explicitAssociations !== void 0) {
          if (typeof data22.explicitAssociations !== "string") {
            const err37 = { instancePath: instancePath + "/createTask/explicitAssociations", schemaPath: "#/properties/createTask/properties/explicitAssociations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data22.fields !== void 0) {
          let data37 = data22.fields;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
          } else {
            const err38 = { instancePath: instancePath + "/createTask/fields", schemaPath: "#/properties/createTask/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      }
    }
    if (data.createRecord !== void 0) {
      let data38 = data.createRecord;
      if (!(data38 && typeof data38 == "object" && !Array.isArray(data38)) && typeof data38 !== "boolean") {
        const err39 = { instancePath: instancePath + "/createRecord", schemaPath: "#/properties/createRecord/type", keyword: "type", params: { type: schema21.properties.createRecord.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key9 in data38) {
          if (!(key9 === "objectType" || key9 === "set" || key9 === "associate" || key9 === "explicitAssociations" || key9 === "fields")) {
            const err40 = { instancePath: instancePath + "/createRecord", schemaPath: "#/properties/createRecord/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data38.objectType !== void 0) {
          if (typeof data38.objectType !== "string") {
            const err41 = { instancePath: instancePath + "/createRecord/objectType", schemaPath: "#/properties/createRecord/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data38.set !== void 0) {
          let data40 = data38.set;
          if (!data40 || typeof data40 != "object") {
            const err42 = { instancePath: instancePath + "/createRecord/set", schemaPath: "#/properties/createRecord/properties/set/type", keyword: "type", params: { type: schema21.properties.createRecord.properties.set.type }, message: "must be object,array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (Array.isArray(data40)) {
            const len4 = data40.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data41 = data40[i4];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const key10 in data41) {
                  if (!(key10 === "property" || key10 === "value")) {
                    const err43 = { instancePath: instancePath + "/createRecord/set/" + i4, schemaPath: "#/properties/createRecord/properties/set/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data41.property !== void 0) {
                  if (typeof data41.property !== "string") {
                    const err44 = { instancePath: instancePath + "/createRecord/set/" + i4 + "/property", schemaPath: "#/properties/createRecord/properties/set/items/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data41.value !== void 0) {
                  if (!validate62(data41.value, { instancePath: instancePath + "/createRecord/set/" + i4 + "/value", parentData: data41, parentDataProperty: "value", rootData })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/createRecord/set/" + i4, schemaPath: "#/properties/createRecord/properties/set/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          }
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (const key11 in data40) {
              if (!validate62(data40[key11], { instancePath: instancePath + "/createRecord/set/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data40, parentDataProperty: key11, rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data38.associate !== void 0) {
          if (!validate69(data38.associate, { instancePath: instancePath + "/createRecord/associate", parentData: data38, parentDataProperty: "associate", rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data38.explicitAssociations !== void 0) {
          if (typeof data38.explicitAssociations !== "string") {
            const err46 = { instancePath: instancePath + "/createRecord/explicitAssociations", schemaPath: "#/properties/createRecord/properties/explicitAssociations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data38.fields !== void 0) {
          let data47 = data38.fields;
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
          } else {
            const err47 = { instancePath: instancePath + "/createRecord/fields", schemaPath: "#/properties/createRecord/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      }
    }
    if (data.createNote !== void 0) {
      let data48 = data.createNote;
      if (typeof data48 !== "string" && !(data48 && typeof data48 == "object" && !Array.isArray(data48)) && typeof data48 !== "boolean") {
        const err48 = { instancePath: instancePath + "/createNote", schemaPath: "#/properties/createNote/type", keyword: "type", params: { type: schema21.properties.createNote.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key12 in data48) {
          if (!(key12 === "body" || key12 === "pin" || key12 === "fields")) {
            const err49 = { instancePath: instancePath + "/createNote", schemaPath: "#/properties/createNote/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data48.body !== void 0) {
          if (typeof data48.body !== "string") {
            const err50 = { instancePath: instancePath + "/createNote/body", schemaPath: "#/properties/createNote/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data48.pin !== void 0) {
          let data50 = data48.pin;
          if (typeof data50 !== "boolean" && typeof data50 !== "string") {
            const err51 = { instancePath: instancePath + "/createNote/pin", schemaPath: "#/properties/createNote/properties/pin/type", keyword: "type", params: { type: schema21.properties.createNote.properties.pin.type }, message: "must be boolean,string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data48.fields !== void 0) {
          let data51 = data48.fields;
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
          } else {
            const err52 = { instancePath: instancePath + "/createNote/fields", schemaPath: "#/properties/createNote/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      }
    }
    if (data.deleteRecord !== void 0) {
      let data52 = data.deleteRecord;
      if (typeof data52 !== "boolean" && !(data52 && typeof data52 == "object" && !Array.isArray(data52))) {
        const err53 = { instancePath: instancePath + "/deleteRecord", schemaPath: "#/properties/deleteRecord/type", keyword: "type", params: { type: schema21.properties.deleteRecord.type }, message: "must be boolean,object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (const key13 in data52) {
          if (!(key13 === "fields")) {
            const err54 = { instancePath: instancePath + "/deleteRecord", schemaPath: "#/properties/deleteRecord/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data52.fields !== void 0) {
          let data53 = data52.fields;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
          } else {
            const err55 = { instancePath: instancePath + "/deleteRecord/fields", schemaPath: "#/properties/deleteRecord/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      }
    }
    if (data.delay !== void 0) {
      let data54 = data.delay;
      if (typeof data54 !== "string" && !(data54 && typeof data54 == "object" && !Array.isArray(data54)) && typeof data54 !== "boolean") {
        const err56 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: schema21.properties.delay.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key14 in data54) {
          if (!(key14 === "in" || key14 === "time" || key14 === "days" || key14 === "fields")) {
            const err57 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data54.in !== void 0) {
          if (typeof data54.in !== "string") {
            const err58 = { instancePath: instancePath + "/delay/in", schemaPath: "#/properties/delay/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data54.time !== void 0) {
          if (typeof data54.time !== "string") {
            const err59 = { instancePath: instancePath + "/delay/time", schemaPath: "#/properties/delay/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data54.days !== void 0) {
          let data57 = data54.days;
          if (typeof data57 !== "string" && !Array.isArray(data57)) {
            const err60 = { instancePath: instancePath + "/delay/days", schemaPath: "#/properties/delay/properties/days/type", keyword: "type", params: { type: schema21.properties.delay.properties.days.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (Array.isArray(data57)) {
            const len5 = data57.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data57[i5] !== "string") {
                const err61 = { instancePath: instancePath + "/delay/days/" + i5, schemaPath: "#/properties/delay/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          }
        }
        if (data54.fields !== void 0) {
          let data59 = data54.fields;
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
          } else {
            const err62 = { instancePath: instancePath + "/delay/fields", schemaPath: "#/properties/delay/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    }
    if (data.delayUntil !== void 0) {
      let data60 = data.delayUntil;
      if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && typeof data60 !== "boolean") {
        const err63 = { instancePath: instancePath + "/delayUntil", schemaPath: "#/properties/delayUntil/type", keyword: "type", params: { type: schema21.properties.delayUntil.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key15 in data60) {
          if (!func2.call(schema21.properties.delayUntil.properties, key15)) {
            const err64 = { instancePath: instancePath + "/delayUntil", schemaPath: "#/properties/delayUntil/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data60.in !== void 0) {
          if (typeof data60.in !== "string") {
            const err65 = { instancePath: instancePath + "/delayUntil/in", schemaPath: "#/properties/delayUntil/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data60.time !== void 0) {
          if (typeof data60.time !== "string") {
            const err66 = { instancePath: instancePath + "/delayUntil/time", schemaPath: "#/properties/delayUntil/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data60.days !== void 0) {
          let data63 = data60.days;
          if (typeof data63 !== "string" && !Array.isArray(data63)) {
            const err67 = { instancePath: instancePath + "/delayUntil/days", schemaPath: "#/properties/delayUntil/properties/days/type", keyword: "type", params: { type: schema21.properties.delayUntil.properties.days.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (Array.isArray(data63)) {
            const len6 = data63.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data63[i6] !== "string") {
                const err68 = { instancePath: instancePath + "/delayUntil/days/" + i6, schemaPath: "#/properties/delayUntil/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          }
        }
        if (data60.zone !== void 0) {
          if (typeof data60.zone !== "string") {
            const err69 = { instancePath: instancePath + "/delayUntil/zone", schemaPath: "#/properties/delayUntil/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data60.property !== void 0) {
          if (typeof data60.property !== "string") {
            const err70 = { instancePath: instancePath + "/delayUntil/property", schemaPath: "#/properties/delayUntil/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data60.date !== void 0) {
          let data67 = data60.date;
          if (typeof data67 !== "string" && !(data67 && typeof data67 == "object" && !Array.isArray(data67))) {
            const err71 = { instancePath: instancePath + "/delayUntil/date", schemaPath: "#/properties/delayUntil/properties/date/type", keyword: "type", params: { type: schema21.properties.delayUntil.properties.date.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            for (const key16 in data67) {
              if (!func2.call(schema21.properties.delayUntil.properties.date.properties, key16)) {
                const err72 = { instancePath: instancePath + "/delayUntil/date", schemaPath: "#/properties/delayUntil/properties/date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data67.property !== void 0) {
              if (typeof data67.property !== "string") {
                const err73 = { instancePath: instancePath + "/delayUntil/date/property", schemaPath: "#/properties/delayUntil/properties/date/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data67.now !== void 0) {
              if (typeof data67.now !== "boolean") {
                const err74 = { instancePath: instancePath + "/delayUntil/date/now", schemaPath: "#/properties/delayUntil/properties/date/properties/now/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data67.add !== void 0) {
              let data70 = data67.add;
              if (!(typeof data70 == "number" && isFinite(data70)) && typeof data70 !== "string") {
                const err75 = { instancePath: instancePath + "/delayUntil/date/add", schemaPath: "#/properties/delayUntil/properties/date/properties/add/type", keyword: "type", params: { type: schema21.properties.delayUntil.properties.date.properties.add.type }, message: "must be number,string" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data67.append !== void 0) {
              if (typeof data67.append !== "string") {
                const err76 = { instancePath: instancePath + "/delayUntil/date/append", schemaPath: "#/properties/delayUntil/properties/date/properties/append/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data67.appendProperty !== void 0) {
              if (typeof data67.appendProperty !== "string") {
                const err77 = { instancePath: instancePath + "/delayUntil/date/appendProperty", schemaPath: "#/properties/delayUntil/properties/date/properties/appendProperty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data67.output !== void 0) {
              if (typeof data67.output !== "string") {
                const err78 = { instancePath: instancePath + "/delayUntil/date/output", schemaPath: "#/properties/delayUntil/properties/date/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data67.event !== void 0) {
              if (typeof data67.event !== "string") {
                const err79 = { instancePath: instancePath + "/delayUntil/date/event", schemaPath: "#/properties/delayUntil/properties/date/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data67.in !== void 0) {
              if (typeof data67.in !== "string") {
                const err80 = { instancePath: instancePath + "/delayUntil/date/in", schemaPath: "#/properties/delayUntil/properties/date/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data67.time !== void 0) {
              if (typeof data67.time !== "string") {
                const err81 = { instancePath: instancePath + "/delayUntil/date/time", schemaPath: "#/properties/delayUntil/properties/date/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data67.days !== void 0) {
              let data77 = data67.days;
              if (typeof data77 !== "string" && !Array.isArray(data77)) {
                const err82 = { instancePath: instancePath + "/delayUntil/date/days", schemaPath: "#/properties/delayUntil/properties/date/properties/days/type", keyword: "type", params: { type: schema21.properties.delayUntil.properties.date.properties.days.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (Array.isArray(data77)) {
                const len7 = data77.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  if (typeof data77[i7] !== "string") {
                    const err83 = { instancePath: instancePath + "/delayUntil/date/days/" + i7, schemaPath: "#/properties/delayUntil/properties/date/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data67.zone !== void 0) {
              if (typeof data67.zone !== "string") {
                const err84 = { instancePath: instancePath + "/delayUntil/date/zone", schemaPath: "#/properties/delayUntil/properties/date/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data67.fields !== void 0) {
              let data80 = data67.fields;
              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
              } else {
                const err85 = { instancePath: instancePath + "/delayUntil/date/fields", schemaPath: "#/properties/delayUntil/properties/date/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          }
        }
        if (data60.offset !== void 0) {
          if (typeof data60.offset !== "string") {
            const err86 = { instancePath: instancePath + "/delayUntil/offset", schemaPath: "#/properties/delayUntil/properties/offset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data60.event !== void 0) {
          let data82 = data60.event;
          if ((!data82 || typeof data82 != "object") && typeof data82 !== "string") {
            const err87 = { instancePath: instancePath + "/delayUntil/event", schemaPath: "#/properties/delayUntil/properties/event/type", keyword: "type", params: { type: schema21.properties.delayUntil.properties.event.type }, message: "must be object,array,string" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data60.atMost !== void 0) {
          if (typeof data60.atMost !== "string") {
            const err88 = { instancePath: instancePath + "/delayUntil/atMost", schemaPath: "#/properties/delayUntil/properties/atMost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data60.fields !== void 0) {
          let data84 = data60.fields;
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
          } else {
            const err89 = { instancePath: instancePath + "/delayUntil/fields", schemaPath: "#/properties/delayUntil/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data.sendEmail !== void 0) {
      let data85 = data.sendEmail;
      if (typeof data85 !== "string" && !(data85 && typeof data85 == "object" && !Array.isArray(data85)) && typeof data85 !== "boolean") {
        const err90 = { instancePath: instancePath + "/sendEmail", schemaPath: "#/properties/sendEmail/type", keyword: "type", params: { type: schema21.properties.sendEmail.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
        for (const key17 in data85) {
          if (!(key17 === "email" || key17 === "fields")) {
            const err91 = { instancePath: instancePath + "/sendEmail", schemaPath: "#/properties/sendEmail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data85.email !== void 0) {
          if (typeof data85.email !== "string") {
            const err92 = { instancePath: instancePath + "/sendEmail/email", schemaPath: "#/properties/sendEmail/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data85.fields !== void 0) {
          let data87 = data85.fields;
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
          } else {
            const err93 = { instancePath: instancePath + "/sendEmail/fields", schemaPath: "#/properties/sendEmail/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      }
    }
    if (data.sendEmailTo !== void 0) {
      let data88 = data.sendEmailTo;
      if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && typeof data88 !== "boolean") {
        const err94 = { instancePath: instancePath + "/sendEmailTo", schemaPath: "#/properties/sendEmailTo/type", keyword: "type", params: { type: schema21.properties.sendEmailTo.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        for (const key18 in data88) {
          if (!(key18 === "email" || key18 === "to" || key18 === "fields")) {
            const err95 = { instancePath: instancePath + "/sendEmailTo", schemaPath: "#/properties/sendEmailTo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data88.email !== void 0) {
          if (typeof data88.email !== "string") {
            const err96 = { instancePath: instancePath + "/sendEmailTo/email", schemaPath: "#/properties/sendEmailTo/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data88.to !== void 0) {
          let data90 = data88.to;
          if (typeof data90 !== "string" && !Array.isArray(data90)) {
            const err97 = { instancePath: instancePath + "/sendEmailTo/to", schemaPath: "#/properties/sendEmailTo/properties/to/type", keyword: "type", params: { type: schema21.properties.sendEmailTo.properties.to.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          if (Array.isArray(data90)) {
            const len8 = data90.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (typeof data90[i8] !== "string") {
                const err98 = { instancePath: instancePath + "/sendEmailTo/to/" + i8, schemaPath: "#/properties/sendEmailTo/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          }
        }
        if (data88.fields !== void 0) {
          let data92 = data88.fields;
          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
          } else {
            const err99 = { instancePath: instancePath + "/sendEmailTo/fields", schemaPath: "#/properties/sendEmailTo/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      }
    }
    if (data.notifyByEmail !== void 0) {
      let data93 = data.notifyByEmail;
      if (!(data93 && typeof data93 == "object" && !Array.isArray(data93)) && typeof data93 !== "boolean") {
        const err100 = { instancePath: instancePath + "/notifyByEmail", schemaPath: "#/properties/notifyByEmail/type", keyword: "type", params: { type: schema21.properties.notifyByEmail.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        for (const key19 in data93) {
          if (!(key19 === "to" || key19 === "subject" || key19 === "body" || key19 === "fields")) {
            const err101 = { instancePath: instancePath + "/notifyByEmail", schemaPath: "#/properties/notifyByEmail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data93.to !== void 0) {
          if (!validate74(data93.to, { instancePath: instancePath + "/notifyByEmail/to", parentData: data93, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
        if (data93.subject !== void 0) {
          if (typeof data93.subject !== "string") {
            const err102 = { instancePath: instancePath + "/notifyByEmail/subject", schemaPath: "#/properties/notifyByEmail/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data93.body !== void 0) {
          if (typeof data93.body !== "string") {
            const err103 = { instancePath: instancePath + "/notifyByEmail/body", schemaPath: "#/properties/notifyByEmail/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data93.fields !== void 0) {
          let data97 = data93.fields;
          if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
          } else {
            const err104 = { instancePath: instancePath + "/notifyByEmail/fields", schemaPath: "#/properties/notifyByEmail/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      }
    }
    if (data.notifyInApp !== void 0) {
      let data98 = data.notifyInApp;
      if (!(data98 && typeof data98 == "object" && !Array.isArray(data98)) && typeof data98 !== "boolean") {
        const err105 = { instancePath: instancePath + "/notifyInApp", schemaPath: "#/properties/notifyInApp/type", keyword: "type", params: { type: schema21.properties.notifyInApp.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
      if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
        for (const key20 in data98) {
          if (!(key20 === "to" || key20 === "subject" || key20 === "body" || key20 === "deliveryMethod" || key20 === "fields")) {
            const err106 = { instancePath: instancePath + "/notifyInApp", schemaPath: "#/properties/notifyInApp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data98.to !== void 0) {
          if (!validate74(data98.to, { instancePath: instancePath + "/notifyInApp/to", parentData: data98, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
        if (data98.subject !== void 0) {
          if (typeof data98.subject !== "string") {
            const err107 = { instancePath: instancePath + "/notifyInApp/subject", schemaPath: "#/properties/notifyInApp/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data98.body !== void 0) {
          if (typeof data98.body !== "string") {
            const err108 = { instancePath: instancePath + "/notifyInApp/body", schemaPath: "#/properties/notifyInApp/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data98.deliveryMethod !== void 0) {
          if (typeof data98.deliveryMethod !== "string") {
            const err109 = { instancePath: instancePath + "/notifyInApp/deliveryMethod", schemaPath: "#/properties/notifyInApp/properties/deliveryMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data98.fields !== void 0) {
          let data103 = data98.fields;
          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
          } else {
            const err110 = { instancePath: instancePath + "/notifyInApp/fields", schemaPath: "#/properties/notifyInApp/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      }
    }
    if (data.rotateOwner !== void 0) {
      let data104 = data.rotateOwner;
      if (!(data104 && typeof data104 == "object" && !Array.isArray(data104)) && typeof data104 !== "boolean") {
        const err111 = { instancePath: instancePath + "/rotateOwner", schemaPath: "#/properties/rotateOwner/type", keyword: "type", params: { type: schema21.properties.rotateOwner.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
      if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
        for (const key21 in data104) {
          if (!(key21 === "team" || key21 === "user" || key21 === "property" || key21 === "overwrite" || key21 === "fields")) {
            const err112 = { instancePath: instancePath + "/rotateOwner", schemaPath: "#/properties/rotateOwner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data104.team !== void 0) {
          let data105 = data104.team;
          if (typeof data105 !== "string" && !Array.isArray(data105)) {
            const err113 = { instancePath: instancePath + "/rotateOwner/team", schemaPath: "#/properties/rotateOwner/properties/team/type", keyword: "type", params: { type: schema21.properties.rotateOwner.properties.team.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (Array.isArray(data105)) {
            const len9 = data105.length;
            for (let i9 = 0; i9 < len9; i9++) {
              if (typeof data105[i9] !== "string") {
                const err114 = { instancePath: instancePath + "/rotateOwner/team/" + i9, schemaPath: "#/properties/rotateOwner/properties/team/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
          }
        }
        if (data104.user !== void 0) {
          let data107 = data104.user;
          if (typeof data107 !== "string" && !Array.isArray(data107)) {
            const err115 = { instancePath: instancePath + "/rotateOwner/user", schemaPath: "#/properties/rotateOwner/properties/user/type", keyword: "type", params: { type: schema21.properties.rotateOwner.properties.user.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          if (Array.isArray(data107)) {
            const len10 = data107.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (typeof data107[i10] !== "string") {
                const err116 = { instancePath: instancePath + "/rotateOwner/user/" + i10, schemaPath: "#/properties/rotateOwner/properties/user/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
          }
        }
        if (data104.property !== void 0) {
          if (typeof data104.property !== "string") {
            const err117 = { instancePath: instancePath + "/rotateOwner/property", schemaPath: "#/properties/rotateOwner/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data104.overwrite !== void 0) {
          let data110 = data104.overwrite;
          if (typeof data110 !== "boolean" && typeof data110 !== "string") {
            const err118 = { instancePath: instancePath + "/rotateOwner/overwrite", schemaPath: "#/properties/rotateOwner/properties/overwrite/type", keyword: "type", params: { type: schema21.properties.rotateOwner.properties.overwrite.type }, message: "must be boolean,string" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (typeof data110 === "string") {
            if (!pattern4.test(data110)) {
              const err119 = { instancePath: instancePath + "/rotateOwner/overwrite", schemaPath: "#/properties/rotateOwner/properties/overwrite/pattern", keyword: "pattern", params: { pattern: "^(true|false|none)$" }, message: 'must match pattern "^(true|false|none)$"' };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        }
        if (data104.fields !== void 0) {
          let data111 = data104.fields;
          if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
          } else {
            const err120 = { instancePath: instancePath + "/rotateOwner/fields", schemaPath: "#/properties/rotateOwner/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
      }
    }
    if (data.addToList !== void 0) {
      let data112 = data.addToList;
      if (typeof data112 !== "string" && !(data112 && typeof data112 == "object" && !Array.isArray(data112)) && typeof data112 !== "boolean") {
        const err121 = { instancePath: instancePath + "/addToList", schemaPath: "#/properties/addToList/type", keyword: "type", params: { type: schema21.properties.addToList.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        for (const key22 in data112) {
          if (!(key22 === "list" || key22 === "record" || key22 === "fields")) {
            const err122 = { instancePath: instancePath + "/addToList", schemaPath: "#/properties/addToList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data112.list !== void 0) {
          if (typeof data112.list !== "string") {
            const err123 = { instancePath: instancePath + "/addToList/list", schemaPath: "#/properties/addToList/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data112.record !== void 0) {
          if (typeof data112.record !== "string") {
            const err124 = { instancePath: instancePath + "/addToList/record", schemaPath: "#/properties/addToList/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data112.fields !== void 0) {
          let data115 = data112.fields;
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
          } else {
            const err125 = { instancePath: instancePath + "/addToList/fields", schemaPath: "#/properties/addToList/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      }
    }
    if (data.removeFromList !== void 0) {
      let data116 = data.removeFromList;
      if (typeof data116 !== "string" && !(data116 && typeof data116 == "object" && !Array.isArray(data116)) && typeof data116 !== "boolean") {
        const err126 = { instancePath: instancePath + "/removeFromList", schemaPath: "#/properties/removeFromList/type", keyword: "type", params: { type: schema21.properties.removeFromList.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
      if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
        for (const key23 in data116) {
          if (!(key23 === "list" || key23 === "record" || key23 === "fields")) {
            const err127 = { instancePath: instancePath + "/removeFromList", schemaPath: "#/properties/removeFromList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data116.list !== void 0) {
          if (typeof data116.list !== "string") {
            const err128 = { instancePath: instancePath + "/removeFromList/list", schemaPath: "#/properties/removeFromList/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data116.record !== void 0) {
          if (typeof data116.record !== "string") {
            const err129 = { instancePath: instancePath + "/removeFromList/record", schemaPath: "#/properties/removeFromList/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data116.fields !== void 0) {
          let data119 = data116.fields;
          if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
          } else {
            const err130 = { instancePath: instancePath + "/removeFromList/fields", schemaPath: "#/properties/removeFromList/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      }
    }
    if (data.enrollIn !== void 0) {
      let data120 = data.enrollIn;
      if (typeof data120 !== "string" && !(data120 && typeof data120 == "object" && !Array.isArray(data120)) && typeof data120 !== "boolean") {
        const err131 = { instancePath: instancePath + "/enrollIn", schemaPath: "#/properties/enrollIn/type", keyword: "type", params: { type: schema21.properties.enrollIn.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
      if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
        for (const key24 in data120) {
          if (!(key24 === "workflow" || key24 === "fields")) {
            const err132 = { instancePath: instancePath + "/enrollIn", schemaPath: "#/properties/enrollIn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data120.workflow !== void 0) {
          if (typeof data120.workflow !== "string") {
            const err133 = { instancePath: instancePath + "/enrollIn/workflow", schemaPath: "#/properties/enrollIn/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data120.fields !== void 0) {
          let data122 = data120.fields;
          if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
          } else {
            const err134 = { instancePath: instancePath + "/enrollIn/fields", schemaPath: "#/properties/enrollIn/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      }
    }
    if (data.enrollInSequence !== void 0) {
      let data123 = data.enrollInSequence;
      if (typeof data123 !== "string" && !(data123 && typeof data123 == "object" && !Array.isArray(data123)) && typeof data123 !== "boolean") {
        const err135 = { instancePath: instancePath + "/enrollInSequence", schemaPath: "#/properties/enrollInSequence/type", keyword: "type", params: { type: schema21.properties.enrollInSequence.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
      if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
        for (const key25 in data123) {
          if (!(key25 === "sequence" || key25 === "sender" || key25 === "useContactTimeZone" || key25 === "fields")) {
            const err136 = { instancePath: instancePath + "/enrollInSequence", schemaPath: "#/properties/enrollInSequence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data123.sequence !== void 0) {
          if (typeof data123.sequence !== "string") {
            const err137 = { instancePath: instancePath + "/enrollInSequence/sequence", schemaPath: "#/properties/enrollInSequence/properties/sequence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data123.sender !== void 0) {
          let data125 = data123.sender;
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            for (const key26 in data125) {
              if (!(key26 === "user" || key26 === "property")) {
                const err138 = { instancePath: instancePath + "/enrollInSequence/sender", schemaPath: "#/properties/enrollInSequence/properties/sender/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data125.user !== void 0) {
              if (typeof data125.user !== "string") {
                const err139 = { instancePath: instancePath + "/enrollInSequence/sender/user", schemaPath: "#/properties/enrollInSequence/properties/sender/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data125.property !== void 0) {
              if (typeof data125.property !== "string") {
                const err140 = { instancePath: instancePath + "/enrollInSequence/sender/property", schemaPath: "#/properties/enrollInSequence/properties/sender/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
          } else {
            const err141 = { instancePath: instancePath + "/enrollInSequence/sender", schemaPath: "#/properties/enrollInSequence/properties/sender/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data123.useContactTimeZone !== void 0) {
          if (typeof data123.useContactTimeZone !== "boolean") {
            const err142 = { instancePath: instancePath + "/enrollInSequence/useContactTimeZone", schemaPath: "#/properties/enrollInSequence/properties/useContactTimeZone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data123.fields !== void 0) {
          let data129 = data123.fields;
          if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
          } else {
            const err143 = { instancePath: instancePath + "/enrollInSequence/fields", schemaPath: "#/properties/enrollInSequence/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
      }
    }
    if (data.unenrollFromSequence !== void 0) {
      let data130 = data.unenrollFromSequence;
      if (typeof data130 !== "boolean" && !(data130 && typeof data130 == "object" && !Array.isArray(data130))) {
        const err144 = { instancePath: instancePath + "/unenrollFromSequence", schemaPath: "#/properties/unenrollFromSequence/type", keyword: "type", params: { type: schema21.properties.unenrollFromSequence.type }, message: "must be boolean,object" };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
        for (const key27 in data130) {
          if (!(key27 === "fields")) {
            const err145 = { instancePath: instancePath + "/unenrollFromSequence", schemaPath: "#/properties/unenrollFromSequence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data130.fields !== void 0) {
          let data131 = data130.fields;
          if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
          } else {
            const err146 = { instancePath: instancePath + "/unenrollFromSequence/fields", schemaPath: "#/properties/unenrollFromSequence/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
      }
    }
    if (data.setMarketingStatus !== void 0) {
      let data132 = data.setMarketingStatus;
      if (typeof data132 !== "string" && !(data132 && typeof data132 == "object" && !Array.isArray(data132)) && typeof data132 !== "boolean") {
        const err147 = { instancePath: instancePath + "/setMarketingStatus", schemaPath: "#/properties/setMarketingStatus/type", keyword: "type", params: { type: schema21.properties.setMarketingStatus.type }, message: "must be string,object,boolean" };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
      if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
        for (const key28 in data132) {
          if (!(key28 === "status" || key28 === "contact" || key28 === "fields")) {
            const err148 = { instancePath: instancePath + "/setMarketingStatus", schemaPath: "#/properties/setMarketingStatus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data132.status !== void 0) {
          if (typeof data132.status !== "string") {
            const err149 = { instancePath: instancePath + "/setMarketingStatus/status", schemaPath: "#/properties/setMarketingStatus/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        if (data132.contact !== void 0) {
          if (typeof data132.contact !== "string") {
            const err150 = { instancePath: instancePath + "/setMarketingStatus/contact", schemaPath: "#/properties/setMarketingStatus/properties/contact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data132.fields !== void 0) {
          let data135 = data132.fields;
          if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
          } else {
            const err151 = { instancePath: instancePath + "/setMarketingStatus/fields", schemaPath: "#/properties/setMarketingStatus/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
      }
    }
    if (data.manageSubscription !== void 0) {
      let data136 = data.manageSubscription;
      if (!(data136 && typeof data136 == "object" && !Array.isArray(data136)) && typeof data136 !== "boolean") {
        const err152 = { instancePath: instancePath + "/manageSubscription", schemaPath: "#/properties/manageSubscription/type", keyword: "type", params: { type: schema21.properties.manageSubscription.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
      if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
        for (const key29 in data136) {
          if (!(key29 === "subscription" || key29 === "optState" || key29 === "channel" || key29 === "legalBasis" || key29 === "legalBasisExplanation" || key29 === "contact" || key29 === "fields")) {
            const err153 = { instancePath: instancePath + "/manageSubscription", schemaPath: "#/properties/manageSubscription/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data136.subscription !== void 0) {
          if (typeof data136.subscription !== "string") {
            const err154 = { instancePath: instancePath + "/manageSubscription/subscription", schemaPath: "#/properties/manageSubscription/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data136.optState !== void 0) {
          if (typeof data136.optState !== "string") {
            const err155 = { instancePath: instancePath + "/manageSubscription/optState", schemaPath: "#/properties/manageSubscription/properties/optState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data136.channel !== void 0) {
          if (typeof data136.channel !== "string") {
            const err156 = { instancePath: instancePath + "/manageSubscription/channel", schemaPath: "#/properties/manageSubscription/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data136.legalBasis !== void 0) {
          if (typeof data136.legalBasis !== "string") {
            const err157 = { instancePath: instancePath + "/manageSubscription/legalBasis", schemaPath: "#/properties/manageSubscription/properties/legalBasis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data136.legalBasisExplanation !== void 0) {
          if (typeof data136.legalBasisExplanation !== "string") {
            const err158 = { instancePath: instancePath + "/manageSubscription/legalBasisExplanation", schemaPath: "#/properties/manageSubscription/properties/legalBasisExplanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data136.contact !== void 0) {
          if (typeof data136.contact !== "string") {
            const err159 = { instancePath: instancePath + "/manageSubscription/contact", schemaPath: "#/properties/manageSubscription/properties/contact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
        if (data136.fields !== void 0) {
          let data143 = data136.fields;
          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
          } else {
            const err160 = { instancePath: instancePath + "/manageSubscription/fields", schemaPath: "#/properties/manageSubscription/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
      }
    }
    if (data.associate !== void 0) {
      let data144 = data.associate;
      if (!(data144 && typeof data144 == "object" && !Array.isArray(data144)) && typeof data144 !== "boolean") {
        const err161 = { instancePath: instancePath + "/associate", schemaPath: "#/properties/associate/type", keyword: "type", params: { type: schema21.properties.associate.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
      if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
        for (const key30 in data144) {
          if (!(key30 === "from" || key30 === "to" || key30 === "matchBy" || key30 === "fromProperty" || key30 === "toProperty" || key30 === "createAssociationOnly" || key30 === "fields")) {
            const err162 = { instancePath: instancePath + "/associate", schemaPath: "#/properties/associate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
        if (data144.from !== void 0) {
          if (typeof data144.from !== "string") {
            const err163 = { instancePath: instancePath + "/associate/from", schemaPath: "#/properties/associate/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data144.to !== void 0) {
          if (typeof data144.to !== "string") {
            const err164 = { instancePath: instancePath + "/associate/to", schemaPath: "#/properties/associate/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data144.matchBy !== void 0) {
          if (typeof data144.matchBy !== "string") {
            const err165 = { instancePath: instancePath + "/associate/matchBy", schemaPath: "#/properties/associate/properties/matchBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        if (data144.fromProperty !== void 0) {
          if (typeof data144.fromProperty !== "string") {
            const err166 = { instancePath: instancePath + "/associate/fromProperty", schemaPath: "#/properties/associate/properties/fromProperty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
        if (data144.toProperty !== void 0) {
          if (typeof data144.toProperty !== "string") {
            const err167 = { instancePath: instancePath + "/associate/toProperty", schemaPath: "#/properties/associate/properties/toProperty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        if (data144.createAssociationOnly !== void 0) {
          if (typeof data144.createAssociationOnly !== "boolean") {
            const err168 = { instancePath: instancePath + "/associate/createAssociationOnly", schemaPath: "#/properties/associate/properties/createAssociationOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
        if (data144.fields !== void 0) {
          let data151 = data144.fields;
          if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
          } else {
            const err169 = { instancePath: instancePath + "/associate/fields", schemaPath: "#/properties/associate/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
      }
    }
    if (data.webhook !== void 0) {
      let data152 = data.webhook;
      if (!(data152 && typeof data152 == "object" && !Array.isArray(data152)) && typeof data152 !== "boolean") {
        const err170 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: schema21.properties.webhook.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
      if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
        for (const key31 in data152) {
          if (!(key31 === "url" || key31 === "method" || key31 === "query" || key31 === "auth" || key31 === "fields")) {
            const err171 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
        if (data152.url !== void 0) {
          if (typeof data152.url !== "string") {
            const err172 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/properties/webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
        if (data152.method !== void 0) {
          if (typeof data152.method !== "string") {
            const err173 = { instancePath: instancePath + "/webhook/method", schemaPath: "#/properties/webhook/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
        }
        if (data152.query !== void 0) {
          let data155 = data152.query;
          if ((!data155 || typeof data155 != "object") && typeof data155 !== "string") {
            const err174 = { instancePath: instancePath + "/webhook/query", schemaPath: "#/properties/webhook/properties/query/type", keyword: "type", params: { type: schema21.properties.webhook.properties.query.type }, message: "must be object,array,string" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
          if (Array.isArray(data155)) {
            const len11 = data155.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data156 = data155[i11];
              if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                for (const key32 in data156) {
                  if (!(key32 === "name" || key32 === "value")) {
                    const err175 = { instancePath: instancePath + "/webhook/query/" + i11, schemaPath: "#/properties/webhook/properties/query/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                }
                if (data156.name !== void 0) {
                  if (typeof data156.name !== "string") {
                    const err176 = { instancePath: instancePath + "/webhook/query/" + i11 + "/name", schemaPath: "#/properties/webhook/properties/query/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data156.value !== void 0) {
                  if (!validate62(data156.value, { instancePath: instancePath + "/webhook/query/" + i11 + "/value", parentData: data156, parentDataProperty: "value", rootData })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err177 = { instancePath: instancePath + "/webhook/query/" + i11, schemaPath: "#/properties/webhook/properties/query/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
          }
          if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
            for (const key33 in data155) {
              if (!validate62(data155[key33], { instancePath: instancePath + "/webhook/query/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data155, parentDataProperty: key33, rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data152.auth !== void 0) {
          let data160 = data152.auth;
          if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
            for (const key34 in data160) {
              if (!(key34 === "secret" || key34 === "name" || key34 === "location" || key34 === "app" || key34 === "fields" || key34 === "raw")) {
                const err178 = { instancePath: instancePath + "/webhook/auth", schemaPath: "#/properties/webhook/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data160.secret !== void 0) {
              if (typeof data160.secret !== "string") {
                const err179 = { instancePath: instancePath + "/webhook/auth/secret", schemaPath: "#/properties/webhook/properties/auth/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data160.name !== void 0) {
              if (typeof data160.name !== "string") {
                const err180 = { instancePath: instancePath + "/webhook/auth/name", schemaPath: "#/properties/webhook/properties/auth/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data160.location !== void 0) {
              if (typeof data160.location !== "string") {
                const err181 = { instancePath: instancePath + "/webhook/auth/location", schemaPath: "#/properties/webhook/properties/auth/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data160.app !== void 0) {
              let data164 = data160.app;
              if (!(typeof data164 == "number" && (!(data164 % 1) && !isNaN(data164)) && isFinite(data164)) && typeof data164 !== "string") {
                const err182 = { instancePath: instancePath + "/webhook/auth/app", schemaPath: "#/properties/webhook/properties/auth/properties/app/type", keyword: "type", params: { type: schema21.properties.webhook.properties.auth.properties.app.type }, message: "must be integer,string" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data160.fields !== void 0) {
              let data165 = data160.fields;
              if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
              } else {
                const err183 = { instancePath: instancePath + "/webhook/auth/fields", schemaPath: "#/properties/webhook/properties/auth/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
          } else {
            const err184 = { instancePath: instancePath + "/webhook/auth", schemaPath: "#/properties/webhook/properties/auth/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data152.fields !== void 0) {
          let data166 = data152.fields;
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
          } else {
            const err185 = { instancePath: instancePath + "/webhook/fields", schemaPath: "#/properties/webhook/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
      }
    }
    if (data.code !== void 0) {
      let data167 = data.code;
      if (!(data167 && typeof data167 == "object" && !Array.isArray(data167)) && typeof data167 !== "boolean") {
        const err186 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema21.properties.code.type }, message: "must be object,boolean" };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
        errors++;
      }
      if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
        for (const key35 in data167) {
          if (!(key35 === "runtime" || key35 === "file" || key35 === "source" || key35 === "secrets" || key35 === "inputs" || key35 === "outputs" || key35 === "fields")) {
            const err187 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data167.runtime !== void 0) {
          if (typeof data167.runtime !== "string") {
            const err188 = { instancePath: instancePath + "/code/runtime", schemaPath: "#/properties/code/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
        }
        if (data167.file !== void 0) {
          if (typeof data167.file !== "string") {
            const err189 = { instancePath: instancePath + "/code/file", schemaPath: "#/properties/code/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        if (data167.source !== void 0) {
          if (typeof data167.source !== "string") {
            const err190 = { instancePath: instancePath + "/code/source", schemaPath: "#/properties/code/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
        }
        if (data167.secrets !== void 0) {
          let data171 = data167.secrets;
          if (typeof data171 !== "string" && !Array.isArray(data171)) {
            const err191 = { instancePath: instancePath + "/code/secrets", schemaPath: "#/properties/code/properties/secrets/type", keyword: "type", params: { type: schema21.properties.code.properties.secrets.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
          if (Array.isArray(data171)) {
            const len12 = data171.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (typeof data171[i12] !== "string") {
                const err192 = { instancePath: instancePath + "/code/secrets/" + i12, schemaPath: "#/properties/code/properties/secrets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
          }
        }
        if (data167.inputs !== void 0) {
          let data173 = data167.inputs;
          if ((!data173 || typeof data173 != "object") && typeof data173 !== "string") {
            const err193 = { instancePath: instancePath + "/code/inputs", schemaPath: "#/properties/code/properties/inputs/type", keyword: "type", params: { type: schema21.properties.code.properties.inputs.type }, message: "must be object,array,string" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
          if (Array.isArray(data173)) {
            const len13 = data173.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data174 = data173[i13];
              if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                for (const key36 in data174) {
                  if (!(key36 === "name" || key36 === "value")) {
                    const err194 = { instancePath: instancePath + "/code/inputs/" + i13, schemaPath: "#/properties/code/properties/inputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
                if (data174.name !== void 0) {
                  if (typeof data174.name !== "string") {
                    const err195 = { instancePath: instancePath + "/code/inputs/" + i13 + "/name", schemaPath: "#/properties/code/properties/inputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err195];
                    } else {
                      vErrors.push(err195);
                    }
                    errors++;
                  }
                }
                if (data174.value !== void 0) {
                  if (!validate62(data174.value, { instancePath: instancePath + "/code/inputs/" + i13 + "/value", parentData: data174, parentDataProperty: "value", rootData })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err196 = { instancePath: instancePath + "/code/inputs/" + i13, schemaPath: "#/properties/code/properties/inputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
          }
          if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
            for (const key37 in data173) {
              if (!validate62(data173[key37], { instancePath: instancePath + "/code/inputs/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data173, parentDataProperty: key37, rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data167.outputs !== void 0) {
          let data178 = data167.outputs;
          if (typeof data178 !== "string" && !Array.isArray(data178)) {
            const err197 = { instancePath: instancePath + "/code/outputs", schemaPath: "#/properties/code/properties/outputs/type", keyword: "type", params: { type: schema21.properties.code.properties.outputs.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
          if (Array.isArray(data178)) {
            const len14 = data178.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data179 = data178[i14];
              if (typeof data179 !== "string" && !(data179 && typeof data179 == "object" && !Array.isArray(data179))) {
                const err198 = { instancePath: instancePath + "/code/outputs/" + i14, schemaPath: "#/properties/code/properties/outputs/items/type", keyword: "type", params: { type: schema21.properties.code.properties.outputs.items.type }, message: "must be string,object" };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
          }
        }
        if (data167.fields !== void 0) {
          let data180 = data167.fields;
          if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
          } else {
            const err199 = { instancePath: instancePath + "/code/fields", schemaPath: "#/properties/code/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
      }
    }
    if (data.branch !== void 0) {
      let data181 = data.branch;
      if (Array.isArray(data181)) {
        const len15 = data181.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate81(data181[i15], { instancePath: instancePath + "/branch/" + i15, parentData: data181, parentDataProperty: i15, rootData })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err200 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
    }
    if (data.switch !== void 0) {
      let data183 = data.switch;
      if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
        for (const key38 in data183) {
          if (!(key38 === "on" || key38 === "cases" || key38 === "otherwise")) {
            const err201 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        if (data183.on !== void 0) {
          if (!validate62(data183.on, { instancePath: instancePath + "/switch/on", parentData: data183, parentDataProperty: "on", rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
        if (data183.cases !== void 0) {
          let data185 = data183.cases;
          if (Array.isArray(data185)) {
            const len16 = data185.length;
            for (let i16 = 0; i16 < len16; i16++) {
              if (!validate85(data185[i16], { instancePath: instancePath + "/switch/cases/" + i16, parentData: data185, parentDataProperty: i16, rootData })) {
                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err202 = { instancePath: instancePath + "/switch/cases", schemaPath: "#/properties/switch/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data183.otherwise !== void 0) {
          let data187 = data183.otherwise;
          if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
            for (const key39 in data187) {
              if (!(key39 === "label" || key39 === "steps" || key39 === "end" || key39 === "edgeType" || key39 === "raw")) {
                const err203 = { instancePath: instancePath + "/switch/otherwise", schemaPath: "#/properties/switch/properties/otherwise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            if (data187.label !== void 0) {
              if (typeof data187.label !== "string") {
                const err204 = { instancePath: instancePath + "/switch/otherwise/label", schemaPath: "#/properties/switch/properties/otherwise/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data187.steps !== void 0) {
              let data189 = data187.steps;
              if (Array.isArray(data189)) {
                const len17 = data189.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  if (!wrapper1.validate(data189[i17], { instancePath: instancePath + "/switch/otherwise/steps/" + i17, parentData: data189, parentDataProperty: i17, rootData })) {
                    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err205 = { instancePath: instancePath + "/switch/otherwise/steps", schemaPath: "#/properties/switch/properties/otherwise/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data187.end !== void 0) {
              if (typeof data187.end !== "boolean") {
                const err206 = { instancePath: instancePath + "/switch/otherwise/end", schemaPath: "#/properties/switch/properties/otherwise/properties/end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data187.edgeType !== void 0) {
              let data192 = data187.edgeType;
              if (typeof data192 !== "string") {
                const err207 = { instancePath: instancePath + "/switch/otherwise/edgeType", schemaPath: "#/properties/switch/properties/otherwise/properties/edgeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
              if (!(data192 === "STANDARD" || data192 === "GOTO")) {
                const err208 = { instancePath: instancePath + "/switch/otherwise/edgeType", schemaPath: "#/properties/switch/properties/otherwise/properties/edgeType/enum", keyword: "enum", params: { allowedValues: schema21.properties.switch.properties.otherwise.properties.edgeType.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
            }
            if (data187.raw !== void 0) {
              let data193 = data187.raw;
              if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
              } else {
                const err209 = { instancePath: instancePath + "/switch/otherwise/raw", schemaPath: "#/properties/switch/properties/otherwise/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
          } else {
            const err210 = { instancePath: instancePath + "/switch/otherwise", schemaPath: "#/properties/switch/properties/otherwise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
      } else {
        const err211 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
    }
    if (data.split !== void 0) {
      let data194 = data.split;
      if (Array.isArray(data194)) {
        const len18 = data194.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data195 = data194[i18];
          if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
            for (const key40 in data195) {
              if (!(key40 === "percentage" || key40 === "steps" || key40 === "end" || key40 === "edgeType" || key40 === "raw")) {
                const err212 = { instancePath: instancePath + "/split/" + i18, schemaPath: "#/properties/split/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data195.percentage !== void 0) {
              let data196 = data195.percentage;
              if (!(typeof data196 == "number" && isFinite(data196)) && typeof data196 !== "string") {
                const err213 = { instancePath: instancePath + "/split/" + i18 + "/percentage", schemaPath: "#/properties/split/items/properties/percentage/type", keyword: "type", params: { type: schema21.properties.split.items.properties.percentage.type }, message: "must be number,string" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data195.steps !== void 0) {
              let data197 = data195.steps;
              if (Array.isArray(data197)) {
                const len19 = data197.length;
                for (let i19 = 0; i19 < len19; i19++) {
                  if (!wrapper1.validate(data197[i19], { instancePath: instancePath + "/split/" + i18 + "/steps/" + i19, parentData: data197, parentDataProperty: i19, rootData })) {
                    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err214 = { instancePath: instancePath + "/split/" + i18 + "/steps", schemaPath: "#/properties/split/items/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
            if (data195.end !== void 0) {
              if (typeof data195.end !== "boolean") {
                const err215 = { instancePath: instancePath + "/split/" + i18 + "/end", schemaPath: "#/properties/split/items/properties/end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data195.edgeType !== void 0) {
              let data200 = data195.edgeType;
              if (typeof data200 !== "string") {
                const err216 = { instancePath: instancePath + "/split/" + i18 + "/edgeType", schemaPath: "#/properties/split/items/properties/edgeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
              if (!(data200 === "STANDARD" || data200 === "GOTO")) {
                const err217 = { instancePath: instancePath + "/split/" + i18 + "/edgeType", schemaPath: "#/properties/split/items/properties/edgeType/enum", keyword: "enum", params: { allowedValues: schema21.properties.split.items.properties.edgeType.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
            if (data195.raw !== void 0) {
              let data201 = data195.raw;
              if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
              } else {
                const err218 = { instancePath: instancePath + "/split/" + i18 + "/raw", schemaPath: "#/properties/split/items/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
          } else {
            const err219 = { instancePath: instancePath + "/split/" + i18, schemaPath: "#/properties/split/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
      } else {
        const err220 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err220];
        } else {
          vErrors.push(err220);
        }
        errors++;
      }
    }
    if (data.goto !== void 0) {
      let data202 = data.goto;
      if (typeof data202 !== "string" && !(data202 && typeof data202 == "object" && !Array.isArray(data202))) {
        const err221 = { instancePath: instancePath + "/goto", schemaPath: "#/properties/goto/type", keyword: "type", params: { type: schema21.properties.goto.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err221];
        } else {
          vErrors.push(err221);
        }
        errors++;
      }
      if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
        for (const key41 in data202) {
          if (!(key41 === "step" || key41 === "action" || key41 === "edgeType" || key41 === "edge")) {
            const err222 = { instancePath: instancePath + "/goto", schemaPath: "#/properties/goto/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
        if (data202.step !== void 0) {
          if (typeof data202.step !== "string") {
            const err223 = { instancePath: instancePath + "/goto/step", schemaPath: "#/properties/goto/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data202.action !== void 0) {
          if (typeof data202.action !== "string") {
            const err224 = { instancePath: instancePath + "/goto/action", schemaPath: "#/properties/goto/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data202.edgeType !== void 0) {
          if (typeof data202.edgeType !== "string") {
            const err225 = { instancePath: instancePath + "/goto/edgeType", schemaPath: "#/properties/goto/properties/edgeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
      }
    }
    if (data.action !== void 0) {
      let data206 = data.action;
      if (data206 && typeof data206 == "object" && !Array.isArray(data206)) {
      } else {
        const err226 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err226];
        } else {
          vErrors.push(err226);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data207 = data.actions;
      if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
      } else {
        const err227 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err227];
        } else {
          vErrors.push(err227);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data208 = data.version;
      if (!(typeof data208 == "number" && isFinite(data208)) && typeof data208 !== "string") {
        const err228 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema21.properties.version.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data209 = data.raw;
      if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
      } else {
        const err229 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
  } else {
    const err230 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err230];
    } else {
      vErrors.push(err230);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.objectType !== void 0) {
      if (typeof data.objectType !== "string") {
        const err3 = { instancePath: instancePath + "/objectType", schemaPath: "#/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data3 === "CONTACT_FLOW" || data3 === "PLATFORM_FLOW")) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.flowType !== void 0) {
      let data4 = data.flowType;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/flowType", schemaPath: "#/properties/flowType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data4 === "WORKFLOW" || data4 === "ACTION_SET" || data4 === "UNKNOWN")) {
        const err7 = { instancePath: instancePath + "/flowType", schemaPath: "#/properties/flowType/enum", keyword: "enum", params: { allowedValues: schema19.properties.flowType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err8 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.enroll !== void 0) {
      let data6 = data.enroll;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "when" || key1 === "trigger" || key1 === "manual" || key1 === "dataset" || key1 === "reEnroll" || key1 === "reEnrollWhen" || key1 === "unenrollWhenNotMet" || key1 === "raw")) {
            const err9 = { instancePath: instancePath + "/enroll", schemaPath: "#/properties/enroll/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.when !== void 0) {
          if (!validate33(data6.when, { instancePath: instancePath + "/enroll/when", parentData: data6, parentDataProperty: "when", rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data6.trigger !== void 0) {
          let data8 = data6.trigger;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate57(data8[i0], { instancePath: instancePath + "/enroll/trigger/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/enroll/trigger", schemaPath: "#/properties/enroll/properties/trigger/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.manual !== void 0) {
          if (typeof data6.manual !== "boolean") {
            const err11 = { instancePath: instancePath + "/enroll/manual", schemaPath: "#/properties/enroll/properties/manual/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.dataset !== void 0) {
          let data11 = data6.dataset;
          if (typeof data11 !== "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            const err12 = { instancePath: instancePath + "/enroll/dataset", schemaPath: "#/properties/enroll/properties/dataset/type", keyword: "type", params: { type: schema19.properties.enroll.properties.dataset.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
              if (!(key2 === "id" || key2 === "subview")) {
                const err13 = { instancePath: instancePath + "/enroll/dataset", schemaPath: "#/properties/enroll/properties/dataset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data11.id !== void 0) {
              if (typeof data11.id !== "string") {
                const err14 = { instancePath: instancePath + "/enroll/dataset/id", schemaPath: "#/properties/enroll/properties/dataset/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data11.subview !== void 0) {
              if (typeof data11.subview !== "string") {
                const err15 = { instancePath: instancePath + "/enroll/dataset/subview", schemaPath: "#/properties/enroll/properties/dataset/properties/subview/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          }
        }
        if (data6.reEnroll !== void 0) {
          if (typeof data6.reEnroll !== "boolean") {
            const err16 = { instancePath: instancePath + "/enroll/reEnroll", schemaPath: "#/properties/enroll/properties/reEnroll/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.reEnrollWhen !== void 0) {
          let data15 = data6.reEnrollWhen;
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data16 = data15[i1];
              if (typeof data16 !== "string" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                const err17 = { instancePath: instancePath + "/enroll/reEnrollWhen/" + i1, schemaPath: "#/properties/enroll/properties/reEnrollWhen/items/type", keyword: "type", params: { type: schema19.properties.enroll.properties.reEnrollWhen.items.type }, message: "must be string,object" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/enroll/reEnrollWhen", schemaPath: "#/properties/enroll/properties/reEnrollWhen/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.unenrollWhenNotMet !== void 0) {
          if (typeof data6.unenrollWhenNotMet !== "boolean") {
            const err19 = { instancePath: instancePath + "/enroll/unenrollWhenNotMet", schemaPath: "#/properties/enroll/properties/unenrollWhenNotMet/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/enroll", schemaPath: "#/properties/enroll/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.unenroll !== void 0) {
      let data18 = data.unenroll;
      if (typeof data18 !== "string" && !Array.isArray(data18)) {
        const err21 = { instancePath: instancePath + "/unenroll", schemaPath: "#/properties/unenroll/type", keyword: "type", params: { type: schema19.properties.unenroll.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data18[i2] !== "string") {
            const err22 = { instancePath: instancePath + "/unenroll/" + i2, schemaPath: "#/properties/unenroll/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data.goal !== void 0) {
      if (!validate33(data.goal, { instancePath: instancePath + "/goal", parentData: data, parentDataProperty: "goal", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.suppress !== void 0) {
      let data21 = data.suppress;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data21[i3] !== "string") {
            const err23 = { instancePath: instancePath + "/suppress/" + i3, schemaPath: "#/properties/suppress/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/suppress", schemaPath: "#/properties/suppress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.suppressWhen !== void 0) {
      if (!validate33(data.suppressWhen, { instancePath: instancePath + "/suppressWhen", parentData: data, parentDataProperty: "suppressWhen", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.schedule !== void 0) {
      let data24 = data.schedule;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key3 in data24) {
          if (!func2.call(schema19.properties.schedule.properties, key3)) {
            const err25 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data24.every !== void 0) {
          let data25 = data24.every;
          if (typeof data25 !== "string") {
            const err26 = { instancePath: instancePath + "/schedule/every", schemaPath: "#/properties/schedule/properties/every/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data25 === "day" || data25 === "week" || data25 === "month" || data25 === "year")) {
            const err27 = { instancePath: instancePath + "/schedule/every", schemaPath: "#/properties/schedule/properties/every/enum", keyword: "enum", params: { allowedValues: schema19.properties.schedule.properties.every.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data24.days !== void 0) {
          let data26 = data24.days;
          if (typeof data26 !== "string" && !Array.isArray(data26)) {
            const err28 = { instancePath: instancePath + "/schedule/days", schemaPath: "#/properties/schedule/properties/days/type", keyword: "type", params: { type: schema19.properties.schedule.properties.days.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (Array.isArray(data26)) {
            const len4 = data26.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data26[i4] !== "string") {
                const err29 = { instancePath: instancePath + "/schedule/days/" + i4, schemaPath: "#/properties/schedule/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          }
        }
        if (data24.on !== void 0) {
          if (typeof data24.on !== "string") {
            const err30 = { instancePath: instancePath + "/schedule/on", schemaPath: "#/properties/schedule/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data24.date !== void 0) {
          if (typeof data24.date !== "string") {
            const err31 = { instancePath: instancePath + "/schedule/date", schemaPath: "#/properties/schedule/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data24.property !== void 0) {
          if (typeof data24.property !== "string") {
            const err32 = { instancePath: instancePath + "/schedule/property", schemaPath: "#/properties/schedule/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data24.offset !== void 0) {
          if (typeof data24.offset !== "string") {
            const err33 = { instancePath: instancePath + "/schedule/offset", schemaPath: "#/properties/schedule/properties/offset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data24.yearly !== void 0) {
          if (typeof data24.yearly !== "boolean") {
            const err34 = { instancePath: instancePath + "/schedule/yearly", schemaPath: "#/properties/schedule/properties/yearly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data24.time !== void 0) {
          if (typeof data24.time !== "string") {
            const err35 = { instancePath: instancePath + "/schedule/time", schemaPath: "#/properties/schedule/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.timeWindows !== void 0) {
      let data34 = data.timeWindows;
      if (Array.isArray(data34)) {
        const len5 = data34.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data35 = data34[i5];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key4 in data35) {
              if (!(key4 === "days" || key4 === "from" || key4 === "to" || key4 === "raw")) {
                const err37 = { instancePath: instancePath + "/timeWindows/" + i5, schemaPath: "#/properties/timeWindows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data35.days !== void 0) {
              let data36 = data35.days;
              if (typeof data36 !== "string" && !Array.isArray(data36)) {
                const err38 = { instancePath: instancePath + "/timeWindows/" + i5 + "/days", schemaPath: "#/properties/timeWindows/items/properties/days/type", keyword: "type", params: { type: schema19.properties.timeWindows.items.properties.days.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (Array.isArray(data36)) {
                const len6 = data36.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data36[i6] !== "string") {
                    const err39 = { instancePath: instancePath + "/timeWindows/" + i5 + "/days/" + i6, schemaPath: "#/properties/timeWindows/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data35.from !== void 0) {
              if (typeof data35.from !== "string") {
                const err40 = { instancePath: instancePath + "/timeWindows/" + i5 + "/from", schemaPath: "#/properties/timeWindows/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data35.to !== void 0) {
              if (typeof data35.to !== "string") {
                const err41 = { instancePath: instancePath + "/timeWindows/" + i5 + "/to", schemaPath: "#/properties/timeWindows/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/timeWindows/" + i5, schemaPath: "#/properties/timeWindows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/timeWindows", schemaPath: "#/properties/timeWindows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.blockedDates !== void 0) {
      let data40 = data.blockedDates;
      if (Array.isArray(data40)) {
        const len7 = data40.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data41 = data40[i7];
          if (typeof data41 !== "string" && !(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
            const err44 = { instancePath: instancePath + "/blockedDates/" + i7, schemaPath: "#/properties/blockedDates/items/type", keyword: "type", params: { type: schema19.properties.blockedDates.items.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const key5 in data41) {
              if (!(key5 === "raw")) {
                const err45 = { instancePath: instancePath + "/blockedDates/" + i7, schemaPath: "#/properties/blockedDates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/blockedDates", schemaPath: "#/properties/blockedDates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.eventAnchor !== void 0) {
      let data42 = data.eventAnchor;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key6 in data42) {
          if (!(key6 === "property" || key6 === "date" || key6 === "raw")) {
            const err47 = { instancePath: instancePath + "/eventAnchor", schemaPath: "#/properties/eventAnchor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data42.property !== void 0) {
          if (typeof data42.property !== "string") {
            const err48 = { instancePath: instancePath + "/eventAnchor/property", schemaPath: "#/properties/eventAnchor/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data42.date !== void 0) {
          if (typeof data42.date !== "string") {
            const err49 = { instancePath: instancePath + "/eventAnchor/date", schemaPath: "#/properties/eventAnchor/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/eventAnchor", schemaPath: "#/properties/eventAnchor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.fetch !== void 0) {
      let data45 = data.fetch;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key7 in data45) {
          let data46 = data45[key7];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key8 in data46) {
              if (!(key8 === "associated" || key8 === "label" || key8 === "associationCategory" || key8 === "newestBy" || key8 === "oldestBy" || key8 === "by" || key8 === "raw")) {
                const err51 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fetch/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data46.associated !== void 0) {
              if (typeof data46.associated !== "string") {
                const err52 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/associated", schemaPath: "#/properties/fetch/additionalProperties/properties/associated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data46.label !== void 0) {
              if (typeof data46.label !== "string") {
                const err53 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/properties/fetch/additionalProperties/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data46.associationCategory !== void 0) {
              if (typeof data46.associationCategory !== "string") {
                const err54 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/associationCategory", schemaPath: "#/properties/fetch/additionalProperties/properties/associationCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data46.newestBy !== void 0) {
              if (typeof data46.newestBy !== "string") {
                const err55 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/newestBy", schemaPath: "#/properties/fetch/additionalProperties/properties/newestBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data46.oldestBy !== void 0) {
              if (typeof data46.oldestBy !== "string") {
                const err56 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/oldestBy", schemaPath: "#/properties/fetch/additionalProperties/properties/oldestBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data46.by !== void 0) {
              let data52 = data46.by;
              if (typeof data52 !== "string") {
                const err57 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/fetch/additionalProperties/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (!(data52 === "associationTime")) {
                const err58 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/fetch/additionalProperties/properties/by/enum", keyword: "enum", params: { allowedValues: schema19.properties.fetch.additionalProperties.properties.by.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fetch/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/fetch", schemaPath: "#/properties/fetch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.canEnrollFromSalesforce !== void 0) {
      if (typeof data.canEnrollFromSalesforce !== "boolean") {
        const err61 = { instancePath: instancePath + "/canEnrollFromSalesforce", schemaPath: "#/properties/canEnrollFromSalesforce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data54 = data.steps;
      if (Array.isArray(data54)) {
        const len8 = data54.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate61(data54[i8], { instancePath: instancePath + "/steps/" + i8, parentData: data54, parentDataProperty: i8, rootData })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.detached !== void 0) {
      let data56 = data.detached;
      if (Array.isArray(data56)) {
        const len9 = data56.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data57 = data56[i9];
          if (Array.isArray(data57)) {
            const len10 = data57.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (!validate61(data57[i10], { instancePath: instancePath + "/detached/" + i9 + "/" + i10, parentData: data57, parentDataProperty: i10, rootData })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/detached/" + i9, schemaPath: "#/properties/detached/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/detached", schemaPath: "#/properties/detached/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.customProperties !== void 0) {
      let data59 = data.customProperties;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        for (const key9 in data59) {
          if (typeof data59[key9] !== "string") {
            const err65 = { instancePath: instancePath + "/customProperties/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/customProperties/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/customProperties", schemaPath: "#/properties/customProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.portalOwns !== void 0) {
      let data61 = data.portalOwns;
      if (Array.isArray(data61)) {
        const len11 = data61.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data61[i11] !== "string") {
            const err67 = { instancePath: instancePath + "/portalOwns/" + i11, schemaPath: "#/properties/portalOwns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/portalOwns", schemaPath: "#/properties/portalOwns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data63 = data.raw;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
      } else {
        const err69 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      if (!validate27(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate29(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.portal !== void 0) {
      let data0 = data.portal;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!func2.call(schema6.properties.portal.properties, key1)) {
            const err1 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.portalId !== void 0) {
          let data1 = data0.portalId;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/portal/portalId", schemaPath: "#/properties/portal/properties/portalId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/portal/portalId", schemaPath: "#/properties/portal/properties/portalId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data0.token !== void 0) {
          let data2 = data0.token;
          if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            const err4 = { instancePath: instancePath + "/portal/token", schemaPath: "#/properties/portal/properties/token/type", keyword: "type", params: { type: schema6.properties.portal.properties.token.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err5 = { instancePath: instancePath + "/portal/token", schemaPath: "#/properties/portal/properties/token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key2 in data2) {
              if (!(key2 === "read" || key2 === "write")) {
                const err6 = { instancePath: instancePath + "/portal/token", schemaPath: "#/properties/portal/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.read !== void 0) {
              let data3 = data2.read;
              if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                  const err7 = { instancePath: instancePath + "/portal/token/read", schemaPath: "#/properties/portal/properties/token/properties/read/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/portal/token/read", schemaPath: "#/properties/portal/properties/token/properties/read/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.write !== void 0) {
              let data4 = data2.write;
              if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                  const err9 = { instancePath: instancePath + "/portal/token/write", schemaPath: "#/properties/portal/properties/token/properties/write/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/portal/token/write", schemaPath: "#/properties/portal/properties/token/properties/write/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
        }
        if (data0.endpoint !== void 0) {
          if (typeof data0.endpoint !== "string") {
            const err11 = { instancePath: instancePath + "/portal/endpoint", schemaPath: "#/properties/portal/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.protect !== void 0) {
          if (typeof data0.protect !== "boolean") {
            const err12 = { instancePath: instancePath + "/portal/protect", schemaPath: "#/properties/portal/properties/protect/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.drift !== void 0) {
          let data7 = data0.drift;
          if (typeof data7 !== "string") {
            const err13 = { instancePath: instancePath + "/portal/drift", schemaPath: "#/properties/portal/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data7 === "hold" || data7 === "revert")) {
            const err14 = { instancePath: instancePath + "/portal/drift", schemaPath: "#/properties/portal/properties/drift/enum", keyword: "enum", params: { allowedValues: schema6.properties.portal.properties.drift.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.limits !== void 0) {
          let data8 = data0.limits;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key3 in data8) {
              if (!(key3 === "removals" || key3 === "recordsAffected")) {
                const err15 = { instancePath: instancePath + "/portal/limits", schemaPath: "#/properties/portal/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data8.removals !== void 0) {
              let data9 = data8.removals;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err16 = { instancePath: instancePath + "/portal/limits/removals", schemaPath: "#/properties/portal/properties/limits/properties/removals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 0 || isNaN(data9)) {
                  const err17 = { instancePath: instancePath + "/portal/limits/removals", schemaPath: "#/properties/portal/properties/limits/properties/removals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data8.recordsAffected !== void 0) {
              let data10 = data8.recordsAffected;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err18 = { instancePath: instancePath + "/portal/limits/recordsAffected", schemaPath: "#/properties/portal/properties/limits/properties/recordsAffected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err19 = { instancePath: instancePath + "/portal/limits/recordsAffected", schemaPath: "#/properties/portal/properties/limits/properties/recordsAffected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/portal/limits", schemaPath: "#/properties/portal/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.beta !== void 0) {
          let data11 = data0.beta;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data11[i0] !== "string") {
                const err21 = { instancePath: instancePath + "/portal/beta/" + i0, schemaPath: "#/properties/portal/properties/beta/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/portal/beta", schemaPath: "#/properties/portal/properties/beta/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.lifecycleStages !== void 0) {
          let data13 = data0.lifecycleStages;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key4 in data13) {
              if (!(key4 === "write")) {
                const err23 = { instancePath: instancePath + "/portal/lifecycleStages", schemaPath: "#/properties/portal/properties/lifecycleStages/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data13.write !== void 0) {
              let data14 = data13.write;
              if (typeof data14 !== "string") {
                const err24 = { instancePath: instancePath + "/portal/lifecycleStages/write", schemaPath: "#/properties/portal/properties/lifecycleStages/properties/write/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (!(data14 === "manual" || data14 === "api")) {
                const err25 = { instancePath: instancePath + "/portal/lifecycleStages/write", schemaPath: "#/properties/portal/properties/lifecycleStages/properties/write/enum", keyword: "enum", params: { allowedValues: schema6.properties.portal.properties.lifecycleStages.properties.write.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/portal/lifecycleStages", schemaPath: "#/properties/portal/properties/lifecycleStages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.marker !== void 0) {
          let data15 = data0.marker;
          if (typeof data15 === "string") {
            if (!pattern3.test(data15)) {
              const err27 = { instancePath: instancePath + "/portal/marker", schemaPath: "#/properties/portal/properties/marker/pattern", keyword: "pattern", params: { pattern: "^(?!hs_)[a-z][a-z0-9_]{0,99}$" }, message: 'must match pattern "^(?!hs_)[a-z][a-z0-9_]{0,99}$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/portal/marker", schemaPath: "#/properties/portal/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data16 = data.extends;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data16[i1] !== "string") {
            const err30 = { instancePath: instancePath + "/extends/" + i1, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data18 = data.variables;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key5 in data18) {
          let data19 = data18[key5];
          if (typeof data19 !== "string" && !Array.isArray(data19)) {
            const err32 = { instancePath: instancePath + "/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: schema6.properties.variables.additionalProperties.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (Array.isArray(data19)) {
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data19[i2] !== "string") {
                const err33 = { instancePath: instancePath + "/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/variables/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.ids !== void 0) {
      let data21 = data.ids;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key6 in data21) {
          let data22 = data21[key6];
          if (typeof data22 !== "string" && !(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
            const err35 = { instancePath: instancePath + "/ids/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/type", keyword: "type", params: { type: schema6.properties.ids.additionalProperties.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key7 in data22) {
              if (typeof data22[key7] !== "string") {
                const err36 = { instancePath: instancePath + "/ids/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.uses !== void 0) {
      let data24 = data.uses;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key8 in data24) {
          if (typeof data24[key8] !== "string") {
            const err38 = { instancePath: instancePath + "/uses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/uses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.removed !== void 0) {
      let data26 = data.removed;
      if (Array.isArray(data26)) {
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data27 = data26[i3];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (const key9 in data27) {
              if (!(key9 === "address" || key9 === "reason")) {
                const err40 = { instancePath: instancePath + "/removed/" + i3, schemaPath: "#/properties/removed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data27.address !== void 0) {
              if (typeof data27.address !== "string") {
                const err41 = { instancePath: instancePath + "/removed/" + i3 + "/address", schemaPath: "#/properties/removed/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data27.reason !== void 0) {
              if (typeof data27.reason !== "string") {
                const err42 = { instancePath: instancePath + "/removed/" + i3 + "/reason", schemaPath: "#/properties/removed/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/removed/" + i3, schemaPath: "#/properties/removed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data30 = data.exclude;
      if (Array.isArray(data30)) {
        const len4 = data30.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data30[i4] !== "string") {
            const err45 = { instancePath: instancePath + "/exclude/" + i4, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.optionSets !== void 0) {
      let data32 = data.optionSets;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key10 in data32) {
          if (!validate22(data32[key10], { instancePath: instancePath + "/optionSets/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data32, parentDataProperty: key10, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/optionSets", schemaPath: "#/properties/optionSets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.manage !== void 0) {
      let data34 = data.manage;
      if (Array.isArray(data34)) {
        const len5 = data34.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data34[i5] !== "string") {
            const err48 = { instancePath: instancePath + "/manage/" + i5, schemaPath: "#/properties/manage/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/manage", schemaPath: "#/properties/manage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.lifecycleStages !== void 0) {
      let data36 = data.lifecycleStages;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key11 in data36) {
          if (!validate26(data36[key11], { instancePath: instancePath + "/lifecycleStages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data36, parentDataProperty: key11, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/lifecycleStages", schemaPath: "#/properties/lifecycleStages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.lists !== void 0) {
      let data38 = data.lists;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key12 in data38) {
          if (!validate32(data38[key12], { instancePath: instancePath + "/lists/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data38, parentDataProperty: key12, rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.pipelines !== void 0) {
      let data40 = data.pipelines;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key13 in data40) {
          let data41 = data40[key13];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const key14 in data41) {
              if (!validate38(data41[key14], { instancePath: instancePath + "/pipelines/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data41, parentDataProperty: key14, rootData })) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/pipelines/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pipelines/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/pipelines", schemaPath: "#/properties/pipelines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data43 = data.properties;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key15 in data43) {
          let data44 = data43[key15];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key16 in data44) {
              if (!validate44(data44[key16], { instancePath: instancePath + "/properties/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data44, parentDataProperty: key16, rootData })) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/properties/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.propertyGroups !== void 0) {
      let data46 = data.propertyGroups;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key17 in data46) {
          let data47 = data46[key17];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            for (const key18 in data47) {
              if (!validate51(data47[key18], { instancePath: instancePath + "/propertyGroups/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data47, parentDataProperty: key18, rootData })) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/propertyGroups/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/propertyGroups/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/propertyGroups", schemaPath: "#/properties/propertyGroups/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data49 = data.workflows;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key19 in data49) {
          if (!validate55(data49[key19], { instancePath: instancePath + "/workflows/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data49, parentDataProperty: key19, rootData })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
  } else {
    const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
