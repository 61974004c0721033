// Generated from schemas/ by scripts/generate.ts: do not edit.
import type { Schema } from '../config/schema-types.ts';

export const language: Schema = {
 "title": "Configuration",
 "x-split": true,
 "x-referenced": {
  "list": "a list (segment)",
  "workflow": "a workflow",
  "form": "a form",
  "team": "a team",
  "owner": "an owner of records, named by e-mail address",
  "user": "a user, named by e-mail address",
  "email": "a marketing e-mail",
  "sequence": "a sequence",
  "event": "an event definition"
 },
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "portal": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "portalId": {
     "type": "integer",
     "minimum": 1
    },
    "token": {
     "type": [
      "string",
      "object"
     ],
     "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
     "x-environment": true,
     "additionalProperties": false,
     "properties": {
      "read": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
       "x-environment": true
      },
      "write": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
       "x-environment": true
      }
     }
    },
    "endpoint": {
     "type": "string",
     "default": "https://api.hubapi.com"
    },
    "protect": {
     "type": "boolean",
     "default": false
    },
    "drift": {
     "type": "string",
     "enum": [
      "hold",
      "revert"
     ],
     "default": "hold"
    },
    "limits": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "removals": {
       "type": "integer",
       "minimum": 0,
       "default": 5
      },
      "recordsAffected": {
       "type": "integer",
       "minimum": 0,
       "default": 1000
      }
     }
    },
    "beta": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "default": []
    },
    "lifecycleStages": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "write": {
       "type": "string",
       "enum": [
        "manual",
        "api"
       ],
       "default": "manual"
      }
     }
    },
    "marker": {
     "type": "string",
     "pattern": "^(?!hs_)[a-z][a-z0-9_]{0,99}$",
     "default": "portalform_applied"
    }
   }
  },
  "extends": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "variables": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "type": [
     "string",
     "array"
    ],
    "items": {
     "type": "string"
    }
   }
  },
  "ids": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "x-address": [
    "resource",
    "child",
    "referenced"
   ],
   "additionalProperties": {
    "type": [
     "string",
     "object"
    ],
    "x-keyed": true,
    "additionalProperties": {
     "type": "string"
    }
   }
  },
  "uses": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "x-address": [
    "resource",
    "child",
    "referenced"
   ],
   "additionalProperties": {
    "type": "string"
   }
  },
  "removed": {
   "type": "array",
   "x-concat": true,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "address": {
      "type": "string",
      "x-address": [
       "resource",
       "child"
      ]
     },
     "reason": {
      "type": "string"
     }
    }
   }
  },
  "exclude": {
   "type": "array",
   "x-concat": true,
   "items": {
    "type": "string",
    "x-address": [
     "resource"
    ]
   }
  },
  "optionSets": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "$ref": "#/definitions/optionSet"
   }
  },
  "manage": {
   "type": "array",
   "x-concat": true,
   "items": {
    "type": "string"
   }
  },
  "lifecycleStages": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "x-ordered": true,
   "additionalProperties": {
    "$ref": "#/definitions/lifecycleStage"
   },
   "x-section": {
    "name": "lifecycleStages",
    "scope": [],
    "ordered": true
   },
   "x-kind": "lifecycleStage"
  },
  "pipelines": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "type": "object",
    "x-keyed": true,
    "x-split": true,
    "additionalProperties": {
     "$ref": "#/definitions/pipeline"
    }
   },
   "x-section": {
    "name": "pipelines",
    "scope": [
     "object type"
    ]
   },
   "x-kind": "pipeline"
  },
  "properties": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "type": "object",
    "x-keyed": true,
    "x-split": true,
    "additionalProperties": {
     "$ref": "#/definitions/property"
    }
   },
   "x-section": {
    "name": "properties",
    "scope": [
     "object type"
    ]
   },
   "x-kind": "property"
  },
  "propertyGroups": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "type": "object",
    "x-keyed": true,
    "x-split": true,
    "additionalProperties": {
     "$ref": "#/definitions/propertyGroup"
    }
   },
   "x-section": {
    "name": "propertyGroups",
    "scope": [
     "object type"
    ]
   },
   "x-kind": "propertyGroup"
  }
 },
 "definitions": {
  "option": {
   "title": "Option",
   "type": "object",
   "x-shorthand": "label",
   "additionalProperties": false,
   "x-refused": {
    "value": "the key is the value; delete this line",
    "displayOrder": "the order in YAML is the order of the options; use after:, before:, first: or last: in an overlay"
   },
   "properties": {
    "label": {
     "type": "string"
    },
    "description": {
     "type": "string"
    },
    "hidden": {
     "type": "boolean"
    }
   }
  },
  "optionSet": {
   "title": "OptionSet",
   "type": "object",
   "x-keyed": true,
   "x-ordered": true,
   "additionalProperties": {
    "$ref": "#/definitions/option"
   }
  },
  "stage": {
   "title": "Stage",
   "type": "object",
   "x-shorthand": "label",
   "additionalProperties": false,
   "x-refused": {
    "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay",
    "stageId": "write id: for an id of your own",
    "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets",
    "archived": "stages are not archived but deleted for good: name it under `removed:`"
   },
   "properties": {
    "id": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "probability": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "ticketState": {
     "type": "string",
     "enum": [
      "OPEN",
      "CLOSED"
     ]
    },
    "state": {
     "type": "string",
     "enum": [
      "OPEN",
      "CLOSED"
     ]
    },
    "metadata": {
     "type": "object",
     "x-keyed": true,
     "additionalProperties": {
      "type": "string"
     }
    }
   }
  },
  "validationRule": {
   "title": "ValidationRule",
   "type": "object",
   "x-shorthand": "ruleArguments",
   "additionalProperties": false,
   "x-refused": {
    "ruleType": "the key is the rule type; delete this line"
   },
   "properties": {
    "ruleArguments": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string"
     }
    },
    "shouldApplyNormalization": {
     "type": "boolean",
     "default": false
    }
   }
  },
  "meta": {
   "type": "object",
   "x-keyed": true,
   "x-free": true,
   "additionalProperties": true
  },
  "tags": {
   "type": "array",
   "x-concat": true,
   "items": {
    "type": "string"
   }
  },
  "lifecycleStage": {
   "title": "LifecycleStage",
   "x-kind": "lifecycleStage",
   "x-section": {
    "name": "lifecycleStages",
    "scope": [],
    "ordered": true
   },
   "x-shorthand": "label",
   "x-refused": {
    "id": "HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: \"…\", companies: \"…\" } }",
    "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay"
   },
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "label": {
     "type": "string"
    },
    "only": {
     "type": "string",
     "enum": [
      "contacts",
      "companies"
     ]
    },
    "companies": {
     "type": "string"
    },
    "meta": {
     "$ref": "#/definitions/meta"
    },
    "tags": {
     "$ref": "#/definitions/tags"
    }
   }
  },
  "pipeline": {
   "title": "Pipeline",
   "x-kind": "pipeline",
   "x-section": {
    "name": "pipelines",
    "scope": [
     "object type"
    ]
   },
   "x-refused": {
    "archived": "pipelines are not archived but deleted for good: name it under `removed:`",
    "pipelineId": "write id: for an id of your own; the key is the id otherwise"
   },
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "displayOrder": {
     "type": "integer",
     "minimum": 0
    },
    "stages": {
     "type": "object",
     "x-keyed": true,
     "x-ordered": true,
     "x-kind": "stage",
     "additionalProperties": {
      "$ref": "#/definitions/stage"
     }
    },
    "meta": {
     "$ref": "#/definitions/meta"
    },
    "tags": {
     "$ref": "#/definitions/tags"
    }
   }
  },
  "property": {
   "title": "Property",
   "x-kind": "property",
   "x-section": {
    "name": "properties",
    "scope": [
     "object type"
    ]
   },
   "x-refused": {
    "name": "the key is the internal name; delete this line",
    "dateDisplayHint": "HubSpot's API ignores dateDisplayHint; set it in HubSpot (Settings > Properties) and delete this line",
    "optionSortStrategy": "HubSpot's API takes it for new custom objects only; the order in YAML is the order of the options",
    "searchableInGlobalSearch": "HubSpot's API takes it for new custom objects only; delete this line",
    "externalOptionsReferenceType": "HubSpot's API takes it for new custom objects only; delete this line",
    "calculated": "HubSpot derives it from calculationFormula; delete this line",
    "archived": "to archive a property, name it under `removed:`",
    "hubspotDefined": "HubSpot decides it; delete this line"
   },
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "label": {
     "type": "string"
    },
    "groupName": {
     "type": "string",
     "x-names": "propertyGroup"
    },
    "type": {
     "type": "string",
     "enum": [
      "string",
      "number",
      "bool",
      "enumeration",
      "date",
      "datetime",
      "phone_number",
      "object_coordinates",
      "json"
     ]
    },
    "fieldType": {
     "type": "string",
     "enum": [
      "text",
      "textarea",
      "html",
      "number",
      "select",
      "radio",
      "checkbox",
      "booleancheckbox",
      "date",
      "file",
      "phonenumber",
      "calculation_equation",
      "calculation_rollup",
      "calculation_score",
      "calculation_read_time"
     ]
    },
    "description": {
     "type": "string"
    },
    "options": {
     "type": "object",
     "x-keyed": true,
     "x-ordered": true,
     "x-from": "optionSets",
     "x-kind": "option",
     "additionalProperties": {
      "$ref": "#/definitions/option"
     }
    },
    "displayOrder": {
     "type": "integer",
     "minimum": -1
    },
    "hidden": {
     "type": "boolean"
    },
    "formField": {
     "type": "boolean"
    },
    "hasUniqueValue": {
     "type": "boolean"
    },
    "dataSensitivity": {
     "type": "string",
     "enum": [
      "non_sensitive",
      "sensitive",
      "highly_sensitive"
     ]
    },
    "externalOptions": {
     "type": "boolean"
    },
    "referencedObjectType": {
     "type": "string"
    },
    "calculationFormula": {
     "type": "string"
    },
    "numberDisplayHint": {
     "type": "string",
     "enum": [
      "formatted",
      "unformatted",
      "currency",
      "percentage",
      "duration",
      "probability"
     ]
    },
    "showCurrencySymbol": {
     "type": "boolean"
    },
    "currencyPropertyName": {
     "type": "string"
    },
    "textDisplayHint": {
     "type": "string",
     "enum": [
      "unformatted_single_line",
      "multi_line",
      "email",
      "phone_number",
      "domain_name",
      "ip_address",
      "physical_address",
      "postal_code"
     ]
    },
    "readOnlyDefinition": {
     "type": "boolean"
    },
    "validationRules": {
     "type": "object",
     "x-keyed": true,
     "x-kind": "validationRule",
     "additionalProperties": {
      "$ref": "#/definitions/validationRule"
     }
    },
    "meta": {
     "$ref": "#/definitions/meta"
    },
    "tags": {
     "$ref": "#/definitions/tags"
    }
   }
  },
  "propertyGroup": {
   "title": "PropertyGroup",
   "x-kind": "propertyGroup",
   "x-section": {
    "name": "propertyGroups",
    "scope": [
     "object type"
    ]
   },
   "x-shorthand": "label",
   "x-refused": {
    "name": "the key is the internal name; delete this line",
    "archived": "to archive a group, name it under `removed:`"
   },
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "label": {
     "type": "string"
    },
    "displayOrder": {
     "type": "integer",
     "minimum": -1
    },
    "meta": {
     "$ref": "#/definitions/meta"
    },
    "tags": {
     "$ref": "#/definitions/tags"
    }
   }
  }
 }
};
