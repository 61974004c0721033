// Generated from schemas/ by scripts/generate.ts: do not edit.

// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "title": "Configuration", "x-split": true, "x-referenced": { "list": "a list (segment)", "workflow": "a workflow", "form": "a form", "team": "a team", "owner": "an owner of records, named by e-mail address", "user": "a user, named by e-mail address", "email": "a marketing e-mail", "sequence": "a sequence", "event": "an event definition" }, "type": "object", "additionalProperties": false, "properties": { "portal": { "type": "object", "additionalProperties": false, "properties": { "portalId": { "type": "integer", "minimum": 1 }, "token": { "type": ["string", "object"], "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true, "additionalProperties": false, "properties": { "read": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true }, "write": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "x-environment": true } } }, "endpoint": { "type": "string", "default": "https://api.hubapi.com" }, "protect": { "type": "boolean", "default": false }, "drift": { "type": "string", "enum": ["hold", "revert"], "default": "hold" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "removals": { "type": "integer", "minimum": 0, "default": 5 }, "recordsAffected": { "type": "integer", "minimum": 0, "default": 1e3 } } }, "beta": { "type": "array", "items": { "type": "string" }, "default": [] }, "lifecycleStages": { "type": "object", "additionalProperties": false, "properties": { "write": { "type": "string", "enum": ["manual", "api"], "default": "manual" } } }, "marker": { "type": "string", "pattern": "^(?!hs_)[a-z][a-z0-9_]{0,99}$", "default": "portalform_applied" } } }, "extends": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } }, "ids": { "type": "object", "x-keyed": true, "x-split": true, "x-address": ["resource", "child", "referenced"], "additionalProperties": { "type": ["string", "object"], "x-keyed": true, "additionalProperties": { "type": "string" } } }, "uses": { "type": "object", "x-keyed": true, "x-split": true, "x-address": ["resource", "child", "referenced"], "additionalProperties": { "type": "string" } }, "removed": { "type": "array", "x-concat": true, "items": { "type": "object", "additionalProperties": false, "properties": { "address": { "type": "string", "x-address": ["resource", "child"] }, "reason": { "type": "string" } } } }, "exclude": { "type": "array", "x-concat": true, "items": { "type": "string", "x-address": ["resource"] } }, "optionSets": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/optionSet" } }, "manage": { "type": "array", "x-concat": true, "items": { "type": "string" } }, "lifecycleStages": { "type": "object", "x-keyed": true, "x-split": true, "x-ordered": true, "additionalProperties": { "$ref": "#/definitions/lifecycleStage" }, "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-kind": "lifecycleStage" }, "pipelines": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/pipeline" } }, "x-section": { "name": "pipelines", "scope": ["object type"] }, "x-kind": "pipeline" }, "properties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/property" } }, "x-section": { "name": "properties", "scope": ["object type"] }, "x-kind": "property" }, "propertyGroups": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "type": "object", "x-keyed": true, "x-split": true, "additionalProperties": { "$ref": "#/definitions/propertyGroup" } }, "x-section": { "name": "propertyGroups", "scope": ["object type"] }, "x-kind": "propertyGroup" } }, "definitions": { "option": { "title": "Option", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "value": "the key is the value; delete this line", "displayOrder": "the order in YAML is the order of the options; use after:, before:, first: or last: in an overlay" }, "properties": { "label": { "type": "string" }, "description": { "type": "string" }, "hidden": { "type": "boolean" } } }, "optionSet": { "title": "OptionSet", "type": "object", "x-keyed": true, "x-ordered": true, "additionalProperties": { "$ref": "#/definitions/option" } }, "stage": { "title": "Stage", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay", "stageId": "write id: for an id of your own", "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets", "archived": "stages are not archived but deleted for good: name it under `removed:`" }, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "ticketState": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "state": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "metadata": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } } } }, "validationRule": { "title": "ValidationRule", "type": "object", "x-shorthand": "ruleArguments", "additionalProperties": false, "x-refused": { "ruleType": "the key is the rule type; delete this line" }, "properties": { "ruleArguments": { "type": ["string", "array"], "items": { "type": "string" } }, "shouldApplyNormalization": { "type": "boolean", "default": false } } }, "meta": { "type": "object", "x-keyed": true, "x-free": true, "additionalProperties": true }, "tags": { "type": "array", "x-concat": true, "items": { "type": "string" } }, "lifecycleStage": { "title": "LifecycleStage", "x-kind": "lifecycleStage", "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-shorthand": "label", "x-refused": { "id": 'HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: "\u2026", companies: "\u2026" } }', "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "only": { "type": "string", "enum": ["contacts", "companies"] }, "companies": { "type": "string" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "pipeline": { "title": "Pipeline", "x-kind": "pipeline", "x-section": { "name": "pipelines", "scope": ["object type"] }, "x-refused": { "archived": "pipelines are not archived but deleted for good: name it under `removed:`", "pipelineId": "write id: for an id of your own; the key is the id otherwise" }, "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "displayOrder": { "type": "integer", "minimum": 0 }, "stages": { "type": "object", "x-keyed": true, "x-ordered": true, "x-kind": "stage", "additionalProperties": { "$ref": "#/definitions/stage" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "property": { "title": "Property", "x-kind": "property", "x-section": { "name": "properties", "scope": ["object type"] }, "x-refused": { "name": "the key is the internal name; delete this line", "dateDisplayHint": "HubSpot's API ignores dateDisplayHint; set it in HubSpot (Settings > Properties) and delete this line", "optionSortStrategy": "HubSpot's API takes it for new custom objects only; the order in YAML is the order of the options", "searchableInGlobalSearch": "HubSpot's API takes it for new custom objects only; delete this line", "externalOptionsReferenceType": "HubSpot's API takes it for new custom objects only; delete this line", "calculated": "HubSpot derives it from calculationFormula; delete this line", "archived": "to archive a property, name it under `removed:`", "hubspotDefined": "HubSpot decides it; delete this line" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "groupName": { "type": "string", "x-names": "propertyGroup" }, "type": { "type": "string", "enum": ["string", "number", "bool", "enumeration", "date", "datetime", "phone_number", "object_coordinates", "json"] }, "fieldType": { "type": "string", "enum": ["text", "textarea", "html", "number", "select", "radio", "checkbox", "booleancheckbox", "date", "file", "phonenumber", "calculation_equation", "calculation_rollup", "calculation_score", "calculation_read_time"] }, "description": { "type": "string" }, "options": { "type": "object", "x-keyed": true, "x-ordered": true, "x-from": "optionSets", "x-kind": "option", "additionalProperties": { "$ref": "#/definitions/option" } }, "displayOrder": { "type": "integer", "minimum": -1 }, "hidden": { "type": "boolean" }, "formField": { "type": "boolean" }, "hasUniqueValue": { "type": "boolean" }, "dataSensitivity": { "type": "string", "enum": ["non_sensitive", "sensitive", "highly_sensitive"] }, "externalOptions": { "type": "boolean" }, "referencedObjectType": { "type": "string" }, "calculationFormula": { "type": "string" }, "numberDisplayHint": { "type": "string", "enum": ["formatted", "unformatted", "currency", "percentage", "duration", "probability"] }, "showCurrencySymbol": { "type": "boolean" }, "currencyPropertyName": { "type": "string" }, "textDisplayHint": { "type": "string", "enum": ["unformatted_single_line", "multi_line", "email", "phone_number", "domain_name", "ip_address", "physical_address", "postal_code"] }, "readOnlyDefinition": { "type": "boolean" }, "validationRules": { "type": "object", "x-keyed": true, "x-kind": "validationRule", "additionalProperties": { "$ref": "#/definitions/validationRule" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } }, "propertyGroup": { "title": "PropertyGroup", "x-kind": "propertyGroup", "x-section": { "name": "propertyGroups", "scope": ["object type"] }, "x-shorthand": "label", "x-refused": { "name": "the key is the internal name; delete this line", "archived": "to archive a group, name it under `removed:`" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "displayOrder": { "type": "integer", "minimum": -1 }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern3 = new RegExp("^(?!hs_)[a-z][a-z0-9_]{0,99}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "label" || key1 === "description" || key1 === "hidden")) {
            const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/option/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data0.label !== void 0) {
          if (typeof data0.label !== "string") {
            const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/definitions/option/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.description !== void 0) {
          if (typeof data0.description !== "string") {
            const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/definitions/option/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.hidden !== void 0) {
          if (typeof data0.hidden !== "boolean") {
            const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/hidden", schemaPath: "#/definitions/option/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/option/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate11.errors = vErrors;
  return errors === 0;
}
var schema14 = { "title": "LifecycleStage", "x-kind": "lifecycleStage", "x-section": { "name": "lifecycleStages", "scope": [], "ordered": true }, "x-shorthand": "label", "x-refused": { "id": 'HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: "\u2026", companies: "\u2026" } }', "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "only": { "type": "string", "enum": ["contacts", "companies"] }, "companies": { "type": "string" }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/enum", keyword: "enum", params: { allowedValues: schema14.properties.only.enum }, message: "must be equal to one of the allowed values" };
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
      let data3 = data.meta;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
      } else {
        const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/definitions/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err6 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate13.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "Stage", "type": "object", "x-shorthand": "label", "additionalProperties": false, "x-refused": { "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay", "stageId": "write id: for an id of your own", "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets", "archived": "stages are not archived but deleted for good: name it under `removed:`" }, "properties": { "id": { "type": "string" }, "label": { "type": "string" }, "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "ticketState": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "state": { "type": "string", "enum": ["OPEN", "CLOSED"] }, "metadata": { "type": "object", "x-keyed": true, "additionalProperties": { "type": "string" } } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          let data4 = data3[key1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key2 in data4) {
              if (!(key2 === "id" || key2 === "label" || key2 === "probability" || key2 === "ticketState" || key2 === "state" || key2 === "metadata")) {
                const err5 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data4.id !== void 0) {
              if (typeof data4.id !== "string") {
                const err6 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/stage/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4.label !== void 0) {
              if (typeof data4.label !== "string") {
                const err7 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/definitions/stage/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data4.probability !== void 0) {
              let data7 = data4.probability;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 1 || isNaN(data7)) {
                  const err8 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/probability", schemaPath: "#/definitions/stage/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err9 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/probability", schemaPath: "#/definitions/stage/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/probability", schemaPath: "#/definitions/stage/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data4.ticketState !== void 0) {
              let data8 = data4.ticketState;
              if (typeof data8 !== "string") {
                const err11 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ticketState", schemaPath: "#/definitions/stage/properties/ticketState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!(data8 === "OPEN" || data8 === "CLOSED")) {
                const err12 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ticketState", schemaPath: "#/definitions/stage/properties/ticketState/enum", keyword: "enum", params: { allowedValues: schema18.properties.ticketState.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.state !== void 0) {
              let data9 = data4.state;
              if (typeof data9 !== "string") {
                const err13 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/definitions/stage/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (!(data9 === "OPEN" || data9 === "CLOSED")) {
                const err14 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/definitions/stage/properties/state/enum", keyword: "enum", params: { allowedValues: schema18.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.metadata !== void 0) {
              let data10 = data4.metadata;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key3 in data10) {
                  if (typeof data10[key3] !== "string") {
                    const err15 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metadata/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stage/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              } else {
                const err16 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metadata", schemaPath: "#/definitions/stage/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data12 = data.meta;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
      } else {
        const err19 = { instancePath: instancePath + "/meta", schemaPath: "#/definitions/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data13 = data.tags;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data13[i0] !== "string") {
            const err20 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema21 = { "title": "Property", "x-kind": "property", "x-section": { "name": "properties", "scope": ["object type"] }, "x-refused": { "name": "the key is the internal name; delete this line", "dateDisplayHint": "HubSpot's API ignores dateDisplayHint; set it in HubSpot (Settings > Properties) and delete this line", "optionSortStrategy": "HubSpot's API takes it for new custom objects only; the order in YAML is the order of the options", "searchableInGlobalSearch": "HubSpot's API takes it for new custom objects only; delete this line", "externalOptionsReferenceType": "HubSpot's API takes it for new custom objects only; delete this line", "calculated": "HubSpot derives it from calculationFormula; delete this line", "archived": "to archive a property, name it under `removed:`", "hubspotDefined": "HubSpot decides it; delete this line" }, "type": "object", "additionalProperties": false, "properties": { "label": { "type": "string" }, "groupName": { "type": "string", "x-names": "propertyGroup" }, "type": { "type": "string", "enum": ["string", "number", "bool", "enumeration", "date", "datetime", "phone_number", "object_coordinates", "json"] }, "fieldType": { "type": "string", "enum": ["text", "textarea", "html", "number", "select", "radio", "checkbox", "booleancheckbox", "date", "file", "phonenumber", "calculation_equation", "calculation_rollup", "calculation_score", "calculation_read_time"] }, "description": { "type": "string" }, "options": { "type": "object", "x-keyed": true, "x-ordered": true, "x-from": "optionSets", "x-kind": "option", "additionalProperties": { "$ref": "#/definitions/option" } }, "displayOrder": { "type": "integer", "minimum": -1 }, "hidden": { "type": "boolean" }, "formField": { "type": "boolean" }, "hasUniqueValue": { "type": "boolean" }, "dataSensitivity": { "type": "string", "enum": ["non_sensitive", "sensitive", "highly_sensitive"] }, "externalOptions": { "type": "boolean" }, "referencedObjectType": { "type": "string" }, "calculationFormula": { "type": "string" }, "numberDisplayHint": { "type": "string", "enum": ["formatted", "unformatted", "currency", "percentage", "duration", "probability"] }, "showCurrencySymbol": { "type": "boolean" }, "currencyPropertyName": { "type": "string" }, "textDisplayHint": { "type": "string", "enum": ["unformatted_single_line", "multi_line", "email", "phone_number", "domain_name", "ip_address", "physical_address", "postal_code"] }, "readOnlyDefinition": { "type": "boolean" }, "validationRules": { "type": "object", "x-keyed": true, "x-kind": "validationRule", "additionalProperties": { "$ref": "#/definitions/validationRule" } }, "meta": { "$ref": "#/definitions/meta" }, "tags": { "$ref": "#/definitions/tags" } } };
var schema23 = { "title": "ValidationRule", "type": "object", "x-shorthand": "ruleArguments", "additionalProperties": false, "x-refused": { "ruleType": "the key is the rule type; delete this line" }, "properties": { "ruleArguments": { "type": ["string", "array"], "items": { "type": "string" } }, "shouldApplyNormalization": { "type": "boolean", "default": false } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values" };
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
        const err6 = { instancePath: instancePath + "/fieldType", schemaPath: "#/properties/fieldType/enum", keyword: "enum", params: { allowedValues: schema21.properties.fieldType.enum }, message: "must be equal to one of the allowed values" };
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
          let data6 = data5[key1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              if (!(key2 === "label" || key2 === "description" || key2 === "hidden")) {
                const err8 = { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/option/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data6.label !== void 0) {
              if (typeof data6.label !== "string") {
                const err9 = { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/definitions/option/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data6.description !== void 0) {
              if (typeof data6.description !== "string") {
                const err10 = { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/definitions/option/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data6.hidden !== void 0) {
              if (typeof data6.hidden !== "boolean") {
                const err11 = { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/hidden", schemaPath: "#/definitions/option/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/option/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.displayOrder !== void 0) {
      let data10 = data.displayOrder;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err14 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < -1 || isNaN(data10)) {
          const err15 = { instancePath: instancePath + "/displayOrder", schemaPath: "#/properties/displayOrder/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.hidden !== void 0) {
      if (typeof data.hidden !== "boolean") {
        const err16 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.formField !== void 0) {
      if (typeof data.formField !== "boolean") {
        const err17 = { instancePath: instancePath + "/formField", schemaPath: "#/properties/formField/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.hasUniqueValue !== void 0) {
      if (typeof data.hasUniqueValue !== "boolean") {
        const err18 = { instancePath: instancePath + "/hasUniqueValue", schemaPath: "#/properties/hasUniqueValue/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.dataSensitivity !== void 0) {
      let data14 = data.dataSensitivity;
      if (typeof data14 !== "string") {
        const err19 = { instancePath: instancePath + "/dataSensitivity", schemaPath: "#/properties/dataSensitivity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data14 === "non_sensitive" || data14 === "sensitive" || data14 === "highly_sensitive")) {
        const err20 = { instancePath: instancePath + "/dataSensitivity", schemaPath: "#/properties/dataSensitivity/enum", keyword: "enum", params: { allowedValues: schema21.properties.dataSensitivity.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.externalOptions !== void 0) {
      if (typeof data.externalOptions !== "boolean") {
        const err21 = { instancePath: instancePath + "/externalOptions", schemaPath: "#/properties/externalOptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.referencedObjectType !== void 0) {
      if (typeof data.referencedObjectType !== "string") {
        const err22 = { instancePath: instancePath + "/referencedObjectType", schemaPath: "#/properties/referencedObjectType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.calculationFormula !== void 0) {
      if (typeof data.calculationFormula !== "string") {
        const err23 = { instancePath: instancePath + "/calculationFormula", schemaPath: "#/properties/calculationFormula/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.numberDisplayHint !== void 0) {
      let data18 = data.numberDisplayHint;
      if (typeof data18 !== "string") {
        const err24 = { instancePath: instancePath + "/numberDisplayHint", schemaPath: "#/properties/numberDisplayHint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data18 === "formatted" || data18 === "unformatted" || data18 === "currency" || data18 === "percentage" || data18 === "duration" || data18 === "probability")) {
        const err25 = { instancePath: instancePath + "/numberDisplayHint", schemaPath: "#/properties/numberDisplayHint/enum", keyword: "enum", params: { allowedValues: schema21.properties.numberDisplayHint.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.showCurrencySymbol !== void 0) {
      if (typeof data.showCurrencySymbol !== "boolean") {
        const err26 = { instancePath: instancePath + "/showCurrencySymbol", schemaPath: "#/properties/showCurrencySymbol/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.currencyPropertyName !== void 0) {
      if (typeof data.currencyPropertyName !== "string") {
        const err27 = { instancePath: instancePath + "/currencyPropertyName", schemaPath: "#/properties/currencyPropertyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.textDisplayHint !== void 0) {
      let data21 = data.textDisplayHint;
      if (typeof data21 !== "string") {
        const err28 = { instancePath: instancePath + "/textDisplayHint", schemaPath: "#/properties/textDisplayHint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data21 === "unformatted_single_line" || data21 === "multi_line" || data21 === "email" || data21 === "phone_number" || data21 === "domain_name" || data21 === "ip_address" || data21 === "physical_address" || data21 === "postal_code")) {
        const err29 = { instancePath: instancePath + "/textDisplayHint", schemaPath: "#/properties/textDisplayHint/enum", keyword: "enum", params: { allowedValues: schema21.properties.textDisplayHint.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.readOnlyDefinition !== void 0) {
      if (typeof data.readOnlyDefinition !== "boolean") {
        const err30 = { instancePath: instancePath + "/readOnlyDefinition", schemaPath: "#/properties/readOnlyDefinition/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.validationRules !== void 0) {
      let data23 = data.validationRules;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key3 in data23) {
          let data24 = data23[key3];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key4 in data24) {
              if (!(key4 === "ruleArguments" || key4 === "shouldApplyNormalization")) {
                const err31 = { instancePath: instancePath + "/validationRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/validationRule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data24.ruleArguments !== void 0) {
              let data25 = data24.ruleArguments;
              if (typeof data25 !== "string" && !Array.isArray(data25)) {
                const err32 = { instancePath: instancePath + "/validationRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ruleArguments", schemaPath: "#/definitions/validationRule/properties/ruleArguments/type", keyword: "type", params: { type: schema23.properties.ruleArguments.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (Array.isArray(data25)) {
                const len0 = data25.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data25[i0] !== "string") {
                    const err33 = { instancePath: instancePath + "/validationRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ruleArguments/" + i0, schemaPath: "#/definitions/validationRule/properties/ruleArguments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            if (data24.shouldApplyNormalization !== void 0) {
              if (typeof data24.shouldApplyNormalization !== "boolean") {
                const err34 = { instancePath: instancePath + "/validationRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shouldApplyNormalization", schemaPath: "#/definitions/validationRule/properties/shouldApplyNormalization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/validationRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/validationRule/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/validationRules", schemaPath: "#/properties/validationRules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data28 = data.meta;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
      } else {
        const err37 = { instancePath: instancePath + "/meta", schemaPath: "#/definitions/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data29 = data.tags;
      if (Array.isArray(data29)) {
        const len1 = data29.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data29[i1] !== "string") {
            const err38 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let data2 = data.meta;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/definitions/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data3 = data.tags;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/definitions/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/tags", schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate19.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
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
          if (!func2.call(schema11.properties.portal.properties, key1)) {
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
            const err4 = { instancePath: instancePath + "/portal/token", schemaPath: "#/properties/portal/properties/token/type", keyword: "type", params: { type: schema11.properties.portal.properties.token.type }, message: "must be string,object" };
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
            const err14 = { instancePath: instancePath + "/portal/drift", schemaPath: "#/properties/portal/properties/drift/enum", keyword: "enum", params: { allowedValues: schema11.properties.portal.properties.drift.enum }, message: "must be equal to one of the allowed values" };
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
                const err25 = { instancePath: instancePath + "/portal/lifecycleStages/write", schemaPath: "#/properties/portal/properties/lifecycleStages/properties/write/enum", keyword: "enum", params: { allowedValues: schema11.properties.portal.properties.lifecycleStages.properties.write.enum }, message: "must be equal to one of the allowed values" };
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
            const err32 = { instancePath: instancePath + "/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: schema11.properties.variables.additionalProperties.type }, message: "must be string,array" };
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
            const err35 = { instancePath: instancePath + "/ids/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/type", keyword: "type", params: { type: schema11.properties.ids.additionalProperties.type }, message: "must be string,object" };
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
          if (!validate11(data32[key10], { instancePath: instancePath + "/optionSets/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data32, parentDataProperty: key10, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
          if (!validate13(data36[key11], { instancePath: instancePath + "/lifecycleStages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data36, parentDataProperty: key11, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
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
    if (data.pipelines !== void 0) {
      let data38 = data.pipelines;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key12 in data38) {
          let data39 = data38[key12];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            for (const key13 in data39) {
              if (!validate15(data39[key13], { instancePath: instancePath + "/pipelines/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data39, parentDataProperty: key13, rootData })) {
                vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/pipelines/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pipelines/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/pipelines", schemaPath: "#/properties/pipelines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data41 = data.properties;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (const key14 in data41) {
          let data42 = data41[key14];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key15 in data42) {
              if (!validate17(data42[key15], { instancePath: instancePath + "/properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data42, parentDataProperty: key15, rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/properties/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.propertyGroups !== void 0) {
      let data44 = data.propertyGroups;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (const key16 in data44) {
          let data45 = data44[key16];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            for (const key17 in data45) {
              if (!validate19(data45[key17], { instancePath: instancePath + "/propertyGroups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key17, rootData })) {
                vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/propertyGroups/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/propertyGroups/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/propertyGroups", schemaPath: "#/properties/propertyGroups/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
