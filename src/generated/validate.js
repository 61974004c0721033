// Generated from schemas/ by scripts/generate.ts: do not edit.

// <stdin>
var validate = validate21;
var stdin_default = validate21;
var schema6 = { "title": "Configuration", "x-split": true, "x-referenced": { "form": "a form", "team": "a team", "owner": "an owner of records, named by e-mail address", "user": "a user, named by e-mail address", "email": "a marketing e-mail", "sequence": "a sequence", "event": "an event definition", "objectType": "a custom object", "associationLabel": "a label of associations", "subscription": "a subscription type", "listFolder": "a folder of lists" }, "type": "object", "additionalProperties": false, "properties": { "portal": { "type": "object", "additionalProperties": false, "properties": { "portalId": { "type": "integer", "minimum": 1 }, "token": { "type": ["string", "object"], "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true, "additionalProperties": false, "properties": { "read": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true }, "write": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true } } }, "endpoint": { "type": "string", "default": "https://api.hubapi.com" }, "protect": { "type": "boolean", "default": false }, "drift": { "type": "string", "enum": ["hold", "revert"], "default": "hold" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "removals": { "type": "integer", "minimum": 0, "default": 5 }, "recordsAffected": { "type": "integer", "minimum": 0, "default": 1e3 } } }, "beta": { "type": "array", "items": { "type": "string" }, "default": [] }, "lifecycleStages": { "type": "object", "additionalProperties": false, "properties": { "write": { "type": "string", "enum": ["manual", "api"], "default": "manual" } } }, "marker": { "type": "string", "pattern": "^(?!hs_)[a-z][a-z0-9_]{0,99}$", "default": "portalform_applied" } } }, "extends": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } }, "ids": { "type": "object", "x-keyed": true, "x-split": true, "x-address": ["resource", "child", "referenced"], "additionalProperties": { "type": ["string", "object"], "x-keyed": true, "additionalProperties": { "type": "string" } } }, "uses": { "type": "object", "x-keyed": true, "x-split": true, "x-address": ["resource", "child", "referenced"], "additionalProperties": { "type": "string" } }, "removed": { "type": "array", "x-concat": true, "items": { "type": "object", "additionalProperties": false, "properties": { "address": { "type": "string", "x-address": ["resource", "child"] }, "reason": { "type": "string" } } } }, "exclude": { "type": "array", "x-concat": true, "items": { "type": "string", "x-address": ["resource"] } }, "optionSets": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/optionSet" } }, "manage": { "type": "array", "x-concat": true, "items": { "type": "string" } }, "lifecycleStages": { "type": "object", "x-keyed": true, "x-split": true, "x-ordered": true, "additionalProperties": { "$ref": "#/definitions/lifecycleStage" }, "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-kind": "lifecycleStage" }, "lists": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/list" }, "x-section": { "name": "lists" }, "x-kind": "list" }, "pipelines": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/pipeline" } }, "x-section": { "name": "pipelines", "scope": ["object type"] }, "x-kind": "pipeline" }, "properties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/property" } }, "x-section": { "name": "properties", "scope": ["object type"] }, "x-kind": "property" }, "propertyGroups": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/propertyGroup" } }, "x-section": { "name": "propertyGroups", "scope": ["object type"] }, "x-kind": "propertyGroup" }, "workflows": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/workflow" }, "x-section": { "name": "workflows" }, "x-kind": "workflow" } }, "definitions": { "option": { "title": "Option", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "value": "the key is the value; delete this line", "displayOrder": "the order in YAML is the order of the options; use after:, before:, first: or last: in an overlay" }, "properties": { "label": { "type": "string" }, "description": { "type": "string" }, "hidden": { "type": "boolean" } } }, "optionSet": { "title": "OptionSet", "type": "object", "x-keyed": true, "x-ordered": true, "additionalProperties": { "$ref": "#/definitions/option" } }, "stage": { "title": "Stage", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay", "stageId": "write id: for an id of your own", "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets", "archived": "stages are not archived but deleted for good: name it under `removed:`" }, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "ticketState": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "state": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "metadata": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } } } }, "validationRule": { "title": "ValidationRule", "type": "object", "x-shorthand": "ruleArguments", "additionalProperties": false, "x-refused": { "ruleType": "the key is the rule type; delete this line" }, "properties": { "ruleArguments": { "type": ["string", "array"], "items": { "type": "string" } }, "shouldApplyNormalization": { "type": "boolean", "default": false } } }, "meta": { "type": "object", "x-keyed": true, "x-free": true, "additionalProperties": true }, "tags": { "type": "array", "x-concat": true, "items": { "type": "string" } }, "event": { "title": "EventTrigger", "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "filter": { "title": "Filter", "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "lifecycleStage": { "title": "LifecycleStage", "x-kind": "lifecycleStage", "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-shorthand": "label", "x-refused": { "id": 'HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: "\u2026", companies: "\u2026" } }', "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "only": { "type": "string", "enum": ["contacts", "companies"] }, "companies": { "type": "string" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "list": { "title": "List", "x-kind": "list", "x-section": { "name": "lists" }, "x-refused": { "listId": "HubSpot gives the id; pin it under `ids:` where the name does not tell which list is meant", "objectTypeId": "write objectType: and the name of the object type", "filterBranch": "write when: and the filters as this language spells them, or when: { raw: \u2026 } with the branch as it is", "filters": "write when:", "listFolderId": "write folder: and the name of the folder", "listPermissions": "HubSpot's API sets permissions only when a list is made: set them in HubSpot", "membershipSettings": "HubSpot's API sets them only when a list is made: set them in HubSpot" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "objectType": { "type": "string", "default": "contacts" }, "processingType": { "type": "string", "enum": ["DYNAMIC", "MANUAL", "SNAPSHOT"] }, "folder": { "type": "string", "x-names": "listFolder" }, "when": { "$ref": "#/definitions/filter" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "pipeline": { "title": "Pipeline", "x-kind": "pipeline", "x-section": { "name": "pipelines", "scope": ["object type"] }, "x-refused": { "archived": "pipelines are not archived but deleted for good: name it under `removed:`", "pipelineId": "write id: for an id of your own; the key is the id otherwise" }, "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "displayOrder": { "type": "integer", "minimum": 0 }, "stages": { "type": "object", "x-keyed": true, "x-ordered": true, "x-kind": "stage", "additionalProperties": { "$ref": "#/definitions/stage" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "property": { "title": "Property", "x-kind": "property", "x-section": { "name": "properties", "scope": ["object type"] }, "x-refused": { "name": "the key is the internal name; delete this line", "dateDisplayHint": "HubSpot's API ignores dateDisplayHint; set it in HubSpot (Settings > Properties) and delete this line", "optionSortStrategy": "HubSpot's API takes it for new custom objects only; the order in YAML is the order of the options", "searchableInGlobalSearch": "HubSpot's API takes it for new custom objects only; delete this line", "externalOptionsReferenceType": "HubSpot's API takes it for new custom objects only; delete this line", "calculated": "HubSpot derives it from calculationFormula; delete this line", "archived": "to archive a property, name it under `removed:`", "hubspotDefined": "HubSpot decides it; delete this line" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "groupName": { "type": "string", "x-names": "propertyGroup" }, "type": { "type": "string", "enum": ["string", "number", "bool", "enumeration", "date", "datetime", "phone_number", "object_coordinates", "json"] }, "fieldType": { "type": "string", "enum": ["text", "textarea", "html", "number", "select", "radio", "checkbox", "booleancheckbox", "date", "file", "phonenumber", "calculation_equation", "calculation_rollup", "calculation_score", "calculation_read_time"] }, "description": { "type": "string" }, "options": { "type": "object", "x-keyed": true, "x-ordered": true, "x-from": "optionSets", "x-kind": "option", "additionalProperties": { "$ref": "#/definitions/option" } }, "displayOrder": { "type": "integer", "minimum": -1 }, "hidden": { "type": "boolean" }, "formField": { "type": "boolean" }, "hasUniqueValue": { "type": "boolean" }, "dataSensitivity": { "type": "string", "enum": ["non_sensitive", "sensitive", "highly_sensitive"] }, "externalOptions": { "type": "boolean" }, "referencedObjectType": { "type": "string" }, "calculationFormula": { "type": "string" }, "numberDisplayHint": { "type": "string", "enum": ["formatted", "unformatted", "currency", "percentage", "duration", "probability"] }, "showCurrencySymbol": { "type": "boolean" }, "currencyPropertyName": { "type": "string" }, "textDisplayHint": { "type": "string", "enum": ["unformatted_single_line", "multi_line", "email", "phone_number", "domain_name", "ip_address", "physical_address", "postal_code"] }, "readOnlyDefinition": { "type": "boolean" }, "validationRules": { "type": "object", "x-keyed": true, "x-kind": "validationRule", "additionalProperties": { "$ref": "#/definitions/validationRule" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "propertyGroup": { "title": "PropertyGroup", "x-kind": "propertyGroup", "x-section": { "name": "propertyGroups", "scope": ["object type"] }, "x-shorthand": "label", "x-refused": { "name": "the key is the internal name; delete this line", "archived": "to archive a group, name it under `removed:`" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "displayOrder": { "type": "integer", "minimum": -1 }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "stepValue": { "title": "StepValue", "type": ["string", "object", "array"], "items": { "type": "string" }, "x-whole": true, "additionalProperties": false, "properties": { "property": { "type": "string" }, "now": { "type": "boolean" }, "add": { "type": ["number", "string"] }, "append": { "type": "string" }, "output": { "type": "string" }, "event": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "people": { "title": "People", "type": ["object", "array"], "items": { "$ref": "#/definitions/people" }, "x-whole": true, "additionalProperties": false, "properties": { "owner": { "type": "string", "x-names": "owner" }, "user": { "type": "string", "x-names": "user" }, "team": { "type": "string", "x-names": "team" }, "property": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "step": { "title": "Step", "type": "object", "additionalProperties": false, "x-refused": { "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written", "connection": "steps follow each other as they are written; goto: leads elsewhere" }, "properties": { "id": { "type": "string" }, "setProperty": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } }, "setAssociated": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "set": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } } } }, "clearProperty": { "type": ["string", "array"], "items": { "type": "string" } }, "copyProperty": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "on": { "type": "string" } } }, "createTask": { "type": "object", "additionalProperties": false, "properties": { "subject": { "type": "string" }, "body": { "type": "string" }, "type": { "type": "string", "enum": ["TODO", "CALL", "EMAIL"] }, "priority": { "type": "string", "enum": ["NONE", "LOW", "MEDIUM", "HIGH"] }, "due": { "type": "object", "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } } } }, "assignTo": { "$ref": "#/definitions/people" }, "associate": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createRecord": { "type": "object", "additionalProperties": false, "properties": { "objectType": { "type": "string" }, "set": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } }, "associate": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createNote": { "type": "object", "additionalProperties": false, "properties": { "body": { "type": "string" } } }, "delay": { "type": ["string", "object"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } } } }, "delayUntil": { "type": "object", "additionalProperties": false, "properties": { "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "property": { "type": "string" }, "offset": { "type": "string" }, "date": { "type": "string" }, "event": { "$ref": "#/definitions/event" }, "atMost": { "type": "string" } }, "x-whole": true }, "sendEmail": { "type": "string", "x-names": "email" }, "sendEmailTo": { "type": "object", "additionalProperties": false, "properties": { "email": { "type": "string", "x-names": "email" }, "to": { "type": "array", "items": { "type": "string" } } } }, "notifyByEmail": { "type": "object", "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/people" }, "subject": { "type": "string" }, "body": { "type": "string" } } }, "notifyInApp": { "type": "object", "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/people" }, "subject": { "type": "string" }, "body": { "type": "string" } } }, "rotateOwner": { "type": "object", "additionalProperties": false, "properties": { "team": { "type": "string", "x-names": "team" }, "user": { "type": ["string", "array"], "items": { "type": "string" } }, "property": { "type": "string" }, "overwrite": { "type": "boolean" } } }, "addToList": { "type": "string", "x-names": "list" }, "removeFromList": { "type": "string", "x-names": "list" }, "enrollIn": { "type": "string", "x-names": "workflow" }, "webhook": { "type": "object", "additionalProperties": false, "properties": { "method": { "type": "string" }, "url": { "type": "string", "x-secret": true }, "params": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } } } }, "code": { "type": "object", "additionalProperties": false, "properties": { "runtime": { "type": "string" }, "file": { "type": "string", "x-file": "source" }, "source": { "type": "string", "x-secret": true }, "secrets": { "type": "array", "items": { "type": "string" } }, "inputs": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } }, "outputs": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "associate": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "setMarketingStatus": { "type": "string" }, "manageSubscription": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "enrollInSequence": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "unenrollFromSequence": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "deleteRecord": { "type": "boolean" }, "branch": { "type": "array", "x-keyed": "name", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/workflowBranch" } }, "switch": { "type": "object", "additionalProperties": false, "properties": { "on": { "$ref": "#/definitions/stepValue" }, "cases": { "type": "array", "x-keyed": "value", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/switchCase" } }, "otherwise": { "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" } } } } }, "split": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "percentage": { "type": ["number", "string"] }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" } } } }, "action": { "type": "object", "x-free": true, "x-keyed": true, "x-secret": true, "additionalProperties": true }, "goto": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "step": { "type": "string" }, "edgeType": { "type": "string" } } }, "version": { "type": ["integer", "string"] } } }, "workflowBranch": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "when": { "$ref": "#/definitions/filter" }, "label": { "type": "string" }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" } }, "title": "WorkflowBranch" }, "switchCase": { "type": "object", "additionalProperties": false, "properties": { "value": { "type": "string" }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" } }, "title": "SwitchCase" }, "workflow": { "title": "Workflow", "x-kind": "workflow", "x-section": { "name": "workflows" }, "x-refused": { "id": "HubSpot gives the id; pin it under `ids:` where the name does not tell which workflow is meant", "isEnabled": "write enabled:", "actions": "write steps:", "startActionId": "the first of the steps is where it starts", "enrollmentCriteria": "write enroll:", "enrollmentSchedule": "write schedule:", "objectTypeId": "write objectType: and the name of the object type", "goalFilterBranch": "write goal:", "suppressionListIds": "write suppress: and the names of the lists", "suppressionFilterBranch": "write suppressWhen:", "unEnrollmentSetting": "write unenroll:", "dataSources": "write fetch:", "revisionId": "HubSpot counts it up with every save; portalform takes care of it", "uuid": "portalform sets it, to know the workflow again" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "objectType": { "type": "string" }, "type": { "type": "string", "enum": ["CONTACT_FLOW", "PLATFORM_FLOW"] }, "flowType": { "type": "string", "enum": ["WORKFLOW", "ACTION_SET", "UNKNOWN"], "default": "WORKFLOW" }, "enabled": { "type": "boolean" }, "enroll": { "type": "object", "additionalProperties": false, "properties": { "when": { "$ref": "#/definitions/filter" }, "trigger": { "type": "array", "items": { "$ref": "#/definitions/event" } }, "manual": { "type": "boolean" }, "dataset": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "id": { "type": "string" }, "subview": { "type": "string" } } }, "reEnroll": { "type": "boolean", "default": false }, "reEnrollWhen": { "type": "array", "items": { "$ref": "#/definitions/filter" } }, "unenrollWhenNotMet": { "type": "boolean", "default": false }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "unenroll": { "type": ["string", "array"], "items": { "type": "string", "x-names": "workflow" }, "x-whole": true }, "goal": { "$ref": "#/definitions/filter" }, "suppress": { "type": "array", "items": { "type": "string", "x-names": "list" } }, "suppressWhen": { "$ref": "#/definitions/filter" }, "schedule": { "type": "object", "additionalProperties": false, "properties": { "every": { "type": "string", "enum": ["day", "week", "month", "year"] }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "on": { "type": "string" }, "date": { "type": "string" }, "property": { "type": "string" }, "offset": { "type": "string" }, "yearly": { "type": "boolean" }, "time": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true }, "timeWindows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "days": { "type": ["string", "array"], "items": { "type": "string" } }, "from": { "type": "string" }, "to": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } }, "blockedDates": { "type": "array", "items": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } }, "eventAnchor": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "date": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true }, "fetch": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "associated": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "newestBy": { "type": "string" }, "oldestBy": { "type": "string" }, "by": { "type": "string", "enum": ["associationTime"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true } }, "canEnrollFromSalesforce": { "type": "boolean", "default": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "detached": { "type": "array", "items": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } } }, "customProperties": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } }, "portalOwns": { "type": "array", "items": { "type": "string" } }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } } } };
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
var schema19 = { "title": "Workflow", "x-kind": "workflow", "x-section": { "name": "workflows" }, "x-refused": { "id": "HubSpot gives the id; pin it under `ids:` where the name does not tell which workflow is meant", "isEnabled": "write enabled:", "actions": "write steps:", "startActionId": "the first of the steps is where it starts", "enrollmentCriteria": "write enroll:", "enrollmentSchedule": "write schedule:", "objectTypeId": "write objectType: and the name of the object type", "goalFilterBranch": "write goal:", "suppressionListIds": "write suppress: and the names of the lists", "suppressionFilterBranch": "write suppressWhen:", "unEnrollmentSetting": "write unenroll:", "dataSources": "write fetch:", "revisionId": "HubSpot counts it up with every save; portalform takes care of it", "uuid": "portalform sets it, to know the workflow again" }, "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "objectType": { "type": "string" }, "type": { "type": "string", "enum": ["CONTACT_FLOW", "PLATFORM_FLOW"] }, "flowType": { "type": "string", "enum": ["WORKFLOW", "ACTION_SET", "UNKNOWN"], "default": "WORKFLOW" }, "enabled": { "type": "boolean" }, "enroll": { "type": "object", "additionalProperties": false, "properties": { "when": { "$ref": "#/definitions/filter" }, "trigger": { "type": "array", "items": { "$ref": "#/definitions/event" } }, "manual": { "type": "boolean" }, "dataset": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "id": { "type": "string" }, "subview": { "type": "string" } } }, "reEnroll": { "type": "boolean", "default": false }, "reEnrollWhen": { "type": "array", "items": { "$ref": "#/definitions/filter" } }, "unenrollWhenNotMet": { "type": "boolean", "default": false }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "unenroll": { "type": ["string", "array"], "items": { "type": "string", "x-names": "workflow" }, "x-whole": true }, "goal": { "$ref": "#/definitions/filter" }, "suppress": { "type": "array", "items": { "type": "string", "x-names": "list" } }, "suppressWhen": { "$ref": "#/definitions/filter" }, "schedule": { "type": "object", "additionalProperties": false, "properties": { "every": { "type": "string", "enum": ["day", "week", "month", "year"] }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "on": { "type": "string" }, "date": { "type": "string" }, "property": { "type": "string" }, "offset": { "type": "string" }, "yearly": { "type": "boolean" }, "time": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true }, "timeWindows": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "days": { "type": ["string", "array"], "items": { "type": "string" } }, "from": { "type": "string" }, "to": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } }, "blockedDates": { "type": "array", "items": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } } }, "eventAnchor": { "type": "object", "additionalProperties": false, "properties": { "property": { "type": "string" }, "date": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true }, "fetch": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "associated": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "newestBy": { "type": "string" }, "oldestBy": { "type": "string" }, "by": { "type": "string", "enum": ["associationTime"] }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } }, "x-whole": true } }, "canEnrollFromSalesforce": { "type": "boolean", "default": false }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "detached": { "type": "array", "items": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } } }, "customProperties": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } }, "portalOwns": { "type": "array", "items": { "type": "string" } }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
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
var schema21 = { "title": "Step", "type": "object", "additionalProperties": false, "x-refused": { "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written", "connection": "steps follow each other as they are written; goto: leads elsewhere" }, "properties": { "id": { "type": "string" }, "setProperty": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } }, "setAssociated": { "type": "object", "additionalProperties": false, "properties": { "on": { "type": "string" }, "label": { "type": "string", "x-names": "associationLabel" }, "set": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } } } }, "clearProperty": { "type": ["string", "array"], "items": { "type": "string" } }, "copyProperty": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "on": { "type": "string" } } }, "createTask": { "type": "object", "additionalProperties": false, "properties": { "subject": { "type": "string" }, "body": { "type": "string" }, "type": { "type": "string", "enum": ["TODO", "CALL", "EMAIL"] }, "priority": { "type": "string", "enum": ["NONE", "LOW", "MEDIUM", "HIGH"] }, "due": { "type": "object", "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } } } }, "assignTo": { "$ref": "#/definitions/people" }, "associate": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createRecord": { "type": "object", "additionalProperties": false, "properties": { "objectType": { "type": "string" }, "set": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } }, "associate": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "createNote": { "type": "object", "additionalProperties": false, "properties": { "body": { "type": "string" } } }, "delay": { "type": ["string", "object"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } } } }, "delayUntil": { "type": "object", "additionalProperties": false, "properties": { "time": { "type": "string" }, "days": { "type": ["string", "array"], "items": { "type": "string" } }, "property": { "type": "string" }, "offset": { "type": "string" }, "date": { "type": "string" }, "event": { "$ref": "#/definitions/event" }, "atMost": { "type": "string" } }, "x-whole": true }, "sendEmail": { "type": "string", "x-names": "email" }, "sendEmailTo": { "type": "object", "additionalProperties": false, "properties": { "email": { "type": "string", "x-names": "email" }, "to": { "type": "array", "items": { "type": "string" } } } }, "notifyByEmail": { "type": "object", "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/people" }, "subject": { "type": "string" }, "body": { "type": "string" } } }, "notifyInApp": { "type": "object", "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/people" }, "subject": { "type": "string" }, "body": { "type": "string" } } }, "rotateOwner": { "type": "object", "additionalProperties": false, "properties": { "team": { "type": "string", "x-names": "team" }, "user": { "type": ["string", "array"], "items": { "type": "string" } }, "property": { "type": "string" }, "overwrite": { "type": "boolean" } } }, "addToList": { "type": "string", "x-names": "list" }, "removeFromList": { "type": "string", "x-names": "list" }, "enrollIn": { "type": "string", "x-names": "workflow" }, "webhook": { "type": "object", "additionalProperties": false, "properties": { "method": { "type": "string" }, "url": { "type": "string", "x-secret": true }, "params": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } } } }, "code": { "type": "object", "additionalProperties": false, "properties": { "runtime": { "type": "string" }, "file": { "type": "string", "x-file": "source" }, "source": { "type": "string", "x-secret": true }, "secrets": { "type": "array", "items": { "type": "string" } }, "inputs": { "type": "object", "x-keyed": true, "additionalProperties": { "$ref": "#/definitions/stepValue" } }, "outputs": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } }, "associate": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "setMarketingStatus": { "type": "string" }, "manageSubscription": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "enrollInSequence": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "unenrollFromSequence": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true }, "deleteRecord": { "type": "boolean" }, "branch": { "type": "array", "x-keyed": "name", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/workflowBranch" } }, "switch": { "type": "object", "additionalProperties": false, "properties": { "on": { "$ref": "#/definitions/stepValue" }, "cases": { "type": "array", "x-keyed": "value", "x-mapped": true, "x-ordered": true, "items": { "$ref": "#/definitions/switchCase" } }, "otherwise": { "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" } } } } }, "split": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "percentage": { "type": ["number", "string"] }, "steps": { "type": "array", "x-keyed": "id", "x-ordered": true, "items": { "$ref": "#/definitions/step" } }, "end": { "type": "boolean" } } } }, "action": { "type": "object", "x-free": true, "x-keyed": true, "x-secret": true, "additionalProperties": true }, "goto": { "type": ["string", "object"], "x-whole": true, "additionalProperties": false, "properties": { "step": { "type": "string" }, "edgeType": { "type": "string" } } }, "version": { "type": ["integer", "string"] } } };
var schema22 = { "title": "StepValue", "type": ["string", "object", "array"], "items": { "type": "string" }, "x-whole": true, "additionalProperties": false, "properties": { "property": { "type": "string" }, "now": { "type": "boolean" }, "add": { "type": ["number", "string"] }, "append": { "type": "string" }, "output": { "type": "string" }, "event": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be string,object,array" };
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
      if (typeof data[i0] !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "property" || key0 === "now" || key0 === "add" || key0 === "append" || key0 === "output" || key0 === "event" || key0 === "raw")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
    if (data.now !== void 0) {
      if (typeof data.now !== "boolean") {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data3 = data.add;
      if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: schema22.properties.add.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.append !== void 0) {
      if (typeof data.append !== "string") {
        const err6 = { instancePath: instancePath + "/append", schemaPath: "#/properties/append/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.raw !== void 0) {
      let data7 = data.raw;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
      } else {
        const err9 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var schema23 = { "title": "People", "type": ["object", "array"], "items": { "$ref": "#/definitions/people" }, "x-whole": true, "additionalProperties": false, "properties": { "owner": { "type": "string", "x-names": "owner" }, "user": { "type": "string", "x-names": "user" }, "team": { "type": "string", "x-names": "team" }, "property": { "type": "string" }, "raw": { "type": "object", "x-free": true, "x-whole": true, "additionalProperties": true } } };
var wrapper0 = { validate: validate66 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be object,array" };
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
      if (!(key0 === "owner" || key0 === "user" || key0 === "team" || key0 === "property" || key0 === "raw")) {
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
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        const err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      if (typeof data.team !== "string") {
        const err4 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.property !== void 0) {
      if (typeof data.property !== "string") {
        const err5 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var wrapper1 = { validate: validate62 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "when" || key0 === "label" || key0 === "steps" || key0 === "end")) {
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
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "steps" || key0 === "end")) {
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
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!validate63(data1[key1], { instancePath: instancePath + "/setProperty/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/setProperty", schemaPath: "#/properties/setProperty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.setAssociated !== void 0) {
      let data3 = data.setAssociated;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!(key2 === "on" || key2 === "label" || key2 === "set")) {
            const err3 = { instancePath: instancePath + "/setAssociated", schemaPath: "#/properties/setAssociated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data3.on !== void 0) {
          if (typeof data3.on !== "string") {
            const err4 = { instancePath: instancePath + "/setAssociated/on", schemaPath: "#/properties/setAssociated/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.label !== void 0) {
          if (typeof data3.label !== "string") {
            const err5 = { instancePath: instancePath + "/setAssociated/label", schemaPath: "#/properties/setAssociated/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.set !== void 0) {
          let data6 = data3.set;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key3 in data6) {
              if (!validate63(data6[key3], { instancePath: instancePath + "/setAssociated/set/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key3, rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/setAssociated/set", schemaPath: "#/properties/setAssociated/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/setAssociated", schemaPath: "#/properties/setAssociated/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.clearProperty !== void 0) {
      let data8 = data.clearProperty;
      if (typeof data8 !== "string" && !Array.isArray(data8)) {
        const err8 = { instancePath: instancePath + "/clearProperty", schemaPath: "#/properties/clearProperty/type", keyword: "type", params: { type: schema21.properties.clearProperty.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/clearProperty/" + i0, schemaPath: "#/properties/clearProperty/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
    if (data.copyProperty !== void 0) {
      let data10 = data.copyProperty;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key4 in data10) {
          if (!(key4 === "from" || key4 === "to" || key4 === "on")) {
            const err10 = { instancePath: instancePath + "/copyProperty", schemaPath: "#/properties/copyProperty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data10.from !== void 0) {
          if (typeof data10.from !== "string") {
            const err11 = { instancePath: instancePath + "/copyProperty/from", schemaPath: "#/properties/copyProperty/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data10.to !== void 0) {
          if (typeof data10.to !== "string") {
            const err12 = { instancePath: instancePath + "/copyProperty/to", schemaPath: "#/properties/copyProperty/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data10.on !== void 0) {
          if (typeof data10.on !== "string") {
            const err13 = { instancePath: instancePath + "/copyProperty/on", schemaPath: "#/properties/copyProperty/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/copyProperty", schemaPath: "#/properties/copyProperty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.createTask !== void 0) {
      let data14 = data.createTask;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key5 in data14) {
          if (!(key5 === "subject" || key5 === "body" || key5 === "type" || key5 === "priority" || key5 === "due" || key5 === "assignTo" || key5 === "associate")) {
            const err15 = { instancePath: instancePath + "/createTask", schemaPath: "#/properties/createTask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data14.subject !== void 0) {
          if (typeof data14.subject !== "string") {
            const err16 = { instancePath: instancePath + "/createTask/subject", schemaPath: "#/properties/createTask/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data14.body !== void 0) {
          if (typeof data14.body !== "string") {
            const err17 = { instancePath: instancePath + "/createTask/body", schemaPath: "#/properties/createTask/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data14.type !== void 0) {
          let data17 = data14.type;
          if (typeof data17 !== "string") {
            const err18 = { instancePath: instancePath + "/createTask/type", schemaPath: "#/properties/createTask/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (!(data17 === "TODO" || data17 === "CALL" || data17 === "EMAIL")) {
            const err19 = { instancePath: instancePath + "/createTask/type", schemaPath: "#/properties/createTask/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.createTask.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data14.priority !== void 0) {
          let data18 = data14.priority;
          if (typeof data18 !== "string") {
            const err20 = { instancePath: instancePath + "/createTask/priority", schemaPath: "#/properties/createTask/properties/priority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!(data18 === "NONE" || data18 === "LOW" || data18 === "MEDIUM" || data18 === "HIGH")) {
            const err21 = { instancePath: instancePath + "/createTask/priority", schemaPath: "#/properties/createTask/properties/priority/enum", keyword: "enum", params: { allowedValues: schema21.properties.createTask.properties.priority.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data14.due !== void 0) {
          let data19 = data14.due;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key6 in data19) {
              if (!(key6 === "in" || key6 === "time" || key6 === "days")) {
                const err22 = { instancePath: instancePath + "/createTask/due", schemaPath: "#/properties/createTask/properties/due/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data19.in !== void 0) {
              if (typeof data19.in !== "string") {
                const err23 = { instancePath: instancePath + "/createTask/due/in", schemaPath: "#/properties/createTask/properties/due/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data19.time !== void 0) {
              if (typeof data19.time !== "string") {
                const err24 = { instancePath: instancePath + "/createTask/due/time", schemaPath: "#/properties/createTask/properties/due/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data19.days !== void 0) {
              let data22 = data19.days;
              if (typeof data22 !== "string" && !Array.isArray(data22)) {
                const err25 = { instancePath: instancePath + "/createTask/due/days", schemaPath: "#/properties/createTask/properties/due/properties/days/type", keyword: "type", params: { type: schema21.properties.createTask.properties.due.properties.days.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (Array.isArray(data22)) {
                const len1 = data22.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data22[i1] !== "string") {
                    const err26 = { instancePath: instancePath + "/createTask/due/days/" + i1, schemaPath: "#/properties/createTask/properties/due/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/createTask/due", schemaPath: "#/properties/createTask/properties/due/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data14.assignTo !== void 0) {
          if (!validate66(data14.assignTo, { instancePath: instancePath + "/createTask/assignTo", parentData: data14, parentDataProperty: "assignTo", rootData })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data14.associate !== void 0) {
          let data25 = data14.associate;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
          } else {
            const err28 = { instancePath: instancePath + "/createTask/associate", schemaPath: "#/properties/createTask/properties/associate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/createTask", schemaPath: "#/properties/createTask/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.createRecord !== void 0) {
      let data26 = data.createRecord;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key7 in data26) {
          if (!(key7 === "objectType" || key7 === "set" || key7 === "associate")) {
            const err30 = { instancePath: instancePath + "/createRecord", schemaPath: "#/properties/createRecord/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data26.objectType !== void 0) {
          if (typeof data26.objectType !== "string") {
            const err31 = { instancePath: instancePath + "/createRecord/objectType", schemaPath: "#/properties/createRecord/properties/objectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data26.set !== void 0) {
          let data28 = data26.set;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key8 in data28) {
              if (!validate63(data28[key8], { instancePath: instancePath + "/createRecord/set/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data28, parentDataProperty: key8, rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/createRecord/set", schemaPath: "#/properties/createRecord/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data26.associate !== void 0) {
          let data30 = data26.associate;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          } else {
            const err33 = { instancePath: instancePath + "/createRecord/associate", schemaPath: "#/properties/createRecord/properties/associate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/createRecord", schemaPath: "#/properties/createRecord/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.createNote !== void 0) {
      let data31 = data.createNote;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key9 in data31) {
          if (!(key9 === "body")) {
            const err35 = { instancePath: instancePath + "/createNote", schemaPath: "#/properties/createNote/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data31.body !== void 0) {
          if (typeof data31.body !== "string") {
            const err36 = { instancePath: instancePath + "/createNote/body", schemaPath: "#/properties/createNote/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/createNote", schemaPath: "#/properties/createNote/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data33 = data.delay;
      if (typeof data33 !== "string" && !(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        const err38 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: schema21.properties.delay.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key10 in data33) {
          if (!(key10 === "in" || key10 === "time" || key10 === "days")) {
            const err39 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data33.in !== void 0) {
          if (typeof data33.in !== "string") {
            const err40 = { instancePath: instancePath + "/delay/in", schemaPath: "#/properties/delay/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data33.time !== void 0) {
          if (typeof data33.time !== "string") {
            const err41 = { instancePath: instancePath + "/delay/time", schemaPath: "#/properties/delay/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data33.days !== void 0) {
          let data36 = data33.days;
          if (typeof data36 !== "string" && !Array.isArray(data36)) {
            const err42 = { instancePath: instancePath + "/delay/days", schemaPath: "#/properties/delay/properties/days/type", keyword: "type", params: { type: schema21.properties.delay.properties.days.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (Array.isArray(data36)) {
            const len2 = data36.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data36[i2] !== "string") {
                const err43 = { instancePath: instancePath + "/delay/days/" + i2, schemaPath: "#/properties/delay/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.delayUntil !== void 0) {
      let data38 = data.delayUntil;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key11 in data38) {
          if (!(key11 === "time" || key11 === "days" || key11 === "property" || key11 === "offset" || key11 === "date" || key11 === "event" || key11 === "atMost")) {
            const err44 = { instancePath: instancePath + "/delayUntil", schemaPath: "#/properties/delayUntil/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data38.time !== void 0) {
          if (typeof data38.time !== "string") {
            const err45 = { instancePath: instancePath + "/delayUntil/time", schemaPath: "#/properties/delayUntil/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data38.days !== void 0) {
          let data40 = data38.days;
          if (typeof data40 !== "string" && !Array.isArray(data40)) {
            const err46 = { instancePath: instancePath + "/delayUntil/days", schemaPath: "#/properties/delayUntil/properties/days/type", keyword: "type", params: { type: schema21.properties.delayUntil.properties.days.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (Array.isArray(data40)) {
            const len3 = data40.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data40[i3] !== "string") {
                const err47 = { instancePath: instancePath + "/delayUntil/days/" + i3, schemaPath: "#/properties/delayUntil/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (data38.property !== void 0) {
          if (typeof data38.property !== "string") {
            const err48 = { instancePath: instancePath + "/delayUntil/property", schemaPath: "#/properties/delayUntil/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data38.offset !== void 0) {
          if (typeof data38.offset !== "string") {
            const err49 = { instancePath: instancePath + "/delayUntil/offset", schemaPath: "#/properties/delayUntil/properties/offset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data38.date !== void 0) {
          if (typeof data38.date !== "string") {
            const err50 = { instancePath: instancePath + "/delayUntil/date", schemaPath: "#/properties/delayUntil/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data38.event !== void 0) {
          if (!validate57(data38.event, { instancePath: instancePath + "/delayUntil/event", parentData: data38, parentDataProperty: "event", rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data38.atMost !== void 0) {
          if (typeof data38.atMost !== "string") {
            const err51 = { instancePath: instancePath + "/delayUntil/atMost", schemaPath: "#/properties/delayUntil/properties/atMost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/delayUntil", schemaPath: "#/properties/delayUntil/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.sendEmail !== void 0) {
      if (typeof data.sendEmail !== "string") {
        const err53 = { instancePath: instancePath + "/sendEmail", schemaPath: "#/properties/sendEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.sendEmailTo !== void 0) {
      let data48 = data.sendEmailTo;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key12 in data48) {
          if (!(key12 === "email" || key12 === "to")) {
            const err54 = { instancePath: instancePath + "/sendEmailTo", schemaPath: "#/properties/sendEmailTo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data48.email !== void 0) {
          if (typeof data48.email !== "string") {
            const err55 = { instancePath: instancePath + "/sendEmailTo/email", schemaPath: "#/properties/sendEmailTo/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data48.to !== void 0) {
          let data50 = data48.to;
          if (Array.isArray(data50)) {
            const len4 = data50.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data50[i4] !== "string") {
                const err56 = { instancePath: instancePath + "/sendEmailTo/to/" + i4, schemaPath: "#/properties/sendEmailTo/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/sendEmailTo/to", schemaPath: "#/properties/sendEmailTo/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/sendEmailTo", schemaPath: "#/properties/sendEmailTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.notifyByEmail !== void 0) {
      let data52 = data.notifyByEmail;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (const key13 in data52) {
          if (!(key13 === "to" || key13 === "subject" || key13 === "body")) {
            const err59 = { instancePath: instancePath + "/notifyByEmail", schemaPath: "#/properties/notifyByEmail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data52.to !== void 0) {
          if (!validate66(data52.to, { instancePath: instancePath + "/notifyByEmail/to", parentData: data52, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data52.subject !== void 0) {
          if (typeof data52.subject !== "string") {
            const err60 = { instancePath: instancePath + "/notifyByEmail/subject", schemaPath: "#/properties/notifyByEmail/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data52.body !== void 0) {
          if (typeof data52.body !== "string") {
            const err61 = { instancePath: instancePath + "/notifyByEmail/body", schemaPath: "#/properties/notifyByEmail/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/notifyByEmail", schemaPath: "#/properties/notifyByEmail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.notifyInApp !== void 0) {
      let data56 = data.notifyInApp;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const key14 in data56) {
          if (!(key14 === "to" || key14 === "subject" || key14 === "body")) {
            const err63 = { instancePath: instancePath + "/notifyInApp", schemaPath: "#/properties/notifyInApp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data56.to !== void 0) {
          if (!validate66(data56.to, { instancePath: instancePath + "/notifyInApp/to", parentData: data56, parentDataProperty: "to", rootData })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
        if (data56.subject !== void 0) {
          if (typeof data56.subject !== "string") {
            const err64 = { instancePath: instancePath + "/notifyInApp/subject", schemaPath: "#/properties/notifyInApp/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data56.body !== void 0) {
          if (typeof data56.body !== "string") {
            const err65 = { instancePath: instancePath + "/notifyInApp/body", schemaPath: "#/properties/notifyInApp/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/notifyInApp", schemaPath: "#/properties/notifyInApp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.rotateOwner !== void 0) {
      let data60 = data.rotateOwner;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key15 in data60) {
          if (!(key15 === "team" || key15 === "user" || key15 === "property" || key15 === "overwrite")) {
            const err67 = { instancePath: instancePath + "/rotateOwner", schemaPath: "#/properties/rotateOwner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data60.team !== void 0) {
          if (typeof data60.team !== "string") {
            const err68 = { instancePath: instancePath + "/rotateOwner/team", schemaPath: "#/properties/rotateOwner/properties/team/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data60.user !== void 0) {
          let data62 = data60.user;
          if (typeof data62 !== "string" && !Array.isArray(data62)) {
            const err69 = { instancePath: instancePath + "/rotateOwner/user", schemaPath: "#/properties/rotateOwner/properties/user/type", keyword: "type", params: { type: schema21.properties.rotateOwner.properties.user.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (Array.isArray(data62)) {
            const len5 = data62.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data62[i5] !== "string") {
                const err70 = { instancePath: instancePath + "/rotateOwner/user/" + i5, schemaPath: "#/properties/rotateOwner/properties/user/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          }
        }
        if (data60.property !== void 0) {
          if (typeof data60.property !== "string") {
            const err71 = { instancePath: instancePath + "/rotateOwner/property", schemaPath: "#/properties/rotateOwner/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data60.overwrite !== void 0) {
          if (typeof data60.overwrite !== "boolean") {
            const err72 = { instancePath: instancePath + "/rotateOwner/overwrite", schemaPath: "#/properties/rotateOwner/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/rotateOwner", schemaPath: "#/properties/rotateOwner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.addToList !== void 0) {
      if (typeof data.addToList !== "string") {
        const err74 = { instancePath: instancePath + "/addToList", schemaPath: "#/properties/addToList/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.removeFromList !== void 0) {
      if (typeof data.removeFromList !== "string") {
        const err75 = { instancePath: instancePath + "/removeFromList", schemaPath: "#/properties/removeFromList/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.enrollIn !== void 0) {
      if (typeof data.enrollIn !== "string") {
        const err76 = { instancePath: instancePath + "/enrollIn", schemaPath: "#/properties/enrollIn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data69 = data.webhook;
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (const key16 in data69) {
          if (!(key16 === "method" || key16 === "url" || key16 === "params")) {
            const err77 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data69.method !== void 0) {
          if (typeof data69.method !== "string") {
            const err78 = { instancePath: instancePath + "/webhook/method", schemaPath: "#/properties/webhook/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data69.url !== void 0) {
          if (typeof data69.url !== "string") {
            const err79 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/properties/webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data69.params !== void 0) {
          let data72 = data69.params;
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            for (const key17 in data72) {
              if (!validate63(data72[key17], { instancePath: instancePath + "/webhook/params/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data72, parentDataProperty: key17, rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/webhook/params", schemaPath: "#/properties/webhook/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data74 = data.code;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        for (const key18 in data74) {
          if (!(key18 === "runtime" || key18 === "file" || key18 === "source" || key18 === "secrets" || key18 === "inputs" || key18 === "outputs")) {
            const err82 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data74.runtime !== void 0) {
          if (typeof data74.runtime !== "string") {
            const err83 = { instancePath: instancePath + "/code/runtime", schemaPath: "#/properties/code/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data74.file !== void 0) {
          if (typeof data74.file !== "string") {
            const err84 = { instancePath: instancePath + "/code/file", schemaPath: "#/properties/code/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data74.source !== void 0) {
          if (typeof data74.source !== "string") {
            const err85 = { instancePath: instancePath + "/code/source", schemaPath: "#/properties/code/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data74.secrets !== void 0) {
          let data78 = data74.secrets;
          if (Array.isArray(data78)) {
            const len6 = data78.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data78[i6] !== "string") {
                const err86 = { instancePath: instancePath + "/code/secrets/" + i6, schemaPath: "#/properties/code/properties/secrets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/code/secrets", schemaPath: "#/properties/code/properties/secrets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data74.inputs !== void 0) {
          let data80 = data74.inputs;
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            for (const key19 in data80) {
              if (!validate63(data80[key19], { instancePath: instancePath + "/code/inputs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data80, parentDataProperty: key19, rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/code/inputs", schemaPath: "#/properties/code/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data74.outputs !== void 0) {
          let data82 = data74.outputs;
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
          } else {
            const err89 = { instancePath: instancePath + "/code/outputs", schemaPath: "#/properties/code/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.associate !== void 0) {
      let data83 = data.associate;
      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
      } else {
        const err91 = { instancePath: instancePath + "/associate", schemaPath: "#/properties/associate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.setMarketingStatus !== void 0) {
      if (typeof data.setMarketingStatus !== "string") {
        const err92 = { instancePath: instancePath + "/setMarketingStatus", schemaPath: "#/properties/setMarketingStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.manageSubscription !== void 0) {
      let data85 = data.manageSubscription;
      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
      } else {
        const err93 = { instancePath: instancePath + "/manageSubscription", schemaPath: "#/properties/manageSubscription/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.enrollInSequence !== void 0) {
      let data86 = data.enrollInSequence;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
      } else {
        const err94 = { instancePath: instancePath + "/enrollInSequence", schemaPath: "#/properties/enrollInSequence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.unenrollFromSequence !== void 0) {
      let data87 = data.unenrollFromSequence;
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
      } else {
        const err95 = { instancePath: instancePath + "/unenrollFromSequence", schemaPath: "#/properties/unenrollFromSequence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.deleteRecord !== void 0) {
      if (typeof data.deleteRecord !== "boolean") {
        const err96 = { instancePath: instancePath + "/deleteRecord", schemaPath: "#/properties/deleteRecord/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.branch !== void 0) {
      let data89 = data.branch;
      if (Array.isArray(data89)) {
        const len7 = data89.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate74(data89[i7], { instancePath: instancePath + "/branch/" + i7, parentData: data89, parentDataProperty: i7, rootData })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.switch !== void 0) {
      let data91 = data.switch;
      if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
        for (const key20 in data91) {
          if (!(key20 === "on" || key20 === "cases" || key20 === "otherwise")) {
            const err98 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data91.on !== void 0) {
          if (!validate63(data91.on, { instancePath: instancePath + "/switch/on", parentData: data91, parentDataProperty: "on", rootData })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data91.cases !== void 0) {
          let data93 = data91.cases;
          if (Array.isArray(data93)) {
            const len8 = data93.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (!validate78(data93[i8], { instancePath: instancePath + "/switch/cases/" + i8, parentData: data93, parentDataProperty: i8, rootData })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/switch/cases", schemaPath: "#/properties/switch/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data91.otherwise !== void 0) {
          let data95 = data91.otherwise;
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            for (const key21 in data95) {
              if (!(key21 === "label" || key21 === "steps" || key21 === "end")) {
                const err100 = { instancePath: instancePath + "/switch/otherwise", schemaPath: "#/properties/switch/properties/otherwise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data95.label !== void 0) {
              if (typeof data95.label !== "string") {
                const err101 = { instancePath: instancePath + "/switch/otherwise/label", schemaPath: "#/properties/switch/properties/otherwise/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data95.steps !== void 0) {
              let data97 = data95.steps;
              if (Array.isArray(data97)) {
                const len9 = data97.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  if (!wrapper1.validate(data97[i9], { instancePath: instancePath + "/switch/otherwise/steps/" + i9, parentData: data97, parentDataProperty: i9, rootData })) {
                    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err102 = { instancePath: instancePath + "/switch/otherwise/steps", schemaPath: "#/properties/switch/properties/otherwise/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data95.end !== void 0) {
              if (typeof data95.end !== "boolean") {
                const err103 = { instancePath: instancePath + "/switch/otherwise/end", schemaPath: "#/properties/switch/properties/otherwise/properties/end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/switch/otherwise", schemaPath: "#/properties/switch/properties/otherwise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/switch", schemaPath: "#/properties/switch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.split !== void 0) {
      let data100 = data.split;
      if (Array.isArray(data100)) {
        const len10 = data100.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data101 = data100[i10];
          if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
            for (const key22 in data101) {
              if (!(key22 === "percentage" || key22 === "steps" || key22 === "end")) {
                const err106 = { instancePath: instancePath + "/split/" + i10, schemaPath: "#/properties/split/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data101.percentage !== void 0) {
              let data102 = data101.percentage;
              if (!(typeof data102 == "number" && isFinite(data102)) && typeof data102 !== "string") {
                const err107 = { instancePath: instancePath + "/split/" + i10 + "/percentage", schemaPath: "#/properties/split/items/properties/percentage/type", keyword: "type", params: { type: schema21.properties.split.items.properties.percentage.type }, message: "must be number,string" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data101.steps !== void 0) {
              let data103 = data101.steps;
              if (Array.isArray(data103)) {
                const len11 = data103.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  if (!wrapper1.validate(data103[i11], { instancePath: instancePath + "/split/" + i10 + "/steps/" + i11, parentData: data103, parentDataProperty: i11, rootData })) {
                    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err108 = { instancePath: instancePath + "/split/" + i10 + "/steps", schemaPath: "#/properties/split/items/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data101.end !== void 0) {
              if (typeof data101.end !== "boolean") {
                const err109 = { instancePath: instancePath + "/split/" + i10 + "/end", schemaPath: "#/properties/split/items/properties/end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/split/" + i10, schemaPath: "#/properties/split/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data106 = data.action;
      if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
      } else {
        const err112 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.goto !== void 0) {
      let data107 = data.goto;
      if (typeof data107 !== "string" && !(data107 && typeof data107 == "object" && !Array.isArray(data107))) {
        const err113 = { instancePath: instancePath + "/goto", schemaPath: "#/properties/goto/type", keyword: "type", params: { type: schema21.properties.goto.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
        for (const key23 in data107) {
          if (!(key23 === "step" || key23 === "edgeType")) {
            const err114 = { instancePath: instancePath + "/goto", schemaPath: "#/properties/goto/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data107.step !== void 0) {
          if (typeof data107.step !== "string") {
            const err115 = { instancePath: instancePath + "/goto/step", schemaPath: "#/properties/goto/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data107.edgeType !== void 0) {
          if (typeof data107.edgeType !== "string") {
            const err116 = { instancePath: instancePath + "/goto/edgeType", schemaPath: "#/properties/goto/properties/edgeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.version !== void 0) {
      let data110 = data.version;
      if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110)) && typeof data110 !== "string") {
        const err117 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema21.properties.version.type }, message: "must be integer,string" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
  } else {
    const err118 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err118];
    } else {
      vErrors.push(err118);
    }
    errors++;
  }
  validate62.errors = vErrors;
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
              if (!validate33(data15[i1], { instancePath: instancePath + "/enroll/reEnrollWhen/" + i1, parentData: data15, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/enroll/reEnrollWhen", schemaPath: "#/properties/enroll/properties/reEnrollWhen/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.unenrollWhenNotMet !== void 0) {
          if (typeof data6.unenrollWhenNotMet !== "boolean") {
            const err18 = { instancePath: instancePath + "/enroll/unenrollWhenNotMet", schemaPath: "#/properties/enroll/properties/unenrollWhenNotMet/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.raw !== void 0) {
          let data18 = data6.raw;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
          } else {
            const err19 = { instancePath: instancePath + "/enroll/raw", schemaPath: "#/properties/enroll/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
      let data19 = data.unenroll;
      if (typeof data19 !== "string" && !Array.isArray(data19)) {
        const err21 = { instancePath: instancePath + "/unenroll", schemaPath: "#/properties/unenroll/type", keyword: "type", params: { type: schema19.properties.unenroll.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data19[i2] !== "string") {
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
      let data22 = data.suppress;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data22[i3] !== "string") {
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
      let data25 = data.schedule;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key3 in data25) {
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
        if (data25.every !== void 0) {
          let data26 = data25.every;
          if (typeof data26 !== "string") {
            const err26 = { instancePath: instancePath + "/schedule/every", schemaPath: "#/properties/schedule/properties/every/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data26 === "day" || data26 === "week" || data26 === "month" || data26 === "year")) {
            const err27 = { instancePath: instancePath + "/schedule/every", schemaPath: "#/properties/schedule/properties/every/enum", keyword: "enum", params: { allowedValues: schema19.properties.schedule.properties.every.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data25.days !== void 0) {
          let data27 = data25.days;
          if (typeof data27 !== "string" && !Array.isArray(data27)) {
            const err28 = { instancePath: instancePath + "/schedule/days", schemaPath: "#/properties/schedule/properties/days/type", keyword: "type", params: { type: schema19.properties.schedule.properties.days.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (Array.isArray(data27)) {
            const len4 = data27.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data27[i4] !== "string") {
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
        if (data25.on !== void 0) {
          if (typeof data25.on !== "string") {
            const err30 = { instancePath: instancePath + "/schedule/on", schemaPath: "#/properties/schedule/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data25.date !== void 0) {
          if (typeof data25.date !== "string") {
            const err31 = { instancePath: instancePath + "/schedule/date", schemaPath: "#/properties/schedule/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data25.property !== void 0) {
          if (typeof data25.property !== "string") {
            const err32 = { instancePath: instancePath + "/schedule/property", schemaPath: "#/properties/schedule/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data25.offset !== void 0) {
          if (typeof data25.offset !== "string") {
            const err33 = { instancePath: instancePath + "/schedule/offset", schemaPath: "#/properties/schedule/properties/offset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data25.yearly !== void 0) {
          if (typeof data25.yearly !== "boolean") {
            const err34 = { instancePath: instancePath + "/schedule/yearly", schemaPath: "#/properties/schedule/properties/yearly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data25.time !== void 0) {
          if (typeof data25.time !== "string") {
            const err35 = { instancePath: instancePath + "/schedule/time", schemaPath: "#/properties/schedule/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data25.raw !== void 0) {
          let data35 = data25.raw;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          } else {
            const err36 = { instancePath: instancePath + "/schedule/raw", schemaPath: "#/properties/schedule/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.timeWindows !== void 0) {
      let data36 = data.timeWindows;
      if (Array.isArray(data36)) {
        const len5 = data36.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data37 = data36[i5];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key4 in data37) {
              if (!(key4 === "days" || key4 === "from" || key4 === "to" || key4 === "raw")) {
                const err38 = { instancePath: instancePath + "/timeWindows/" + i5, schemaPath: "#/properties/timeWindows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data37.days !== void 0) {
              let data38 = data37.days;
              if (typeof data38 !== "string" && !Array.isArray(data38)) {
                const err39 = { instancePath: instancePath + "/timeWindows/" + i5 + "/days", schemaPath: "#/properties/timeWindows/items/properties/days/type", keyword: "type", params: { type: schema19.properties.timeWindows.items.properties.days.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (Array.isArray(data38)) {
                const len6 = data38.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data38[i6] !== "string") {
                    const err40 = { instancePath: instancePath + "/timeWindows/" + i5 + "/days/" + i6, schemaPath: "#/properties/timeWindows/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data37.from !== void 0) {
              if (typeof data37.from !== "string") {
                const err41 = { instancePath: instancePath + "/timeWindows/" + i5 + "/from", schemaPath: "#/properties/timeWindows/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data37.to !== void 0) {
              if (typeof data37.to !== "string") {
                const err42 = { instancePath: instancePath + "/timeWindows/" + i5 + "/to", schemaPath: "#/properties/timeWindows/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data37.raw !== void 0) {
              let data42 = data37.raw;
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
              } else {
                const err43 = { instancePath: instancePath + "/timeWindows/" + i5 + "/raw", schemaPath: "#/properties/timeWindows/items/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/timeWindows/" + i5, schemaPath: "#/properties/timeWindows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/timeWindows", schemaPath: "#/properties/timeWindows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.blockedDates !== void 0) {
      let data43 = data.blockedDates;
      if (Array.isArray(data43)) {
        const len7 = data43.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data44 = data43[i7];
          if (typeof data44 !== "string" && !(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
            const err46 = { instancePath: instancePath + "/blockedDates/" + i7, schemaPath: "#/properties/blockedDates/items/type", keyword: "type", params: { type: schema19.properties.blockedDates.items.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key5 in data44) {
              if (!(key5 === "raw")) {
                const err47 = { instancePath: instancePath + "/blockedDates/" + i7, schemaPath: "#/properties/blockedDates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data44.raw !== void 0) {
              let data45 = data44.raw;
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
              } else {
                const err48 = { instancePath: instancePath + "/blockedDates/" + i7 + "/raw", schemaPath: "#/properties/blockedDates/items/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/blockedDates", schemaPath: "#/properties/blockedDates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.eventAnchor !== void 0) {
      let data46 = data.eventAnchor;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key6 in data46) {
          if (!(key6 === "property" || key6 === "date" || key6 === "raw")) {
            const err50 = { instancePath: instancePath + "/eventAnchor", schemaPath: "#/properties/eventAnchor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data46.property !== void 0) {
          if (typeof data46.property !== "string") {
            const err51 = { instancePath: instancePath + "/eventAnchor/property", schemaPath: "#/properties/eventAnchor/properties/property/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data46.date !== void 0) {
          if (typeof data46.date !== "string") {
            const err52 = { instancePath: instancePath + "/eventAnchor/date", schemaPath: "#/properties/eventAnchor/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data46.raw !== void 0) {
          let data49 = data46.raw;
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
          } else {
            const err53 = { instancePath: instancePath + "/eventAnchor/raw", schemaPath: "#/properties/eventAnchor/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/eventAnchor", schemaPath: "#/properties/eventAnchor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.fetch !== void 0) {
      let data50 = data.fetch;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        for (const key7 in data50) {
          let data51 = data50[key7];
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            for (const key8 in data51) {
              if (!(key8 === "associated" || key8 === "label" || key8 === "newestBy" || key8 === "oldestBy" || key8 === "by" || key8 === "raw")) {
                const err55 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fetch/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data51.associated !== void 0) {
              if (typeof data51.associated !== "string") {
                const err56 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/associated", schemaPath: "#/properties/fetch/additionalProperties/properties/associated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data51.label !== void 0) {
              if (typeof data51.label !== "string") {
                const err57 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/properties/fetch/additionalProperties/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data51.newestBy !== void 0) {
              if (typeof data51.newestBy !== "string") {
                const err58 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/newestBy", schemaPath: "#/properties/fetch/additionalProperties/properties/newestBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data51.oldestBy !== void 0) {
              if (typeof data51.oldestBy !== "string") {
                const err59 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/oldestBy", schemaPath: "#/properties/fetch/additionalProperties/properties/oldestBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data51.by !== void 0) {
              let data56 = data51.by;
              if (typeof data56 !== "string") {
                const err60 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/fetch/additionalProperties/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              if (!(data56 === "associationTime")) {
                const err61 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/fetch/additionalProperties/properties/by/enum", keyword: "enum", params: { allowedValues: schema19.properties.fetch.additionalProperties.properties.by.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data51.raw !== void 0) {
              let data57 = data51.raw;
              if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
              } else {
                const err62 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/raw", schemaPath: "#/properties/fetch/additionalProperties/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/fetch/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fetch/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/fetch", schemaPath: "#/properties/fetch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.canEnrollFromSalesforce !== void 0) {
      if (typeof data.canEnrollFromSalesforce !== "boolean") {
        const err65 = { instancePath: instancePath + "/canEnrollFromSalesforce", schemaPath: "#/properties/canEnrollFromSalesforce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data59 = data.steps;
      if (Array.isArray(data59)) {
        const len8 = data59.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate62(data59[i8], { instancePath: instancePath + "/steps/" + i8, parentData: data59, parentDataProperty: i8, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.detached !== void 0) {
      let data61 = data.detached;
      if (Array.isArray(data61)) {
        const len9 = data61.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data62 = data61[i9];
          if (Array.isArray(data62)) {
            const len10 = data62.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (!validate62(data62[i10], { instancePath: instancePath + "/detached/" + i9 + "/" + i10, parentData: data62, parentDataProperty: i10, rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/detached/" + i9, schemaPath: "#/properties/detached/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/detached", schemaPath: "#/properties/detached/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.customProperties !== void 0) {
      let data64 = data.customProperties;
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        for (const key9 in data64) {
          if (typeof data64[key9] !== "string") {
            const err69 = { instancePath: instancePath + "/customProperties/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/customProperties/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/customProperties", schemaPath: "#/properties/customProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.portalOwns !== void 0) {
      let data66 = data.portalOwns;
      if (Array.isArray(data66)) {
        const len11 = data66.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data66[i11] !== "string") {
            const err71 = { instancePath: instancePath + "/portalOwns/" + i11, schemaPath: "#/properties/portalOwns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/portalOwns", schemaPath: "#/properties/portalOwns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data68 = data.raw;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
      } else {
        const err73 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
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
    const err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
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
