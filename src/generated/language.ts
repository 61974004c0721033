// Generated from schemas/ by scripts/generate.ts: do not edit.
import type { Schema } from '../config/schema-types.ts';

export const language: Schema = {
 "title": "Configuration",
 "x-split": true,
 "x-referenced": {
  "form": "a form",
  "team": "a team",
  "owner": "an owner of records, named by e-mail address",
  "user": "a user, named by e-mail address",
  "email": "a marketing e-mail",
  "sequence": "a sequence",
  "event": "an event definition",
  "objectType": "a custom object",
  "associationLabel": "a label of associations",
  "subscription": "a subscription type",
  "listFolder": "a folder of lists"
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
  "lists": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "$ref": "#/definitions/list"
   },
   "x-section": {
    "name": "lists"
   },
   "x-kind": "list"
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
  },
  "workflows": {
   "type": "object",
   "x-keyed": true,
   "x-split": true,
   "additionalProperties": {
    "$ref": "#/definitions/workflow"
   },
   "x-section": {
    "name": "workflows"
   },
   "x-kind": "workflow"
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
  "event": {
   "title": "EventTrigger",
   "type": "object",
   "x-free": true,
   "x-whole": true,
   "additionalProperties": true
  },
  "filter": {
   "title": "Filter",
   "x-secret": false,
   "type": "object",
   "x-free": true,
   "x-whole": true,
   "additionalProperties": true
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
  "list": {
   "title": "List",
   "x-kind": "list",
   "x-section": {
    "name": "lists"
   },
   "x-refused": {
    "listId": "HubSpot gives the id; pin it under `ids:` where the name does not tell which list is meant",
    "objectTypeId": "write objectType: and the name of the object type",
    "filterBranch": "write when: and the filters as this language spells them, or when: { raw: … } with the branch as it is",
    "filters": "write when:",
    "listFolderId": "write folder: and the name of the folder",
    "listPermissions": "HubSpot's API sets permissions only when a list is made: set them in HubSpot",
    "membershipSettings": "HubSpot's API sets them only when a list is made: set them in HubSpot"
   },
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string"
    },
    "objectType": {
     "type": "string",
     "default": "contacts"
    },
    "processingType": {
     "type": "string",
     "enum": [
      "DYNAMIC",
      "MANUAL",
      "SNAPSHOT"
     ]
    },
    "folder": {
     "type": "string",
     "x-names": "listFolder"
    },
    "when": {
     "$ref": "#/definitions/filter"
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
  },
  "stepValue": {
   "title": "StepValue",
   "type": [
    "string",
    "object"
   ],
   "x-whole": true,
   "additionalProperties": false,
   "properties": {
    "property": {
     "type": "string"
    },
    "now": {
     "type": "boolean"
    },
    "add": {
     "type": [
      "number",
      "string"
     ]
    },
    "append": {
     "type": "string"
    },
    "appendProperty": {
     "type": "string"
    },
    "output": {
     "type": "string"
    },
    "event": {
     "type": "string"
    },
    "in": {
     "type": "string"
    },
    "time": {
     "type": "string"
    },
    "days": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string"
     }
    },
    "zone": {
     "type": "string"
    },
    "fields": {
     "type": "object",
     "x-free": true,
     "x-whole": true,
     "additionalProperties": true
    },
    "raw": {
     "x-free": true,
     "x-whole": true
    }
   }
  },
  "recipients": {
   "title": "Recipients",
   "type": [
    "object",
    "array"
   ],
   "items": {
    "$ref": "#/definitions/recipients"
   },
   "x-whole": true,
   "additionalProperties": false,
   "properties": {
    "user": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string",
      "x-names": "user"
     },
     "x-names": "user"
    },
    "team": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string",
      "x-names": "team"
     },
     "x-names": "team"
    },
    "property": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string"
     }
    }
   }
  },
  "assignee": {
   "title": "Assignee",
   "type": [
    "object",
    "string"
   ],
   "x-whole": true,
   "additionalProperties": false,
   "properties": {
    "owner": {
     "type": "string",
     "x-names": "owner"
    },
    "property": {
     "type": "string"
    },
    "output": {
     "type": "string"
    },
    "raw": {
     "x-free": true,
     "x-whole": true
    }
   }
  },
  "associations": {
   "title": "Associations",
   "type": [
    "string",
    "array"
   ],
   "x-whole": true,
   "items": {
    "type": [
     "string",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "copy": {
      "type": "string"
     },
     "as": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "on": {
        "type": "string"
       },
       "label": {
        "type": "string",
        "x-names": "associationLabel"
       },
       "associationCategory": {
        "type": "string"
       }
      }
     },
     "from": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "on": {
        "type": "string"
       },
       "label": {
        "type": "string",
        "x-names": "associationLabel"
       },
       "associationCategory": {
        "type": "string"
       }
      }
     },
     "raw": {
      "x-free": true,
      "x-whole": true
     }
    }
   }
  },
  "step": {
   "title": "Step",
   "x-secret": true,
   "type": "object",
   "additionalProperties": false,
   "x-refused": {
    "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written",
    "connection": "steps follow each other as they are written; goto: leads elsewhere",
    "actionTypeId": "write action: with the whole action below it",
    "type": "write action: with the whole action below it"
   },
   "properties": {
    "id": {
     "type": "string"
    },
    "setProperty": {
     "type": [
      "object",
      "array"
     ],
     "x-keyed": true,
     "additionalProperties": {
      "$ref": "#/definitions/stepValue"
     },
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "property": {
        "type": "string"
       },
       "value": {
        "$ref": "#/definitions/stepValue"
       }
      }
     }
    },
    "clearProperty": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string"
     }
    },
    "setAssociated": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "on": {
       "type": "string"
      },
      "label": {
       "type": "string",
       "x-names": "associationLabel"
      },
      "associationCategory": {
       "type": "string"
      },
      "set": {
       "type": [
        "object",
        "array"
       ],
       "x-keyed": true,
       "additionalProperties": {
        "$ref": "#/definitions/stepValue"
       },
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "property": {
          "type": "string"
         },
         "value": {
          "$ref": "#/definitions/stepValue"
         }
        }
       }
      }
     }
    },
    "copyProperty": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "from": {
       "type": "string"
      },
      "to": {
       "type": "string"
      },
      "object": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "createTask": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "subject": {
       "type": "string"
      },
      "body": {
       "type": "string"
      },
      "type": {
       "type": "string"
      },
      "priority": {
       "type": "string"
      },
      "due": {
       "type": [
        "string",
        "object"
       ],
       "additionalProperties": false,
       "properties": {
        "in": {
         "type": "string"
        },
        "time": {
         "type": "string"
        },
        "days": {
         "type": [
          "string",
          "array"
         ],
         "items": {
          "type": "string"
         }
        },
        "zone": {
         "type": "string"
        },
        "fields": {
         "type": "object",
         "x-free": true,
         "x-whole": true,
         "additionalProperties": true
        }
       }
      },
      "assignTo": {
       "$ref": "#/definitions/assignee"
      },
      "associate": {
       "$ref": "#/definitions/associations"
      },
      "explicitAssociations": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "createRecord": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "objectType": {
       "type": "string"
      },
      "set": {
       "type": [
        "object",
        "array"
       ],
       "x-keyed": true,
       "additionalProperties": {
        "$ref": "#/definitions/stepValue"
       },
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "property": {
          "type": "string"
         },
         "value": {
          "$ref": "#/definitions/stepValue"
         }
        }
       }
      },
      "associate": {
       "$ref": "#/definitions/associations"
      },
      "explicitAssociations": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "createNote": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "body": {
       "type": "string"
      },
      "pin": {
       "type": [
        "boolean",
        "string"
       ]
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "deleteRecord": {
     "type": [
      "boolean",
      "object"
     ],
     "additionalProperties": false,
     "properties": {
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "delay": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "in": {
       "type": "string"
      },
      "time": {
       "type": "string"
      },
      "days": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string"
       }
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "delayUntil": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "in": {
       "type": "string"
      },
      "time": {
       "type": "string"
      },
      "days": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string"
       }
      },
      "zone": {
       "type": "string"
      },
      "property": {
       "type": "string"
      },
      "date": {
       "title": "StepValue",
       "type": [
        "string",
        "object"
       ],
       "x-whole": true,
       "additionalProperties": false,
       "properties": {
        "property": {
         "type": "string"
        },
        "now": {
         "type": "boolean"
        },
        "add": {
         "type": [
          "number",
          "string"
         ]
        },
        "append": {
         "type": "string"
        },
        "appendProperty": {
         "type": "string"
        },
        "output": {
         "type": "string"
        },
        "event": {
         "type": "string"
        },
        "in": {
         "type": "string"
        },
        "time": {
         "type": "string"
        },
        "days": {
         "type": [
          "string",
          "array"
         ],
         "items": {
          "type": "string"
         }
        },
        "zone": {
         "type": "string"
        },
        "fields": {
         "type": "object",
         "x-free": true,
         "x-whole": true,
         "additionalProperties": true
        },
        "raw": {
         "x-free": true,
         "x-whole": true
        }
       }
      },
      "offset": {
       "type": "string"
      },
      "event": {
       "title": "Events",
       "type": [
        "object",
        "array",
        "string"
       ],
       "x-free": true,
       "x-whole": true,
       "items": {},
       "additionalProperties": true
      },
      "atMost": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     },
     "x-whole": true
    },
    "sendEmail": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "email": {
       "type": "string",
       "x-names": "email"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     },
     "x-names": "email"
    },
    "sendEmailTo": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "email": {
       "type": "string",
       "x-names": "email"
      },
      "to": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string"
       }
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "notifyByEmail": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "to": {
       "$ref": "#/definitions/recipients"
      },
      "subject": {
       "type": "string"
      },
      "body": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "notifyInApp": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "to": {
       "$ref": "#/definitions/recipients"
      },
      "subject": {
       "type": "string"
      },
      "body": {
       "type": "string"
      },
      "deliveryMethod": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "rotateOwner": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "team": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string",
        "x-names": "team"
       },
       "x-names": "team"
      },
      "user": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string",
        "x-names": "user"
       },
       "x-names": "user"
      },
      "property": {
       "type": "string"
      },
      "overwrite": {
       "type": [
        "boolean",
        "string"
       ],
       "pattern": "^(true|false|none)$"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "addToList": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "list": {
       "type": "string",
       "x-names": "list"
      },
      "record": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     },
     "x-names": "list"
    },
    "removeFromList": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "list": {
       "type": "string",
       "x-names": "list"
      },
      "record": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     },
     "x-names": "list"
    },
    "enrollIn": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "workflow": {
       "type": "string",
       "x-names": "workflow"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     },
     "x-names": "workflow"
    },
    "enrollInSequence": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "sequence": {
       "type": "string",
       "x-names": "sequence"
      },
      "sender": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "user": {
         "type": "string",
         "x-names": "user"
        },
        "property": {
         "type": "string"
        }
       },
       "x-whole": true
      },
      "useContactTimeZone": {
       "type": "boolean"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     },
     "x-names": "sequence"
    },
    "unenrollFromSequence": {
     "type": [
      "boolean",
      "object"
     ],
     "additionalProperties": false,
     "properties": {
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "setMarketingStatus": {
     "type": [
      "string",
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "status": {
       "type": "string"
      },
      "contact": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "manageSubscription": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "subscription": {
       "type": "string",
       "x-names": "subscription"
      },
      "optState": {
       "type": "string"
      },
      "channel": {
       "type": "string"
      },
      "legalBasis": {
       "type": "string"
      },
      "legalBasisExplanation": {
       "type": "string"
      },
      "contact": {
       "type": "string"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "associate": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "from": {
       "type": "string"
      },
      "to": {
       "type": "string"
      },
      "matchBy": {
       "type": "string"
      },
      "fromProperty": {
       "type": "string"
      },
      "toProperty": {
       "type": "string"
      },
      "createAssociationOnly": {
       "type": "boolean"
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "webhook": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "url": {
       "type": "string"
      },
      "method": {
       "type": "string"
      },
      "query": {
       "type": [
        "object",
        "array",
        "string"
       ],
       "x-keyed": true,
       "additionalProperties": {
        "$ref": "#/definitions/stepValue"
       },
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "name": {
          "type": "string"
         },
         "value": {
          "$ref": "#/definitions/stepValue"
         }
        }
       }
      },
      "auth": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "secret": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "location": {
         "type": "string"
        },
        "app": {
         "type": [
          "integer",
          "string"
         ]
        },
        "fields": {
         "type": "object",
         "x-free": true,
         "x-whole": true,
         "additionalProperties": true
        },
        "raw": {
         "x-free": true,
         "x-whole": true
        }
       },
       "x-whole": true
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "code": {
     "type": [
      "object",
      "boolean"
     ],
     "additionalProperties": false,
     "properties": {
      "runtime": {
       "type": "string"
      },
      "file": {
       "type": "string",
       "x-file": "source"
      },
      "source": {
       "type": "string"
      },
      "secrets": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string"
       }
      },
      "inputs": {
       "type": [
        "object",
        "array",
        "string"
       ],
       "x-keyed": true,
       "additionalProperties": {
        "$ref": "#/definitions/stepValue"
       },
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "name": {
          "type": "string"
         },
         "value": {
          "$ref": "#/definitions/stepValue"
         }
        }
       }
      },
      "outputs": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": [
         "string",
         "object"
        ],
        "x-free": true,
        "additionalProperties": true
       }
      },
      "fields": {
       "type": "object",
       "x-free": true,
       "x-whole": true,
       "additionalProperties": true
      }
     }
    },
    "branch": {
     "type": "array",
     "x-keyed": "name",
     "x-mapped": true,
     "x-ordered": true,
     "items": {
      "$ref": "#/definitions/workflowBranch"
     }
    },
    "switch": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "on": {
       "$ref": "#/definitions/stepValue"
      },
      "cases": {
       "type": "array",
       "x-keyed": "value",
       "x-mapped": true,
       "x-ordered": true,
       "items": {
        "$ref": "#/definitions/switchCase"
       }
      },
      "otherwise": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "label": {
         "type": "string",
         "x-secret": false
        },
        "steps": {
         "type": "array",
         "x-keyed": "id",
         "x-ordered": true,
         "items": {
          "$ref": "#/definitions/step"
         }
        },
        "end": {
         "type": "boolean"
        },
        "edgeType": {
         "type": "string",
         "enum": [
          "STANDARD",
          "GOTO"
         ]
        },
        "raw": {
         "type": "object",
         "x-free": true,
         "x-whole": true,
         "additionalProperties": true
        }
       }
      }
     }
    },
    "split": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "percentage": {
        "type": [
         "number",
         "string"
        ]
       },
       "steps": {
        "type": "array",
        "x-keyed": "id",
        "x-ordered": true,
        "items": {
         "$ref": "#/definitions/step"
        }
       },
       "end": {
        "type": "boolean"
       },
       "edgeType": {
        "type": "string",
        "enum": [
         "STANDARD",
         "GOTO"
        ]
       },
       "raw": {
        "type": "object",
        "x-free": true,
        "x-whole": true,
        "additionalProperties": true
       }
      }
     }
    },
    "goto": {
     "type": [
      "string",
      "object"
     ],
     "x-whole": true,
     "additionalProperties": false,
     "properties": {
      "step": {
       "type": "string"
      },
      "action": {
       "type": "string"
      },
      "edgeType": {
       "type": "string"
      },
      "edge": {
       "x-free": true,
       "x-whole": true
      }
     }
    },
    "action": {
     "type": "object",
     "x-free": true,
     "x-keyed": true,
     "additionalProperties": true
    },
    "actions": {
     "type": "object",
     "x-free": true,
     "x-whole": true,
     "additionalProperties": true
    },
    "version": {
     "type": [
      "number",
      "string"
     ]
    },
    "raw": {
     "type": "object",
     "x-free": true,
     "x-whole": true,
     "additionalProperties": true
    }
   }
  },
  "workflowBranch": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string",
     "x-secret": false
    },
    "when": {
     "$ref": "#/definitions/filter"
    },
    "label": {
     "type": "string",
     "x-secret": false
    },
    "steps": {
     "type": "array",
     "x-keyed": "id",
     "x-ordered": true,
     "items": {
      "$ref": "#/definitions/step"
     }
    },
    "end": {
     "type": "boolean"
    },
    "edgeType": {
     "type": "string",
     "enum": [
      "STANDARD",
      "GOTO"
     ]
    },
    "raw": {
     "type": "object",
     "x-free": true,
     "x-whole": true,
     "additionalProperties": true
    }
   },
   "title": "WorkflowBranch"
  },
  "switchCase": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": "string",
     "x-secret": false
    },
    "steps": {
     "type": "array",
     "x-keyed": "id",
     "x-ordered": true,
     "items": {
      "$ref": "#/definitions/step"
     }
    },
    "end": {
     "type": "boolean"
    },
    "edgeType": {
     "type": "string",
     "enum": [
      "STANDARD",
      "GOTO"
     ]
    },
    "raw": {
     "type": "object",
     "x-free": true,
     "x-whole": true,
     "additionalProperties": true
    }
   },
   "title": "SwitchCase"
  },
  "workflow": {
   "title": "Workflow",
   "x-kind": "workflow",
   "x-section": {
    "name": "workflows"
   },
   "x-refused": {
    "id": "HubSpot gives the id; pin it under `ids:` where the name does not tell which workflow is meant",
    "isEnabled": "write enabled:",
    "actions": "write steps:",
    "startActionId": "the first of the steps is where it starts",
    "enrollmentCriteria": "write enroll:",
    "enrollmentSchedule": "write schedule:",
    "objectTypeId": "write objectType: and the name of the object type",
    "goalFilterBranch": "write goal:",
    "suppressionListIds": "write suppress: and the names of the lists",
    "suppressionFilterBranch": "write suppressWhen:",
    "unEnrollmentSetting": "write unenroll:",
    "dataSources": "write fetch:",
    "revisionId": "HubSpot counts it up with every save; portalform takes care of it",
    "uuid": "portalform sets it, to know the workflow again"
   },
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string"
    },
    "description": {
     "type": "string"
    },
    "objectType": {
     "type": "string"
    },
    "type": {
     "type": "string",
     "enum": [
      "CONTACT_FLOW",
      "PLATFORM_FLOW"
     ]
    },
    "flowType": {
     "type": "string",
     "enum": [
      "WORKFLOW",
      "ACTION_SET",
      "UNKNOWN"
     ],
     "default": "WORKFLOW"
    },
    "enabled": {
     "type": "boolean"
    },
    "enroll": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "when": {
       "$ref": "#/definitions/filter"
      },
      "trigger": {
       "type": "array",
       "items": {
        "$ref": "#/definitions/event"
       }
      },
      "manual": {
       "type": "boolean"
      },
      "dataset": {
       "type": [
        "string",
        "object"
       ],
       "x-whole": true,
       "additionalProperties": false,
       "properties": {
        "id": {
         "type": "string"
        },
        "subview": {
         "type": "string"
        }
       }
      },
      "reEnroll": {
       "type": "boolean",
       "default": false
      },
      "reEnrollWhen": {
       "type": "array",
       "items": {
        "type": [
         "string",
         "object"
        ],
        "x-free": true,
        "x-whole": true,
        "additionalProperties": true
       }
      },
      "unenrollWhenNotMet": {
       "type": "boolean",
       "default": false
      },
      "raw": {
       "x-free": true,
       "x-whole": true
      }
     }
    },
    "unenroll": {
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string",
      "x-names": "workflow"
     },
     "x-whole": true
    },
    "goal": {
     "$ref": "#/definitions/filter"
    },
    "suppress": {
     "type": "array",
     "items": {
      "type": "string",
      "x-names": "list"
     }
    },
    "suppressWhen": {
     "$ref": "#/definitions/filter"
    },
    "schedule": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "every": {
       "type": "string",
       "enum": [
        "day",
        "week",
        "month",
        "year"
       ]
      },
      "days": {
       "type": [
        "string",
        "array"
       ],
       "items": {
        "type": "string"
       }
      },
      "on": {
       "type": "string"
      },
      "date": {
       "type": "string"
      },
      "property": {
       "type": "string"
      },
      "offset": {
       "type": "string"
      },
      "yearly": {
       "type": "boolean"
      },
      "time": {
       "type": "string"
      },
      "raw": {
       "x-free": true,
       "x-whole": true
      }
     },
     "x-whole": true
    },
    "timeWindows": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "days": {
        "type": [
         "string",
         "array"
        ],
        "items": {
         "type": "string"
        }
       },
       "from": {
        "type": "string"
       },
       "to": {
        "type": "string"
       },
       "raw": {
        "x-free": true,
        "x-whole": true
       }
      }
     }
    },
    "blockedDates": {
     "type": "array",
     "items": {
      "type": [
       "string",
       "object"
      ],
      "x-whole": true,
      "additionalProperties": false,
      "properties": {
       "raw": {
        "x-free": true,
        "x-whole": true
       }
      }
     }
    },
    "eventAnchor": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "property": {
       "type": "string"
      },
      "date": {
       "type": "string"
      },
      "raw": {
       "x-free": true,
       "x-whole": true
      }
     },
     "x-whole": true
    },
    "fetch": {
     "type": "object",
     "x-keyed": true,
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "associated": {
        "type": "string"
       },
       "label": {
        "type": "string",
        "x-names": "associationLabel"
       },
       "associationCategory": {
        "type": "string"
       },
       "newestBy": {
        "type": "string"
       },
       "oldestBy": {
        "type": "string"
       },
       "by": {
        "type": "string",
        "enum": [
         "associationTime"
        ]
       },
       "raw": {
        "x-free": true,
        "x-whole": true
       }
      },
      "x-whole": true
     }
    },
    "canEnrollFromSalesforce": {
     "type": "boolean",
     "default": false
    },
    "steps": {
     "type": "array",
     "x-keyed": "id",
     "x-ordered": true,
     "items": {
      "$ref": "#/definitions/step"
     }
    },
    "detached": {
     "type": "array",
     "items": {
      "type": "array",
      "x-keyed": "id",
      "x-ordered": true,
      "items": {
       "$ref": "#/definitions/step"
      }
     }
    },
    "customProperties": {
     "type": "object",
     "x-keyed": true,
     "additionalProperties": {
      "type": "string"
     }
    },
    "portalOwns": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "raw": {
     "type": "object",
     "x-free": true,
     "x-whole": true,
     "additionalProperties": true
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
