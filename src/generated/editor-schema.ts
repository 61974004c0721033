// Generated from schemas/ by scripts/generate.ts: do not edit.
import type { EditorSchema } from '../config/schema-types.ts';

export const editorSchema: EditorSchema = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "$id": "portalform.schema.json",
 "title": "Configuration",
 "description": "One file of portalform's configuration. Every *.yaml of a portal or layer directory is read; files are split as the team likes.",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "portal": {
   "description": "Which portal this directory describes and how portalform treats it. Only in portal.yaml.",
   "anyOf": [
    {
     "description": "Which portal this directory describes and how portalform treats it. Only in portal.yaml.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "portalId": {
       "description": "The account's id (Hub ID). Every run first compares it with the account the token belongs to, and refuses another one.",
       "examples": [
        147893286
       ],
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "token": {
       "description": "Name of the environment variable that holds the token; or one name to read and one to write. Never the token itself.",
       "x-environment": true,
       "examples": [
        "HUBSPOT_EU_TOKEN"
       ],
       "anyOf": [
        {
         "type": "string",
         "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
        },
        {
         "description": "Name of the environment variable that holds the token; or one name to read and one to write. Never the token itself.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "read": {
           "x-environment": true,
           "description": "Environment variable with the token that plan, pull, snapshot and doctor use.",
           "anyOf": [
            {
             "type": "string",
             "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
            },
            {
             "type": "null"
            }
           ]
          },
          "write": {
           "x-environment": true,
           "description": "Environment variable with the token that apply uses.",
           "anyOf": [
            {
             "type": "string",
             "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "endpoint": {
       "default": "https://api.hubapi.com",
       "description": "Where the API is. https, or http on this machine for the emulator.",
       "examples": [
        "http://127.0.0.1:4010"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "protect": {
       "default": false,
       "description": "Apply only from a reviewed plan.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "drift": {
       "default": "hold",
       "description": "What to do with changes that were made in HubSpot since the last apply.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "hold",
          "revert"
         ],
         "enumDescriptions": [
          "What was changed in HubSpot stays and is reported until someone decides.",
          "What was changed in HubSpot is set back to what YAML says."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "limits": {
       "description": "Beyond them the removals of a plan are held.",
       "anyOf": [
        {
         "description": "Beyond them the removals of a plan are held.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "removals": {
           "default": 5,
           "description": "How many removals one apply may make.",
           "anyOf": [
            {
             "type": "integer",
             "minimum": 0
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "recordsAffected": {
           "default": 1000,
           "description": "How many records the removals of one apply may touch.",
           "anyOf": [
            {
             "type": "integer",
             "minimum": 0
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "beta": {
       "default": [],
       "description": "Beta APIs that may be used for this portal.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "lifecycleStages": {
       "description": "How lifecycle stages are changed in this portal.",
       "anyOf": [
        {
         "description": "How lifecycle stages are changed in this portal.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "write": {
           "default": "manual",
           "description": "Whether a person changes lifecycle stages in HubSpot, or apply does.",
           "anyOf": [
            {
             "type": "string",
             "enum": [
              "manual",
              "api"
             ],
             "enumDescriptions": [
              "The plan says what a person has to do in HubSpot, and keeps saying it until it is done.",
              "Through the Pipelines API. HubSpot documents only the way by hand: try it on a test portal first."
             ]
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "marker": {
       "default": "portalform_applied",
       "description": "The hidden contact property in which the portal remembers our applies: another name lets two repositories share a portal, `off` keeps nothing there.",
       "examples": [
        "portalform_applied",
        "off"
       ],
       "anyOf": [
        {
         "type": "string",
         "pattern": "^(?!hs_)[a-z][a-z0-9_]{0,99}$"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "extends": {
   "description": "Layers this one builds on, first to last, as paths from this layer's directory. What stands here wins.",
   "examples": [
    [
     "../base"
    ]
   ],
   "anyOf": [
    {
     "type": "array",
     "items": {
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "variables": {
   "x-keyed": true,
   "x-split": true,
   "description": "Names for `${vars.name}`: a text, or a list of texts. Layered like everything else.",
   "examples": [
    {
     "sdr_team": "EMEA SDR"
    }
   ],
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "anyOf": [
     {
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     },
     {
      "type": "array",
      "items": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      }
     },
     {
      "type": "null"
     }
    ]
   },
   "properties": {}
  },
  "ids": {
   "x-keyed": true,
   "x-split": true,
   "x-address": [
    "resource",
    "child",
    "referenced"
   ],
   "description": "Pins: the id a thing has in this portal, also for things that are not declared here. Where the id depends on the object type, a map from object type to id.",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "x-keyed": true,
    "anyOf": [
     {
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     },
     {
      "type": "object",
      "additionalProperties": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "properties": {}
     },
     {
      "type": "null"
     }
    ]
   },
   "properties": {}
  },
  "uses": {
   "x-keyed": true,
   "x-split": true,
   "x-address": [
    "resource",
    "child",
    "referenced"
   ],
   "description": "Things this configuration expects every portal to have: our own key, and the name they have in most portals.",
   "examples": [
    {
     "team.sdr": "EMEA SDR"
    }
   ],
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "not": {
     "type": [
      "object",
      "array"
     ]
    }
   },
   "properties": {}
  },
  "removed": {
   "x-concat": true,
   "description": "The only way anything is ever removed from a portal.",
   "defaultSnippets": [
    {
     "label": "remove",
     "body": [
      {
       "address": "$1",
       "reason": "$2"
      }
     ]
    }
   ],
   "anyOf": [
    {
     "type": "array",
     "items": {
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "address": {
          "x-address": [
           "resource",
           "child"
          ],
          "description": "What to remove: kind.object type.name, for an option with its value behind.",
          "examples": [
           "property.contacts.old_region",
           "option.contacts.lead_region.latam"
          ],
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         },
         "reason": {
          "description": "Why, for those who read this file.",
          "examples": [
           "replaced by lead_region"
          ],
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        }
       },
       {
        "type": "string",
        "pattern": "\\$\\{"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "exclude": {
   "x-concat": true,
   "description": "Addresses of inherited resources that this layer does not want. The portal's own are left alone.",
   "examples": [
    [
     "property.contacts.lead_region"
    ]
   ],
   "anyOf": [
    {
     "type": "array",
     "items": {
      "x-address": [
       "resource"
      ],
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "optionSets": {
   "x-keyed": true,
   "x-split": true,
   "description": "Lists of options that several properties share through `options: { from: name }`. HubSpot has no such thing; each property gets its own copy.",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "$ref": "#/definitions/optionSet"
   },
   "properties": {}
  },
  "manage": {
   "x-concat": true,
   "description": "Patterns of addresses that pull keeps in step with the portal.",
   "examples": [
    [
     "property.contacts.*"
    ]
   ],
   "anyOf": [
    {
     "type": "array",
     "items": {
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "lifecycleStages": {
   "x-keyed": true,
   "x-split": true,
   "x-ordered": true,
   "description": "The lifecycle stages in their order: one set for contacts and companies. Stages the portal has besides are kept and reported.",
   "x-section": {
    "name": "lifecycleStages",
    "scope": [],
    "ordered": true,
    "description": "The lifecycle stages in their order: one set for contacts and companies. Stages the portal has besides are kept and reported."
   },
   "x-kind": "lifecycleStage",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "$ref": "#/definitions/lifecycleStageInOrder"
   },
   "properties": {}
  },
  "lists": {
   "x-keyed": true,
   "x-split": true,
   "description": "Lists (segments) by our own key. Filters and workflows refer to them by it: `list: mql_waiting`.",
   "x-section": {
    "name": "lists",
    "description": "Lists (segments) by our own key. Filters and workflows refer to them by it: `list: mql_waiting`."
   },
   "x-kind": "list",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "$ref": "#/definitions/list"
   },
   "properties": {}
  },
  "pipelines": {
   "x-keyed": true,
   "x-split": true,
   "description": "Pipelines by object type (deals, tickets, leads, orders, a custom object's name, …), then by our own key. The lifecycle stages of contacts and companies stand under lifecycleStages.",
   "x-section": {
    "name": "pipelines",
    "scope": [
     "object type"
    ],
    "description": "Pipelines by object type (deals, tickets, leads, orders, a custom object's name, …), then by our own key. The lifecycle stages of contacts and companies stand under lifecycleStages."
   },
   "x-kind": "pipeline",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "x-keyed": true,
    "x-split": true,
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": {
     "$ref": "#/definitions/pipeline"
    },
    "properties": {}
   },
   "properties": {}
  },
  "properties": {
   "x-keyed": true,
   "x-split": true,
   "description": "Properties by object type (contacts, companies, deals, tickets, leads, or a custom object's name), then by internal name.",
   "x-section": {
    "name": "properties",
    "scope": [
     "object type"
    ],
    "description": "Properties by object type (contacts, companies, deals, tickets, leads, or a custom object's name), then by internal name."
   },
   "x-kind": "property",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "x-keyed": true,
    "x-split": true,
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": {
     "$ref": "#/definitions/property"
    },
    "properties": {}
   },
   "properties": {}
  },
  "propertyGroups": {
   "x-keyed": true,
   "x-split": true,
   "description": "Property groups by object type, then by internal name. HubSpot's own groups are known and need no declaration.",
   "x-section": {
    "name": "propertyGroups",
    "scope": [
     "object type"
    ],
    "description": "Property groups by object type, then by internal name. HubSpot's own groups are known and need no declaration."
   },
   "x-kind": "propertyGroup",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "x-keyed": true,
    "x-split": true,
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": {
     "$ref": "#/definitions/propertyGroup"
    },
    "properties": {}
   },
   "properties": {}
  },
  "workflows": {
   "x-keyed": true,
   "x-split": true,
   "description": "Workflows by our own key. Others refer to them by it: `enrollIn: route_mql`.",
   "x-section": {
    "name": "workflows",
    "description": "Workflows by our own key. Others refer to them by it: `enrollIn: route_mql`."
   },
   "x-kind": "workflow",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": {
    "$ref": "#/definitions/workflow"
   },
   "properties": {}
  }
 },
 "definitions": {
  "option": {
   "title": "Option",
   "x-shorthand": "label",
   "description": "One option; the key is the value that records hold. Just a text is its label.",
   "x-refused": {
    "value": "the key is the value; delete this line",
    "displayOrder": "the order in YAML is the order of the options; use after:, before:, first: or last: in an overlay"
   },
   "anyOf": [
    {
     "title": "Option",
     "description": "One option; the key is the value that records hold. Just a text is its label.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "label": {
       "description": "What people see.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "description": {
       "description": "What it means; HubSpot shows it in settings only.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "hidden": {
       "description": "Whether people can no longer choose it. Records that have it keep it.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "optionSet": {
   "title": "OptionSet",
   "x-keyed": true,
   "x-ordered": true,
   "description": "Options in their order: a list when value and label are the same, or a map from value to label.",
   "anyOf": [
    {
     "title": "OptionSet",
     "description": "Options in their order: a list when value and label are the same, or a map from value to label.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/definitions/optionInOrder"
     },
     "properties": {}
    },
    {
     "type": "array",
     "items": {
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "stage": {
   "title": "Stage",
   "x-shorthand": "label",
   "description": "One stage of a pipeline; the key is our own. A stage that portalform creates gets the id <pipeline>_<stage>. Just a text is its label.",
   "x-refused": {
    "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay",
    "stageId": "write id: for an id of your own",
    "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets",
    "archived": "stages are not archived but deleted for good: name it under `removed:`"
   },
   "anyOf": [
    {
     "title": "Stage",
     "description": "One stage of a pipeline; the key is our own. A stage that portalform creates gets the id <pipeline>_<stage>. Just a text is its label.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "description": "The id it is created with, instead of <pipeline>_<stage>: at most 100 characters, unique among all stages of the object type. HubSpot never changes it.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "label": {
       "description": "The name people see. HubSpot allows each name once per pipeline, whatever the case of its letters and its spaces.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "probability": {
       "description": "Deals: how likely a deal in this stage is won, from 0 to 1. 0 is lost and 1 is won: both close the deal.",
       "anyOf": [
        {
         "type": "number",
         "minimum": 0,
         "maximum": 1
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "ticketState": {
       "description": "Tickets: whether a ticket in this stage is open or closed. OPEN when nothing is said.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "OPEN",
          "CLOSED"
         ],
         "enumDescriptions": [
          "Somebody still has to do something.",
          "Done. At least one stage of a ticket pipeline is closed."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "description": "Custom objects: whether a record in this stage is open or closed. OPEN when nothing is said.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "OPEN",
          "CLOSED"
         ],
         "enumDescriptions": [
          "Still under way.",
          "Done."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "metadata": {
       "x-keyed": true,
       "description": "Object types whose stage fields HubSpot does not document (leads, orders, services, …): its metadata as it stands. What is not said is kept.",
       "anyOf": [
        {
         "description": "Object types whose stage fields HubSpot does not document (leads, orders, services, …): its metadata as it stands. What is not said is kept.",
         "type": "object",
         "additionalProperties": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         },
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "validationRule": {
   "title": "ValidationRule",
   "x-shorthand": "ruleArguments",
   "description": "One rule. Just a text is its only argument.",
   "x-refused": {
    "ruleType": "the key is the rule type; delete this line"
   },
   "anyOf": [
    {
     "title": "ValidationRule",
     "description": "One rule. Just a text is its only argument.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "ruleArguments": {
       "description": "What the rule is given: a length, a number, a date in milliseconds, a pattern and its message, domains. None for rules such as EMAIL.",
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "shouldApplyNormalization": {
       "default": false,
       "description": "Whether HubSpot corrects values (capital letters, say) instead of refusing them.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "meta": {
   "x-keyed": true,
   "x-free": true,
   "description": "Notes for people and scripts; portalform keeps them and sends them nowhere.",
   "anyOf": [
    {
     "description": "Notes for people and scripts; portalform keeps them and sends them nowhere.",
     "type": "object",
     "additionalProperties": true,
     "properties": {}
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "tags": {
   "x-concat": true,
   "description": "Words to select resources by.",
   "anyOf": [
    {
     "type": "array",
     "items": {
      "not": {
       "type": [
        "object",
        "array"
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "event": {
   "title": "EventTrigger",
   "x-free": true,
   "x-whole": true,
   "description": "Something that happens to a record: propertyChanged, formSubmitted, created, or another event with event: and where:.",
   "examples": [
    {
     "propertyChanged": {
      "lead_score": {
       "isGreaterThan": 70
      }
     }
    },
    {
     "formSubmitted": "demo_request"
    },
    {
     "created": true
    }
   ],
   "anyOf": [
    {
     "title": "EventTrigger",
     "description": "Something that happens to a record: propertyChanged, formSubmitted, created, or another event with event: and where:.",
     "type": "object",
     "additionalProperties": true,
     "properties": {}
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "filter": {
   "title": "Filter",
   "x-secret": false,
   "x-free": true,
   "x-whole": true,
   "description": "Which records are meant. A map of properties: all of them must fit; all: and any: take lists and nest. An overlay replaces it as a whole.",
   "markdownDescription": "Which records are meant: HubSpot's filter tree, spelled one to one. A map of properties means that all must fit; `all:` and `any:` take lists of filters and nest.\n\n| written | meaning |\n|---|---|\n| `lead_region: [emea, apac]` | is any of |\n| `lead_region: { isNoneOf: [emea], orBlank: true }` | is none of, or blank |\n| `lead_score: { isGreaterThan: 5 }` | operators are HubSpot's in camelCase |\n| `email: { isKnown: true }` | has a value |\n| `closedate: { isBefore: 14 days ago }` | dates in words |\n| `{ list: mql_waiting }`, `{ notInList: … }` | in a list, or not |\n| `{ associated: companies, label: Primary, when: … }` | an associated record fits |\n| `{ formSubmitted: demo_request }` | has filled out a form |\n| `raw: { … }` | a branch as HubSpot has it |\n\nAn overlay replaces it as a whole.",
   "examples": [
    {
     "lifecyclestage": [
      "marketingqualifiedlead"
     ],
     "email": {
      "isKnown": true
     }
    },
    {
     "any": [
      {
       "lead_region": [
        "emea"
       ]
      },
      {
       "list": "mql_waiting"
      }
     ]
    }
   ],
   "anyOf": [
    {
     "title": "Filter",
     "description": "Which records are meant. A map of properties: all of them must fit; all: and any: take lists and nest. An overlay replaces it as a whole.",
     "markdownDescription": "Which records are meant: HubSpot's filter tree, spelled one to one. A map of properties means that all must fit; `all:` and `any:` take lists of filters and nest.\n\n| written | meaning |\n|---|---|\n| `lead_region: [emea, apac]` | is any of |\n| `lead_region: { isNoneOf: [emea], orBlank: true }` | is none of, or blank |\n| `lead_score: { isGreaterThan: 5 }` | operators are HubSpot's in camelCase |\n| `email: { isKnown: true }` | has a value |\n| `closedate: { isBefore: 14 days ago }` | dates in words |\n| `{ list: mql_waiting }`, `{ notInList: … }` | in a list, or not |\n| `{ associated: companies, label: Primary, when: … }` | an associated record fits |\n| `{ formSubmitted: demo_request }` | has filled out a form |\n| `raw: { … }` | a branch as HubSpot has it |\n\nAn overlay replaces it as a whole.",
     "type": "object",
     "additionalProperties": true,
     "properties": {}
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "lifecycleStage": {
   "title": "LifecycleStage",
   "description": "One lifecycle stage of contacts and companies. The key is HubSpot's own name for its eight stages (lead, marketingqualifiedlead, …), and our own for others.",
   "x-kind": "lifecycleStage",
   "x-section": {
    "name": "lifecycleStages",
    "scope": [],
    "ordered": true,
    "description": "The lifecycle stages in their order: one set for contacts and companies. Stages the portal has besides are kept and reported."
   },
   "x-shorthand": "label",
   "x-refused": {
    "id": "HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: \"…\", companies: \"…\" } }",
    "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay"
   },
   "anyOf": [
    {
     "title": "LifecycleStage",
     "description": "One lifecycle stage of contacts and companies. The key is HubSpot's own name for its eight stages (lead, marketingqualifiedlead, …), and our own for others.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "label": {
       "description": "The name people see on contacts and companies.",
       "examples": [
        "Sales accepted lead"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "only": {
       "description": "Where only one of contacts and companies has the stage.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "contacts",
          "companies"
         ],
         "enumDescriptions": [
          "Contacts have this stage, companies do not.",
          "Companies have this stage, contacts do not."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "companies": {
       "description": "The name on companies, where it is not the same as on contacts.",
       "not": {
        "type": [
         "object",
         "array"
        ]
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
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "list": {
   "title": "List",
   "description": "One list (HubSpot also calls it a segment). The key is our own; one that exists is recognised by a pin under ids: or by its name. Fields that are left out are the portal's own.",
   "markdownDescription": "One list (HubSpot also calls it a segment). The key is **our own**; one that exists is recognised by a pin under `ids:` or by its name, which HubSpot gives once per portal.\n\nFields that are left out are the portal's own.",
   "x-kind": "list",
   "x-section": {
    "name": "lists",
    "description": "Lists (segments) by our own key. Filters and workflows refer to them by it: `list: mql_waiting`."
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
   "anyOf": [
    {
     "title": "List",
     "description": "One list (HubSpot also calls it a segment). The key is our own; one that exists is recognised by a pin under ids: or by its name. Fields that are left out are the portal's own.",
     "markdownDescription": "One list (HubSpot also calls it a segment). The key is **our own**; one that exists is recognised by a pin under `ids:` or by its name, which HubSpot gives once per portal.\n\nFields that are left out are the portal's own.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "description": "The name people see. HubSpot gives each name once among the lists of a portal.",
       "examples": [
        "Handoff | MQLs waiting"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "objectType": {
       "default": "contacts",
       "description": "What is in the list: contacts, companies, deals, …, or a custom object's name. HubSpot never changes it.",
       "examples": [
        "contacts",
        "companies",
        "deals"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "processingType": {
       "description": "How records get into the list. HubSpot never changes it. DYNAMIC when there are filters, MANUAL when there are none.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "DYNAMIC",
          "MANUAL",
          "SNAPSHOT"
         ],
         "enumDescriptions": [
          "Whoever fits the filters is in it, at any time (an active list).",
          "People, imports and workflows put records into it; it has no filters.",
          "The filters count once, when it is made; afterwards it is like MANUAL."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "folder": {
       "x-names": "listFolder",
       "description": "The folder it is in, by name.",
       "examples": [
        "Handoff"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
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
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "pipeline": {
   "title": "Pipeline",
   "description": "One pipeline with its stages. The key is our own; a pipeline that portalform creates gets it as its id. Fields and stages that are left out are the portal's own.",
   "markdownDescription": "One pipeline with its stages. The key is **our own**; a pipeline that portalform creates gets it as its id, and its stages `<pipeline>_<stage>`. One that exists is recognised by a pin under `ids:`, by its id, or by its label.\n\nFields and stages that are left out are the portal's own.",
   "x-kind": "pipeline",
   "x-section": {
    "name": "pipelines",
    "scope": [
     "object type"
    ],
    "description": "Pipelines by object type (deals, tickets, leads, orders, a custom object's name, …), then by our own key. The lifecycle stages of contacts and companies stand under lifecycleStages."
   },
   "x-refused": {
    "archived": "pipelines are not archived but deleted for good: name it under `removed:`",
    "pipelineId": "write id: for an id of your own; the key is the id otherwise"
   },
   "anyOf": [
    {
     "title": "Pipeline",
     "description": "One pipeline with its stages. The key is our own; a pipeline that portalform creates gets it as its id. Fields and stages that are left out are the portal's own.",
     "markdownDescription": "One pipeline with its stages. The key is **our own**; a pipeline that portalform creates gets it as its id, and its stages `<pipeline>_<stage>`. One that exists is recognised by a pin under `ids:`, by its id, or by its label.\n\nFields and stages that are left out are the portal's own.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "description": "The id it is created with, instead of the key: at most 36 characters, unique among the pipelines of deals and tickets together. HubSpot never changes it.",
       "examples": [
        "new_business"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "label": {
       "description": "The name people see. HubSpot allows each name once per object type, whatever the case of its letters.",
       "examples": [
        "New business"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "displayOrder": {
       "description": "Place among the pipelines of the object type, counted from 0. Two may have the same number.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 0
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "stages": {
       "description": "The stages in their order, by our own key. Stages the portal has besides are kept and reported; only the relative order of those named here counts.",
       "x-keyed": true,
       "x-ordered": true,
       "x-kind": "stage",
       "anyOf": [
        {
         "description": "The stages in their order, by our own key. Stages the portal has besides are kept and reported; only the relative order of those named here counts.",
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stageInOrder"
         },
         "properties": {}
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "meta": {
       "$ref": "#/definitions/meta"
      },
      "tags": {
       "$ref": "#/definitions/tags"
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "property": {
   "title": "Property",
   "description": "One property of an object type. The key is its internal name, which HubSpot never changes. Fields that are left out are the portal's own.",
   "markdownDescription": "One property of an object type. The key is its **internal name**, which HubSpot never changes.\n\nFields that are left out are the portal's own. A new property needs `label`, `groupName`, `type` and `fieldType`.",
   "x-kind": "property",
   "x-section": {
    "name": "properties",
    "scope": [
     "object type"
    ],
    "description": "Properties by object type (contacts, companies, deals, tickets, leads, or a custom object's name), then by internal name."
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
   "anyOf": [
    {
     "title": "Property",
     "description": "One property of an object type. The key is its internal name, which HubSpot never changes. Fields that are left out are the portal's own.",
     "markdownDescription": "One property of an object type. The key is its **internal name**, which HubSpot never changes.\n\nFields that are left out are the portal's own. A new property needs `label`, `groupName`, `type` and `fieldType`.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "label": {
       "description": "The name people see on records, in forms and in reports.",
       "examples": [
        "Lead region"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "groupName": {
       "description": "Internal name of the property group it is listed under: one declared under propertyGroups, or one of HubSpot's own such as contactinformation.",
       "x-names": "propertyGroup",
       "examples": [
        "contactinformation",
        "lead_handoff"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "type": {
       "description": "What kind of value is stored. It decides which fieldType is allowed; changing it later can make values unreadable.",
       "anyOf": [
        {
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
         ],
         "enumDescriptions": [
          "Text, up to 65,536 characters. fieldType: text, textarea, html, file, phonenumber or calculation_equation.",
          "A number. fieldType: number or calculation_equation.",
          "Yes or no. fieldType: booleancheckbox or calculation_equation.",
          "One or several of a list of options. fieldType: select, radio, checkbox, booleancheckbox or calculation_equation.",
          "A day without a time. fieldType: date.",
          "A day with a time. fieldType: date.",
          "A telephone number in international form. fieldType: phonenumber.",
          "HubSpot's own; cannot be created by the API.",
          "HubSpot's own; cannot be created by the API."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "fieldType": {
       "description": "How the property is shown and edited. Must fit type.",
       "anyOf": [
        {
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
         ],
         "enumDescriptions": [
          "One line of text.",
          "Several lines of text.",
          "Formatted text.",
          "A number.",
          "A drop-down list: one option.",
          "Radio buttons: one option.",
          "Check boxes: several options.",
          "One check box: yes or no.",
          "A date picker.",
          "A file upload.",
          "A telephone number.",
          "Calculated by HubSpot from calculationFormula.",
          "A sum over associated records. Cannot be created by the API.",
          "A score. Cannot be created by the API.",
          "Calculated when it is read. Cannot be created by the API."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "description": {
       "description": "Help text shown to people who edit the property.",
       "examples": [
        "Decides which team owns the lead. Set at capture."
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "options": {
       "description": "The options of an enumeration, value first: a list when value and label are the same, or a map from value to label, or `from:` with the name of an option set. Options the portal has besides are kept and reported.",
       "markdownDescription": "The options of an enumeration:\n\n- `[Waiting, Accepted]`: value and label are the same\n- `{ emea: EMEA, apac: { label: APAC, hidden: true } }`: value, then label\n- `{ from: regions }`: an option set; more keys beside it add to it, change it, or drop from it (`apac: null`)\n\nOptions the portal has besides are kept and reported.",
       "x-keyed": true,
       "x-ordered": true,
       "x-from": "optionSets",
       "x-kind": "option",
       "defaultSnippets": [
        {
         "label": "value = label",
         "body": [
          "$1"
         ]
        },
        {
         "label": "from an option set",
         "body": {
          "from": "$1"
         }
        }
       ],
       "anyOf": [
        {
         "description": "The options of an enumeration, value first: a list when value and label are the same, or a map from value to label, or `from:` with the name of an option set. Options the portal has besides are kept and reported.",
         "markdownDescription": "The options of an enumeration:\n\n- `[Waiting, Accepted]`: value and label are the same\n- `{ emea: EMEA, apac: { label: APAC, hidden: true } }`: value, then label\n- `{ from: regions }`: an option set; more keys beside it add to it, change it, or drop from it (`apac: null`)\n\nOptions the portal has besides are kept and reported.",
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/optionInOrder"
         },
         "properties": {
          "from": {
           "description": "Takes the children of this entry of optionSets; keys beside it add to them, change them, or drop one (null).",
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             },
             "x-names": "optionSets"
            },
            {
             "$ref": "#/definitions/optionInOrder"
            }
           ]
          }
         }
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "displayOrder": {
       "description": "Place among the properties of the group, counted from 0; -1 is the end.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": -1
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "hidden": {
       "description": "Whether HubSpot leaves it out of property lists, records and filters.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "formField": {
       "description": "Whether forms may ask for it.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "hasUniqueValue": {
       "description": "Whether no two records may have the same value. Decided at creation and never changed; HubSpot allows 10 on an object type.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "dataSensitivity": {
       "description": "How HubSpot protects the values. Decided at creation and never changed; needs the sensitive-data setting of the portal and its scopes.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "non_sensitive",
          "sensitive",
          "highly_sensitive"
         ],
         "enumDescriptions": [
          "Ordinary data.",
          "Personal data that the portal's sensitive-data setting protects.",
          "Data that needs the strictest protection, such as health or financial records."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "externalOptions": {
       "description": "Whether the options come from HubSpot instead of a list: with referencedObjectType OWNER this makes a property that holds a HubSpot user. Then options is left out.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "referencedObjectType": {
       "description": "What an externalOptions property points at. Only OWNER can be created; never changed afterwards.",
       "examples": [
        "OWNER"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "calculationFormula": {
       "description": "Formula of a calculation_equation property, in the syntax of HubSpot's API. It may use properties of the same object type only. A formula made by the API can only be edited by the API.",
       "examples": [
        "(amount - cost) / amount",
        "if is_present(closedate) then \"closed\" else \"open\" endif"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "numberDisplayHint": {
       "description": "How a number is shown. HubSpot cannot unset it.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "formatted",
          "unformatted",
          "currency",
          "percentage",
          "duration",
          "probability"
         ],
         "enumDescriptions": [
          "With thousands separators (what HubSpot does when nothing is said).",
          "Digits only.",
          "As an amount of money.",
          "As a percentage.",
          "As a length of time, from milliseconds.",
          "As a probability."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "showCurrencySymbol": {
       "description": "Whether an amount is shown with its currency. Cannot go back to false once currencyPropertyName was set.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "currencyPropertyName": {
       "description": "Internal name of the property that holds the record's currency. Needs showCurrencySymbol; HubSpot cannot unset it.",
       "examples": [
        "deal_currency_code"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "textDisplayHint": {
       "description": "What the text is, so that HubSpot shows it fittingly. HubSpot cannot unset it.",
       "anyOf": [
        {
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
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "readOnlyDefinition": {
       "description": "true: its definition belongs to an app or to HubSpot. portalform expects it to be there and never creates or changes it.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "validationRules": {
       "x-keyed": true,
       "x-kind": "validationRule",
       "description": "Rules that HubSpot holds new values to, by rule type: MAX_LENGTH: 20, FORMAT: UPPER, REGEX: { ruleArguments: [pattern, message] }. Rules the portal has besides are kept. HubSpot's API sets rules and cannot take them away.",
       "examples": [
        {
         "MAX_LENGTH": "20"
        }
       ],
       "anyOf": [
        {
         "description": "Rules that HubSpot holds new values to, by rule type: MAX_LENGTH: 20, FORMAT: UPPER, REGEX: { ruleArguments: [pattern, message] }. Rules the portal has besides are kept. HubSpot's API sets rules and cannot take them away.",
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/validationRule"
         },
         "properties": {}
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "meta": {
       "$ref": "#/definitions/meta"
      },
      "tags": {
       "$ref": "#/definitions/tags"
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "propertyGroup": {
   "title": "PropertyGroup",
   "description": "A group that HubSpot lists properties under. The key is its internal name. HubSpot's own groups are known and need no declaration.",
   "x-kind": "propertyGroup",
   "x-section": {
    "name": "propertyGroups",
    "scope": [
     "object type"
    ],
    "description": "Property groups by object type, then by internal name. HubSpot's own groups are known and need no declaration."
   },
   "x-shorthand": "label",
   "x-refused": {
    "name": "the key is the internal name; delete this line",
    "archived": "to archive a group, name it under `removed:`"
   },
   "anyOf": [
    {
     "title": "PropertyGroup",
     "description": "A group that HubSpot lists properties under. The key is its internal name. HubSpot's own groups are known and need no declaration.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "label": {
       "description": "The name people see above the properties.",
       "examples": [
        "Lead handoff"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "displayOrder": {
       "description": "Place among the groups, counted from 0; -1 is the end.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": -1
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "meta": {
       "$ref": "#/definitions/meta"
      },
      "tags": {
       "$ref": "#/definitions/tags"
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "stepValue": {
   "title": "StepValue",
   "x-whole": true,
   "description": "A value: text as it stands, or a map that says where it comes from.",
   "examples": [
    "Waiting",
    {
     "property": "lead_region"
    },
    {
     "now": true
    },
    {
     "add": 5
    },
    {
     "output": "enrich.segment"
    },
    {
     "in": "90 days"
    }
   ],
   "anyOf": [
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "title": "StepValue",
     "description": "A value: text as it stands, or a map that says where it comes from.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "property": {
       "description": "The value of another property of the enrolled record.",
       "examples": [
        "hubspot_owner_id"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "now": {
       "description": "true: the time at which the step is taken.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "add": {
       "description": "What is added to a number property; negative subtracts.",
       "examples": [
        5,
        -20
       ],
       "anyOf": [
        {
         "type": "number"
        },
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "append": {
       "description": "What is added to the values of a property with several, keeping those it has.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "appendProperty": {
       "description": "A property whose values are added, keeping those that are there.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "output": {
       "description": "What an earlier step gave: its id, a dot, and the name of the output.",
       "examples": [
        "enrich.segment"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "event": {
       "description": "A property of the event that enrolled the record.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "in": {
       "description": "How long after. A number and a unit: minutes, hours, days, weeks.",
       "examples": [
        "1 day",
        "0 days"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "time": {
       "description": "Time of day in the portal's time zone, hours and minutes.",
       "examples": [
        "08:00"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "days": {
       "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
       "examples": [
        "weekdays",
        [
         "monday",
         "thursday"
        ]
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "zone": {
       "description": "The time zone, where it is not the portal's.",
       "examples": [
        "Europe/Berlin"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "fields": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's moment, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's moment, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "The value as HubSpot has it."
      }
     }
    },
    {
     "type": "null"
    }
   ]
  },
  "recipients": {
   "title": "Recipients",
   "x-whole": true,
   "description": "Whom it goes to: users, teams, whoever a property names, or a list of these.",
   "examples": [
    {
     "team": "sdr"
    },
    {
     "property": "hubspot_owner_id"
    },
    [
     {
      "team": "sdr"
     },
     {
      "user": "anna@example.com"
     }
    ]
   ],
   "anyOf": [
    {
     "title": "Recipients",
     "description": "Whom it goes to: users, teams, whoever a property names, or a list of these.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "user": {
       "description": "A user, by e-mail address or by a key under uses:; or several.",
       "x-names": "user",
       "examples": [
        "anna@example.com"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "x-names": "user",
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "team": {
       "description": "A team, by name or by a key under uses:; or several.",
       "x-names": "team",
       "examples": [
        "sdr"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "x-names": "team",
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "property": {
       "description": "A property of the enrolled record that holds a user; or several.",
       "examples": [
        "hubspot_owner_id"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "type": "array",
     "items": {
      "$ref": "#/definitions/recipients"
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "assignee": {
   "title": "Assignee",
   "x-whole": true,
   "description": "Who gets it: an owner of records, or whoever a property, a fetched record or an earlier step names.",
   "examples": [
    {
     "owner": "lead_queue"
    },
    {
     "property": "hubspot_owner_id"
    },
    "{{ deal.hubspot_owner_id }}"
   ],
   "anyOf": [
    {
     "title": "Assignee",
     "description": "Who gets it: an owner of records, or whoever a property, a fetched record or an earlier step names.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "owner": {
       "description": "An owner, by e-mail address or by a key under uses:.",
       "x-names": "owner",
       "examples": [
        "lead_queue",
        "queue@example.com"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "property": {
       "description": "A property of the enrolled record that holds a user.",
       "examples": [
        "hubspot_owner_id"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "output": {
       "description": "What an earlier step gave: its id, a dot, and the name of the output.",
       "examples": [
        "find_owner.owner_id"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "The assignment as HubSpot has it."
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "null"
    }
   ]
  },
  "associations": {
   "title": "Associations",
   "x-whole": true,
   "description": "What the new record is associated with. The enrolled record when nothing is said; none for nothing at all.",
   "examples": [
    [
     "enrolled",
     {
      "copy": "companies"
     }
    ]
   ],
   "anyOf": [
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "array",
     "items": {
      "description": "One association: enrolled for the enrolled record, or a map.",
      "anyOf": [
       {
        "not": {
         "type": [
          "object",
          "array"
         ]
        }
       },
       {
        "description": "One association: enrolled for the enrolled record, or a map.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "copy": {
          "description": "Every record of this object type that the enrolled record is associated with.",
          "examples": [
           "companies"
          ],
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         },
         "as": {
          "description": "The association of the new record.",
          "anyOf": [
           {
            "description": "The association of the new record.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "on": {
              "description": "The object type it leads to.",
              "examples": [
               "companies"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "label": {
              "description": "The label of the association; the usual one when left out.",
              "x-names": "associationLabel",
              "examples": [
               "Primary"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "associationCategory": {
              "description": "HubSpot's category of the label, where an app has brought it along.",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         },
         "from": {
          "description": "The association of the enrolled record that is copied.",
          "anyOf": [
           {
            "description": "The association of the enrolled record that is copied.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "on": {
              "description": "The object type it leads to.",
              "examples": [
               "companies"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "label": {
              "description": "The label of the association; the usual one when left out.",
              "x-names": "associationLabel",
              "examples": [
               "Primary"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "associationCategory": {
              "description": "HubSpot's category of the label, where an app has brought it along.",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         },
         "raw": {
          "x-free": true,
          "x-whole": true,
          "description": "The association as HubSpot has it."
         }
        }
       },
       {
        "type": "null"
       }
      ]
     }
    },
    {
     "type": "null"
    }
   ]
  },
  "step": {
   "title": "Step",
   "x-secret": true,
   "description": "One step: what it does is its only key, besides id. An overlay changes it under its id.",
   "x-refused": {
    "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written",
    "connection": "steps follow each other as they are written; goto: leads elsewhere",
    "actionTypeId": "write action: with the whole action below it",
    "type": "write action: with the whole action below it"
   },
   "anyOf": [
    {
     "title": "Step",
     "description": "One step: what it does is its only key, besides id. An overlay changes it under its id.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "description": "A key of our own, by which overlays, goto and outputs know the step. It is sent nowhere.",
       "examples": [
        "call"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "setProperty": {
       "x-keyed": true,
       "description": "Sets properties of the enrolled record, in this order; an empty text empties one.",
       "examples": [
        {
         "handoff_status": "Waiting",
         "mql_at": {
          "now": true
         }
        }
       ],
       "anyOf": [
        {
         "description": "Sets properties of the enrolled record, in this order; an empty text empties one.",
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepValue"
         },
         "properties": {}
        },
        {
         "type": "array",
         "items": {
          "anyOf": [
           {
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "property": {
              "description": "The property.",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "value": {
              "$ref": "#/definitions/stepValue"
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "clearProperty": {
       "description": "Empties properties of the enrolled record.",
       "examples": [
        [
         "rejected_because"
        ]
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "setAssociated": {
       "description": "Sets properties of associated records.",
       "examples": [
        {
         "on": "companies",
         "set": {
          "segment": "enterprise"
         }
        }
       ],
       "anyOf": [
        {
         "description": "Sets properties of associated records.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "on": {
           "description": "The object type it leads to.",
           "examples": [
            "companies"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "label": {
           "description": "The label of the association; the usual one when left out.",
           "x-names": "associationLabel",
           "examples": [
            "Primary"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "associationCategory": {
           "description": "HubSpot's category of the label, where an app has brought it along.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "set": {
           "x-keyed": true,
           "description": "The properties, in this order.",
           "anyOf": [
            {
             "description": "The properties, in this order.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "property": {
                  "description": "The property.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "copyProperty": {
       "description": "Copies a property from or to an associated record.",
       "anyOf": [
        {
         "description": "Copies a property from or to an associated record.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "from": {
           "description": "The property that is copied.",
           "examples": [
            "hubspot_owner_id"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "to": {
           "description": "The property that gets its value.",
           "examples": [
            "hubspot_owner_id"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "object": {
           "description": "HubSpot's name of the object that is the other one.",
           "examples": [
            "CONTACT"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "createTask": {
       "description": "Makes a task.",
       "examples": [
        {
         "subject": "Call {{ contact.firstname }}",
         "type": "CALL",
         "due": {
          "in": "1 day",
          "time": "08:00",
          "days": "weekdays"
         },
         "assignTo": {
          "property": "hubspot_owner_id"
         }
        }
       ],
       "anyOf": [
        {
         "description": "Makes a task.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "subject": {
           "description": "The title, with {{ tokens }} of the record.",
           "examples": [
            "Call {{ contact.firstname }}"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "body": {
           "description": "Notes, with {{ tokens }} of the record.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "type": {
           "description": "TODO, CALL or EMAIL; TODO when left out.",
           "examples": [
            "CALL"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "priority": {
           "description": "NONE, LOW, MEDIUM or HIGH; NONE when left out.",
           "examples": [
            "HIGH"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "due": {
           "description": "When it is due.",
           "examples": [
            {
             "in": "1 day",
             "time": "08:00",
             "days": "weekdays"
            }
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "description": "When it is due.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "in": {
               "description": "How long after. A number and a unit: minutes, hours, days, weeks.",
               "examples": [
                "1 day",
                "0 days"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "time": {
               "description": "Time of day in the portal's time zone, hours and minutes.",
               "examples": [
                "08:00"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "days": {
               "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
               "examples": [
                "weekdays",
                [
                 "monday",
                 "thursday"
                ]
               ],
               "anyOf": [
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "array",
                 "items": {
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "zone": {
               "description": "The time zone, where it is not the portal's.",
               "examples": [
                "Europe/Berlin"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "fields": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's action, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's action, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "assignTo": {
           "$ref": "#/definitions/assignee"
          },
          "associate": {
           "$ref": "#/definitions/associations"
          },
          "explicitAssociations": {
           "description": "Whether HubSpot marks the associations as chosen: true, false, or none where it says nothing.",
           "examples": [
            "none"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "createRecord": {
       "description": "Makes a record.",
       "anyOf": [
        {
         "description": "Makes a record.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "objectType": {
           "description": "What is made.",
           "examples": [
            "deals"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "set": {
           "x-keyed": true,
           "description": "Its properties.",
           "examples": [
            {
             "dealname": "{{ enrolled_object.company }}"
            }
           ],
           "anyOf": [
            {
             "description": "Its properties.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "property": {
                  "description": "The property.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "associate": {
           "$ref": "#/definitions/associations"
          },
          "explicitAssociations": {
           "description": "Whether HubSpot marks the associations as chosen: true, false, or none where it says nothing.",
           "examples": [
            "none"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "createNote": {
       "description": "Makes a note on the record: its text.",
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Makes a note on the record: its text.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "body": {
           "description": "The text.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "pin": {
           "description": "Whether it is pinned.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "deleteRecord": {
       "description": "true: deletes the record.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "description": "true: deletes the record.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "delay": {
       "description": "Waits: a number and a unit: minutes, hours, days, weeks. With in:, time: and days: also until a time of day.",
       "examples": [
        "2 days",
        {
         "in": "1 day",
         "time": "09:00",
         "days": "weekdays"
        }
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Waits: a number and a unit: minutes, hours, days, weeks. With in:, time: and days: also until a time of day.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "in": {
           "description": "How long. A number and a unit: minutes, hours, days, weeks.",
           "examples": [
            "2 days"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "time": {
           "description": "Time of day in the portal's time zone, hours and minutes.",
           "examples": [
            "08:00"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "days": {
           "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
           "examples": [
            "weekdays",
            [
             "monday",
             "thursday"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "delayUntil": {
       "description": "Waits until a time of day, a date, a date property of the record, or an event.",
       "x-whole": true,
       "examples": [
        {
         "time": "08:00",
         "days": "weekdays"
        },
        {
         "property": "renewal_date",
         "offset": "3 days before"
        }
       ],
       "anyOf": [
        {
         "description": "Waits until a time of day, a date, a date property of the record, or an event.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "in": {
           "description": "How long from now, for the newer delay that HubSpot has.",
           "examples": [
            "1 day"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "time": {
           "description": "Time of day in the portal's time zone, hours and minutes.",
           "examples": [
            "08:00"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "days": {
           "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
           "examples": [
            "weekdays",
            [
             "monday",
             "thursday"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "zone": {
           "description": "The time zone of the moment from now, where it is not the portal's.",
           "examples": [
            "Europe/Berlin"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "property": {
           "description": "A date property of the record.",
           "examples": [
            "renewal_date"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "date": {
           "title": "StepValue",
           "x-whole": true,
           "description": "A day, or a value that is one.",
           "examples": [
            "Waiting",
            {
             "property": "lead_region"
            },
            {
             "now": true
            },
            {
             "add": 5
            },
            {
             "output": "enrich.segment"
            },
            {
             "in": "90 days"
            }
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "title": "StepValue",
             "description": "A day, or a value that is one.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "property": {
               "description": "The value of another property of the enrolled record.",
               "examples": [
                "hubspot_owner_id"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "now": {
               "description": "true: the time at which the step is taken.",
               "anyOf": [
                {
                 "type": "boolean"
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "add": {
               "description": "What is added to a number property; negative subtracts.",
               "examples": [
                5,
                -20
               ],
               "anyOf": [
                {
                 "type": "number"
                },
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "append": {
               "description": "What is added to the values of a property with several, keeping those it has.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "appendProperty": {
               "description": "A property whose values are added, keeping those that are there.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "output": {
               "description": "What an earlier step gave: its id, a dot, and the name of the output.",
               "examples": [
                "enrich.segment"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "event": {
               "description": "A property of the event that enrolled the record.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "in": {
               "description": "How long after. A number and a unit: minutes, hours, days, weeks.",
               "examples": [
                "1 day",
                "0 days"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "time": {
               "description": "Time of day in the portal's time zone, hours and minutes.",
               "examples": [
                "08:00"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "days": {
               "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
               "examples": [
                "weekdays",
                [
                 "monday",
                 "thursday"
                ]
               ],
               "anyOf": [
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "array",
                 "items": {
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "zone": {
               "description": "The time zone, where it is not the portal's.",
               "examples": [
                "Europe/Berlin"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "fields": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's moment, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's moment, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "raw": {
               "x-free": true,
               "x-whole": true,
               "description": "The value as HubSpot has it."
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "offset": {
           "description": "How long before or after the date.",
           "examples": [
            "3 days before"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "event": {
           "title": "Events",
           "x-free": true,
           "x-whole": true,
           "description": "Something that happens to the record, or a list of which one is enough.",
           "anyOf": [
            {
             "title": "Events",
             "description": "Something that happens to the record, or a list of which one is enough.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "array",
             "items": {}
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "atMost": {
           "description": "How long at most to wait for the event.",
           "examples": [
            "7 days"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "sendEmail": {
       "description": "Sends a marketing e-mail, by name or by a key under uses:.",
       "x-names": "email",
       "examples": [
        "welcome"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Sends a marketing e-mail, by name or by a key under uses:.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "email": {
           "description": "The e-mail.",
           "x-names": "email",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "sendEmailTo": {
       "description": "Sends a marketing e-mail to fixed addresses.",
       "anyOf": [
        {
         "description": "Sends a marketing e-mail to fixed addresses.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "email": {
           "description": "The e-mail.",
           "x-names": "email",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "to": {
           "description": "The addresses.",
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "notifyByEmail": {
       "description": "Sends an internal e-mail.",
       "anyOf": [
        {
         "description": "Sends an internal e-mail.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "to": {
           "$ref": "#/definitions/recipients"
          },
          "subject": {
           "description": "The subject, with {{ tokens }} of the record.",
           "examples": [
            "New MQL"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "body": {
           "description": "The text, with {{ tokens }} of the record.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "notifyInApp": {
       "description": "Shows a notification in HubSpot.",
       "anyOf": [
        {
         "description": "Shows a notification in HubSpot.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "to": {
           "$ref": "#/definitions/recipients"
          },
          "subject": {
           "description": "The subject, with {{ tokens }} of the record.",
           "examples": [
            "New MQL"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "body": {
           "description": "The text, with {{ tokens }} of the record.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "deliveryMethod": {
           "description": "HubSpot's way of delivery: APP where left out; none where the action does not say it.",
           "examples": [
            "APP"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "rotateOwner": {
       "description": "Assigns the record to users, or members of teams, in turn.",
       "examples": [
        {
         "team": "sdr",
         "overwrite": false
        }
       ],
       "anyOf": [
        {
         "description": "Assigns the record to users, or members of teams, in turn.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "team": {
           "description": "The team, or several.",
           "x-names": "team",
           "examples": [
            "sdr"
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "x-names": "team",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "user": {
           "description": "The user, or several.",
           "x-names": "user",
           "examples": [
            "anna@example.com"
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "x-names": "user",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "property": {
           "description": "The property that gets the owner; hubspot_owner_id when left out.",
           "examples": [
            "hubspot_owner_id"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "overwrite": {
           "examples": [
            "none"
           ],
           "description": "Whether a record that has an owner gets another one. It must be said; none where the action does not say it.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "^(true|false|none)$"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "addToList": {
       "description": "Puts the record into a list.",
       "x-names": "list",
       "examples": [
        "mql_waiting"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Puts the record into a list.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "list": {
           "description": "The list.",
           "x-names": "list",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "record": {
           "description": "Another record than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "removeFromList": {
       "description": "Takes the record out of a list.",
       "x-names": "list",
       "examples": [
        "mql_waiting"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Takes the record out of a list.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "list": {
           "description": "The list.",
           "x-names": "list",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "record": {
           "description": "Another record than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "enrollIn": {
       "description": "Enrolls the record in another workflow.",
       "x-names": "workflow",
       "examples": [
        "nurture_leads"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Enrolls the record in another workflow.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "workflow": {
           "description": "The workflow.",
           "x-names": "workflow",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "enrollInSequence": {
       "description": "Enrolls the contact in a sequence.",
       "x-names": "sequence",
       "examples": [
        {
         "sequence": "outreach",
         "sender": {
          "property": "hubspot_owner_id"
         }
        }
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Enrolls the contact in a sequence.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "sequence": {
           "description": "The sequence.",
           "x-names": "sequence",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "sender": {
           "description": "Who sends: a user, or the owner that a property names.",
           "x-whole": true,
           "anyOf": [
            {
             "description": "Who sends: a user, or the owner that a property names.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "user": {
               "description": "The user.",
               "x-names": "user",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "property": {
               "description": "The property.",
               "examples": [
                "hubspot_owner_id"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              }
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "useContactTimeZone": {
           "description": "Whether times are those of the contact.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "unenrollFromSequence": {
       "description": "true: takes the contact out of sequences.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "description": "true: takes the contact out of sequences.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "setMarketingStatus": {
       "description": "Makes the contact a marketing contact or not: MARKETABLE or NON_MARKETABLE.",
       "examples": [
        "NON_MARKETABLE"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Makes the contact a marketing contact or not: MARKETABLE or NON_MARKETABLE.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "status": {
           "description": "MARKETABLE or NON_MARKETABLE.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "contact": {
           "description": "Another contact than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "manageSubscription": {
       "description": "Opts the contact in or out.",
       "anyOf": [
        {
         "description": "Opts the contact in or out.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "subscription": {
           "description": "The subscription type.",
           "x-names": "subscription",
           "examples": [
            "newsletter"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "optState": {
           "description": "OPT_IN or OPT_OUT.",
           "examples": [
            "OPT_OUT"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "channel": {
           "description": "The channel; EMAIL when left out.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "legalBasis": {
           "description": "The legal basis.",
           "examples": [
            "LEGITIMATE_INTEREST_CLIENT"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "legalBasisExplanation": {
           "description": "Why.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "contact": {
           "description": "Another contact than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "associate": {
       "description": "Associates records of two object types where two properties have the same value.",
       "anyOf": [
        {
         "description": "Associates records of two object types where two properties have the same value.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "from": {
           "description": "The object type of the enrolled record.",
           "examples": [
            "contacts"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "to": {
           "description": "The other object type.",
           "examples": [
            "companies"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "matchBy": {
           "description": "What is compared, in HubSpot's words.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fromProperty": {
           "description": "The property of the enrolled record.",
           "examples": [
            "company_domain"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "toProperty": {
           "description": "The property of the others.",
           "examples": [
            "domain"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "createAssociationOnly": {
           "description": "Whether records are associated and nothing else.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "webhook": {
       "description": "Sends a request.",
       "examples": [
        {
         "url": "https://example.com/hook",
         "query": {
          "email": {
           "property": "email"
          }
         }
        }
       ],
       "anyOf": [
        {
         "description": "Sends a request.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "url": {
           "description": "Where to. Credentials stand in it as ${secrets.NAME}.",
           "examples": [
            "https://example.com/hook?key=${secrets.HOOK_KEY}"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "method": {
           "description": "GET, POST, …; POST when left out.",
           "examples": [
            "GET"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "query": {
           "x-keyed": true,
           "description": "Parameters of the query, by name.",
           "examples": [
            {
             "email": {
              "property": "email"
             }
            }
           ],
           "anyOf": [
            {
             "description": "Parameters of the query, by name.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "name": {
                  "description": "The name.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "auth": {
           "description": "How HubSpot proves who it is: a secret of the portal by its name, or the signature of an app.",
           "x-whole": true,
           "anyOf": [
            {
             "description": "How HubSpot proves who it is: a secret of the portal by its name, or the signature of an app.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "secret": {
               "description": "The name of the secret.",
               "examples": [
                "HOOK_KEY"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "name": {
               "description": "The name of the header or parameter.",
               "examples": [
                "X-Api-Key"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "location": {
               "description": "HEADER or QUERY_PARAM.",
               "examples": [
                "HEADER"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "app": {
               "description": "The id of the app that signs.",
               "anyOf": [
                {
                 "type": "integer"
                },
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "fields": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's action, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's action, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "raw": {
               "x-free": true,
               "x-whole": true,
               "description": "The settings as HubSpot has them."
              }
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "code": {
       "description": "Runs custom code.",
       "examples": [
        {
         "runtime": "NODE20X",
         "file": "code/score.js",
         "inputs": {
          "email": {
           "property": "email"
          }
         },
         "outputs": [
          "segment"
         ]
        }
       ],
       "anyOf": [
        {
         "description": "Runs custom code.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "runtime": {
           "description": "The language and its version.",
           "examples": [
            "NODE20X",
            "PYTHON39"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "file": {
           "description": "The file with the code, by its path from the directory of the layer. Nothing in it is a variable.",
           "x-file": "source",
           "examples": [
            "code/score.js"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "source": {
           "description": "The code itself, where it has no file of its own.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "secrets": {
           "description": "Names of secrets of the portal that the code may use.",
           "examples": [
            [
             "SCORING_KEY"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "inputs": {
           "x-keyed": true,
           "description": "What the code is given, by name.",
           "examples": [
            {
             "email": {
              "property": "email"
             }
            }
           ],
           "anyOf": [
            {
             "description": "What the code is given, by name.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "name": {
                  "description": "The name.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "outputs": {
           "description": "What the code gives: names of texts, or a map for anything else.",
           "examples": [
            [
             "segment"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "x-free": true,
              "anyOf": [
               {
                "not": {
                 "type": [
                  "object",
                  "array"
                 ]
                }
               },
               {
                "type": "object",
                "additionalProperties": true,
                "properties": {}
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "branch": {
       "x-keyed": "name",
       "x-mapped": true,
       "x-ordered": true,
       "description": "Goes different ways: the first branch whose filters fit. A map by name, or a list. Who fits none goes the way called otherwise.",
       "examples": [
        {
         "EMEA": {
          "when": {
           "lead_region": [
            "emea"
           ]
          },
          "steps": [
           {
            "rotateOwner": {
             "team": "sdr",
             "overwrite": false
            }
           }
          ]
         },
         "otherwise": {
          "steps": []
         }
        }
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/workflowBranch"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/workflowBranchInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "switch": {
       "description": "Goes different ways by a value.",
       "examples": [
        {
         "on": {
          "property": "lead_region"
         },
         "cases": {
          "emea": {
           "steps": []
          }
         },
         "otherwise": {
          "steps": []
         }
        }
       ],
       "anyOf": [
        {
         "description": "Goes different ways by a value.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "on": {
           "$ref": "#/definitions/stepValue"
          },
          "cases": {
           "x-keyed": "value",
           "x-mapped": true,
           "x-ordered": true,
           "description": "A way for each value: a map by value, or a list.",
           "anyOf": [
            {
             "type": "array",
             "items": {
              "$ref": "#/definitions/switchCase"
             }
            },
            {
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/switchCaseInOrder"
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "otherwise": {
           "description": "For every other value.",
           "anyOf": [
            {
             "description": "For every other value.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "label": {
               "description": "The name HubSpot shows.",
               "x-secret": false,
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "steps": {
               "x-keyed": "id",
               "x-ordered": true,
               "description": "What happens to who has another value.",
               "anyOf": [
                {
                 "type": "array",
                 "items": {
                  "$ref": "#/definitions/step"
                 }
                },
                {
                 "type": "object",
                 "additionalProperties": {
                  "$ref": "#/definitions/stepInOrder"
                 }
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "end": {
               "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
               "anyOf": [
                {
                 "type": "boolean"
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "edgeType": {
               "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
               "anyOf": [
                {
                 "type": "string",
                 "enum": [
                  "STANDARD",
                  "GOTO"
                 ],
                 "enumDescriptions": [
                  "The usual one.",
                  "One that leads to a step that others lead to, too."
                 ]
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "raw": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's branch, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's branch, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              }
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "split": {
       "description": "Divides those who come at random.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "description": "One part of those who come.",
          "anyOf": [
           {
            "description": "One part of those who come.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "percentage": {
              "description": "How many of a hundred.",
              "anyOf": [
               {
                "type": "number"
               },
               {
                "not": {
                 "type": [
                  "object",
                  "array"
                 ]
                }
               },
               {
                "type": "null"
               }
              ]
             },
             "steps": {
              "x-keyed": "id",
              "x-ordered": true,
              "description": "What happens to them.",
              "anyOf": [
               {
                "type": "array",
                "items": {
                 "$ref": "#/definitions/step"
                }
               },
               {
                "type": "object",
                "additionalProperties": {
                 "$ref": "#/definitions/stepInOrder"
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "end": {
              "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
              "anyOf": [
               {
                "type": "boolean"
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "edgeType": {
              "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
              "anyOf": [
               {
                "type": "string",
                "enum": [
                 "STANDARD",
                 "GOTO"
                ],
                "enumDescriptions": [
                 "The usual one.",
                 "One that leads to a step that others lead to, too."
                ]
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "raw": {
              "x-free": true,
              "x-whole": true,
              "description": "Further fields of HubSpot's branch, as they are.",
              "anyOf": [
               {
                "description": "Further fields of HubSpot's branch, as they are.",
                "type": "object",
                "additionalProperties": true,
                "properties": {}
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "goto": {
       "x-whole": true,
       "description": "At the end: goes on with the step that has this id.",
       "examples": [
        "call"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "At the end: goes on with the step that has this id.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "step": {
           "description": "The id of the step.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "action": {
           "description": "The id of an action that is not there.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "edgeType": {
           "description": "How HubSpot marks the connection, where it is not as usual.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "edge": {
           "x-free": true,
           "x-whole": true,
           "description": "The connection as HubSpot has it."
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "action": {
       "x-free": true,
       "x-keyed": true,
       "description": "Any other action, as HubSpot has it, without its id and its connection.",
       "examples": [
        {
         "actionTypeId": "1-179507819",
         "actionTypeVersion": 3,
         "fields": {}
        }
       ],
       "anyOf": [
        {
         "description": "Any other action, as HubSpot has it, without its id and its connection.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "actions": {
       "x-free": true,
       "x-whole": true,
       "description": "All actions as HubSpot has them, where they are no workflow that steps can describe: start and list.",
       "anyOf": [
        {
         "description": "All actions as HubSpot has them, where they are no workflow that steps can describe: start and list.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "version": {
       "description": "The version of the action, where it is not the one that portalform knows.",
       "anyOf": [
        {
         "type": "number"
        },
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's action, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's action, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "workflowBranch": {
   "description": "One way of a branch, for records that fit its filters. The one without filters called otherwise is for all others.",
   "title": "WorkflowBranch",
   "anyOf": [
    {
     "title": "WorkflowBranch",
     "description": "One way of a branch, for records that fit its filters. The one without filters called otherwise is for all others.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "description": "What people see on the branch; in a map, the key.",
       "x-secret": false,
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "when": {
       "$ref": "#/definitions/filter"
      },
      "label": {
       "description": "Of otherwise: the name HubSpot shows, where it is another one.",
       "x-secret": false,
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "steps": {
       "x-keyed": "id",
       "x-ordered": true,
       "description": "What happens to who goes this way.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/step"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "end": {
       "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "edgeType": {
       "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "STANDARD",
          "GOTO"
         ],
         "enumDescriptions": [
          "The usual one.",
          "One that leads to a step that others lead to, too."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's branch, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's branch, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "switchCase": {
   "description": "One way of a switch, for one value.",
   "title": "SwitchCase",
   "anyOf": [
    {
     "title": "SwitchCase",
     "description": "One way of a switch, for one value.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "value": {
       "description": "The value it is for; in a map, the key.",
       "x-secret": false,
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "steps": {
       "x-keyed": "id",
       "x-ordered": true,
       "description": "What happens to who has this value.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/step"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "end": {
       "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "edgeType": {
       "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "STANDARD",
          "GOTO"
         ],
         "enumDescriptions": [
          "The usual one.",
          "One that leads to a step that others lead to, too."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's branch, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's branch, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "workflow": {
   "title": "Workflow",
   "description": "One workflow: who is enrolled, and the steps they take. The key is our own; one that exists is recognised by a pin under ids:, by the mark portalform created it with, or by its name. Fields that are left out are the portal's own.",
   "markdownDescription": "One workflow: who is enrolled, and the steps they take. The key is **our own**; one that exists is recognised by a pin under `ids:`, by the mark portalform created it with, or by its name.\n\nFields that are left out are the portal's own. A workflow is created and changed switched off; `enabled: true` switches it on last.",
   "x-kind": "workflow",
   "x-section": {
    "name": "workflows",
    "description": "Workflows by our own key. Others refer to them by it: `enrollIn: route_mql`."
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
   "anyOf": [
    {
     "title": "Workflow",
     "description": "One workflow: who is enrolled, and the steps they take. The key is our own; one that exists is recognised by a pin under ids:, by the mark portalform created it with, or by its name. Fields that are left out are the portal's own.",
     "markdownDescription": "One workflow: who is enrolled, and the steps they take. The key is **our own**; one that exists is recognised by a pin under `ids:`, by the mark portalform created it with, or by its name.\n\nFields that are left out are the portal's own. A workflow is created and changed switched off; `enabled: true` switches it on last.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "description": "The name people see. Names may repeat in HubSpot; portalform tells workflows apart by pins and its own mark, too.",
       "examples": [
        "Handoff | Route new MQL"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "description": {
       "description": "What it is for; people see it in the list of workflows.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "objectType": {
       "description": "What is enrolled: contacts, companies, deals, tickets, …, or a custom object's name. HubSpot never changes it.",
       "examples": [
        "contacts",
        "companies",
        "deals"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "type": {
       "description": "HubSpot's type of the workflow, where it is not the usual one for its object type.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "CONTACT_FLOW",
          "PLATFORM_FLOW"
         ],
         "enumDescriptions": [
          "A workflow of contacts, the usual type for them.",
          "A workflow of any other object type."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "flowType": {
       "description": "HubSpot's kind of flow.",
       "default": "WORKFLOW",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "WORKFLOW",
          "ACTION_SET",
          "UNKNOWN"
         ],
         "enumDescriptions": [
          "A workflow.",
          "A set of actions that something else starts.",
          "One that HubSpot does not name."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "enabled": {
       "description": "Whether it is switched on. It is made and changed while it is off; switching it on comes last.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "enroll": {
       "description": "Who is enrolled. Either filters (when), events (trigger), people only (manual) or a dataset. An empty map says nobody.",
       "anyOf": [
        {
         "description": "Who is enrolled. Either filters (when), events (trigger), people only (manual) or a dataset. An empty map says nobody.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "when": {
           "$ref": "#/definitions/filter"
          },
          "trigger": {
           "description": "Events that enroll, any of them, and lists that do on getting into one; with when, only records that fit it then.",
           "examples": [
            [
             {
              "propertyChanged": {
               "lead_score": {
                "isGreaterThan": 70
               }
              }
             },
             {
              "formSubmitted": "demo_request"
             },
             {
              "created": true
             }
            ]
           ],
           "anyOf": [
            {
             "type": "array",
             "items": {
              "$ref": "#/definitions/event"
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "manual": {
           "description": "true: only people and other workflows enroll.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "dataset": {
           "x-whole": true,
           "description": "The id of a dataset whose rows enroll.",
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "description": "The id of a dataset whose rows enroll.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "id": {
               "description": "The dataset's id.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "subview": {
               "description": "The id of a subview of it.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "reEnroll": {
           "description": "Whether records can be enrolled again.",
           "default": false,
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "reEnrollWhen": {
           "description": "With when: which changes enroll a record again.",
           "examples": [
            [
             "closedate",
             {
              "lifecyclestage": [
               "marketingqualifiedlead"
              ]
             }
            ]
           ],
           "anyOf": [
            {
             "type": "array",
             "items": {
              "x-free": true,
              "x-whole": true,
              "description": "The name of a property whose every change counts, a property with what it changes to, or a filter below all: or any:.",
              "anyOf": [
               {
                "not": {
                 "type": [
                  "object",
                  "array"
                 ]
                }
               },
               {
                "description": "The name of a property whose every change counts, a property with what it changes to, or a filter below all: or any:.",
                "type": "object",
                "additionalProperties": true,
                "properties": {}
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "unenrollWhenNotMet": {
           "description": "With when: whether records leave when they no longer fit.",
           "default": false,
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "raw": {
           "x-free": true,
           "x-whole": true,
           "description": "Enrollment as HubSpot has it, where this language has no word for it."
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "unenroll": {
       "x-whole": true,
       "description": "Other workflows that a contact leaves on being enrolled in this one: all, or a list of workflows. An empty list says none.",
       "examples": [
        "all",
        [
         "nurture_leads"
        ]
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "x-names": "workflow",
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "goal": {
       "$ref": "#/definitions/filter"
      },
      "suppress": {
       "description": "Lists of contacts that are never enrolled, and leave the workflow on getting into one.",
       "examples": [
        [
         "do_not_route"
        ]
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "x-names": "list",
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "suppressWhen": {
       "$ref": "#/definitions/filter"
      },
      "schedule": {
       "description": "When records are enrolled that fit: every day, week, month or year, or around a date of the record. An empty map says none.",
       "x-whole": true,
       "examples": [
        {
         "every": "day",
         "time": "08:00"
        },
        {
         "every": "week",
         "days": [
          "monday"
         ],
         "time": "08:00"
        }
       ],
       "anyOf": [
        {
         "description": "When records are enrolled that fit: every day, week, month or year, or around a date of the record. An empty map says none.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "every": {
           "description": "How often.",
           "anyOf": [
            {
             "type": "string",
             "enum": [
              "day",
              "week",
              "month",
              "year"
             ],
             "enumDescriptions": [
              "Each day.",
              "On the days of the week named by days.",
              "On the days of the month named by days, or the one named by on.",
              "On the date."
             ]
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "days": {
           "description": "With week: a list of monday to sunday, or weekdays. With month: a list of 1 to 31.",
           "examples": [
            [
             "monday"
            ],
            "weekdays",
            [
             "1",
             "15"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "on": {
           "description": "With month: last day, or first monday.",
           "examples": [
            "last day",
            "first monday"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "date": {
           "description": "With year: month-day.",
           "examples": [
            "12-24"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "property": {
           "description": "Instead of every: a date property of the record.",
           "examples": [
            "renewal_date"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "offset": {
           "description": "With property: how many days before or after it.",
           "examples": [
            "3 days before"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "yearly": {
           "description": "With property: whether the day returns every year.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "time": {
           "description": "Time of day in the portal's time zone, hours and minutes.",
           "examples": [
            "08:00"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "raw": {
           "x-free": true,
           "x-whole": true,
           "description": "The schedule as HubSpot has it."
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "timeWindows": {
       "description": "When steps may be taken; outside of these times they wait.",
       "examples": [
        [
         {
          "days": "weekdays",
          "from": "09:00",
          "to": "17:00"
         }
        ]
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "description": "Times on some days of the week.",
          "anyOf": [
           {
            "description": "Times on some days of the week.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "days": {
              "description": "Days of the week: a list of monday to sunday, or weekdays.",
              "examples": [
               "weekdays",
               [
                "monday",
                "thursday"
               ]
              ],
              "anyOf": [
               {
                "not": {
                 "type": [
                  "object",
                  "array"
                 ]
                }
               },
               {
                "type": "array",
                "items": {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                }
               },
               {
                "type": "null"
               }
              ]
             },
             "from": {
              "description": "When it begins, hours and minutes.",
              "examples": [
               "09:00"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "to": {
              "description": "When it ends.",
              "examples": [
               "17:00"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "raw": {
              "x-free": true,
              "x-whole": true,
              "description": "One window as HubSpot has it."
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "blockedDates": {
       "description": "Days on which nothing is done, as month-day for every year or year-month-day for one.",
       "examples": [
        [
         "12-25",
         "2027-01-01"
        ]
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "x-whole": true,
          "anyOf": [
           {
            "not": {
             "type": [
              "object",
              "array"
             ]
            }
           },
           {
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "raw": {
              "x-free": true,
              "x-whole": true,
              "description": "A blocked date as HubSpot has it."
             }
            }
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "eventAnchor": {
       "description": "The date that a workflow of contacts is centred on. An empty map says none.",
       "x-whole": true,
       "anyOf": [
        {
         "description": "The date that a workflow of contacts is centred on. An empty map says none.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "property": {
           "description": "A date property of the contact.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "date": {
           "description": "A fixed day: month-day, or year-month-day.",
           "examples": [
            "2027-03-01"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "raw": {
           "x-free": true,
           "x-whole": true,
           "description": "The anchor as HubSpot has it."
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "fetch": {
       "x-keyed": true,
       "description": "Associated records that steps use, by a key of our own: {{ deal.amount }}. HubSpot takes them when the workflow is made and never changes them.",
       "examples": [
        {
         "deal": {
          "associated": "deals",
          "newestBy": "closedate"
         }
        }
       ],
       "anyOf": [
        {
         "description": "Associated records that steps use, by a key of our own: {{ deal.amount }}. HubSpot takes them when the workflow is made and never changes them.",
         "type": "object",
         "additionalProperties": {
          "description": "Which associated record is fetched.",
          "x-whole": true,
          "anyOf": [
           {
            "description": "Which associated record is fetched.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "associated": {
              "description": "The object type of the record.",
              "examples": [
               "deals"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "label": {
              "description": "The label of the association; the usual one when left out.",
              "x-names": "associationLabel",
              "examples": [
               "Primary"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "associationCategory": {
              "description": "HubSpot's category of the label, where an app has brought it along.",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "newestBy": {
              "description": "Of several, the one with the latest value of this property.",
              "examples": [
               "closedate"
              ],
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "oldestBy": {
              "description": "Of several, the one with the earliest value of this property.",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "by": {
              "description": "Of several, which one without a property to sort by.",
              "anyOf": [
               {
                "type": "string",
                "enum": [
                 "associationTime"
                ],
                "enumDescriptions": [
                 "By when they were associated."
                ]
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "raw": {
              "x-free": true,
              "x-whole": true,
              "description": "A data source as HubSpot has it."
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         },
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "canEnrollFromSalesforce": {
       "description": "Whether Salesforce may enroll contacts.",
       "default": false,
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "steps": {
       "x-keyed": "id",
       "x-ordered": true,
       "description": "What happens to who is enrolled, in this order. An overlay changes single steps under their id: a map instead of a list; null drops one, after: and before: place one.",
       "examples": [
        [
         {
          "setProperty": {
           "handoff_status": "Waiting"
          }
         },
         {
          "delay": "2 days"
         }
        ]
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/step"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "detached": {
       "description": "Actions that nothing leads to: lists of steps. HubSpot keeps them; they do nothing.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "x-keyed": "id",
          "x-ordered": true,
          "description": "Steps that follow each other.",
          "anyOf": [
           {
            "type": "array",
            "items": {
             "$ref": "#/definitions/step"
            }
           },
           {
            "type": "object",
            "additionalProperties": {
             "$ref": "#/definitions/stepInOrder"
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "customProperties": {
       "x-keyed": true,
       "description": "HubSpot's custom properties of the workflow, such as its purpose.",
       "examples": [
        {
         "purpose": "Lead routing"
        }
       ],
       "anyOf": [
        {
         "description": "HubSpot's custom properties of the workflow, such as its purpose.",
         "type": "object",
         "additionalProperties": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         },
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "portalOwns": {
       "description": "What is written when the workflow is made and is the portal's afterwards, never compared or overwritten: names of fields, such as steps, or ids of steps.",
       "examples": [
        [
         "steps"
        ],
        [
         "call"
        ]
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Fields of the workflow that this language has no word for, as HubSpot has them.",
       "anyOf": [
        {
         "description": "Fields of the workflow that this language has no word for, as HubSpot has them.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "meta": {
       "$ref": "#/definitions/meta"
      },
      "tags": {
       "$ref": "#/definitions/tags"
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "lifecycleStageInOrder": {
   "title": "LifecycleStage",
   "description": "One lifecycle stage of contacts and companies. The key is HubSpot's own name for its eight stages (lead, marketingqualifiedlead, …), and our own for others.",
   "x-kind": "lifecycleStage",
   "x-section": {
    "name": "lifecycleStages",
    "scope": [],
    "ordered": true,
    "description": "The lifecycle stages in their order: one set for contacts and companies. Stages the portal has besides are kept and reported."
   },
   "x-shorthand": "label",
   "x-refused": {
    "id": "HubSpot gives custom stages an id of their own in every portal; name it under ids: { lifecycleStage.<key>: { contacts: \"…\", companies: \"…\" } }",
    "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay"
   },
   "anyOf": [
    {
     "title": "LifecycleStage",
     "description": "One lifecycle stage of contacts and companies. The key is HubSpot's own name for its eight stages (lead, marketingqualifiedlead, …), and our own for others.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "label": {
       "description": "The name people see on contacts and companies.",
       "examples": [
        "Sales accepted lead"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "only": {
       "description": "Where only one of contacts and companies has the stage.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "contacts",
          "companies"
         ],
         "enumDescriptions": [
          "Contacts have this stage, companies do not.",
          "Companies have this stage, contacts do not."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "companies": {
       "description": "The name on companies, where it is not the same as on contacts.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "meta": {
       "$ref": "#/definitions/meta"
      },
      "tags": {
       "$ref": "#/definitions/tags"
      },
      "after": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right behind the sibling with this key."
      },
      "before": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right before the sibling with this key."
      },
      "first": {
       "const": true,
       "description": "Place it before all others."
      },
      "last": {
       "const": true,
       "description": "Place it behind all others."
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "optionInOrder": {
   "title": "Option",
   "x-shorthand": "label",
   "description": "One option; the key is the value that records hold. Just a text is its label.",
   "x-refused": {
    "value": "the key is the value; delete this line",
    "displayOrder": "the order in YAML is the order of the options; use after:, before:, first: or last: in an overlay"
   },
   "anyOf": [
    {
     "title": "Option",
     "description": "One option; the key is the value that records hold. Just a text is its label.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "label": {
       "description": "What people see.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "description": {
       "description": "What it means; HubSpot shows it in settings only.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "hidden": {
       "description": "Whether people can no longer choose it. Records that have it keep it.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "after": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right behind the sibling with this key."
      },
      "before": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right before the sibling with this key."
      },
      "first": {
       "const": true,
       "description": "Place it before all others."
      },
      "last": {
       "const": true,
       "description": "Place it behind all others."
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "stageInOrder": {
   "title": "Stage",
   "x-shorthand": "label",
   "description": "One stage of a pipeline; the key is our own. A stage that portalform creates gets the id <pipeline>_<stage>. Just a text is its label.",
   "x-refused": {
    "displayOrder": "the order in YAML is the order of the stages; use after:, before:, first: or last: in an overlay",
    "stageId": "write id: for an id of your own",
    "isClosed": "HubSpot derives it: from probability 0 or 1 for deals, from ticketState for tickets",
    "archived": "stages are not archived but deleted for good: name it under `removed:`"
   },
   "anyOf": [
    {
     "title": "Stage",
     "description": "One stage of a pipeline; the key is our own. A stage that portalform creates gets the id <pipeline>_<stage>. Just a text is its label.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "description": "The id it is created with, instead of <pipeline>_<stage>: at most 100 characters, unique among all stages of the object type. HubSpot never changes it.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "label": {
       "description": "The name people see. HubSpot allows each name once per pipeline, whatever the case of its letters and its spaces.",
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "probability": {
       "description": "Deals: how likely a deal in this stage is won, from 0 to 1. 0 is lost and 1 is won: both close the deal.",
       "anyOf": [
        {
         "type": "number",
         "minimum": 0,
         "maximum": 1
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "ticketState": {
       "description": "Tickets: whether a ticket in this stage is open or closed. OPEN when nothing is said.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "OPEN",
          "CLOSED"
         ],
         "enumDescriptions": [
          "Somebody still has to do something.",
          "Done. At least one stage of a ticket pipeline is closed."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "state": {
       "description": "Custom objects: whether a record in this stage is open or closed. OPEN when nothing is said.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "OPEN",
          "CLOSED"
         ],
         "enumDescriptions": [
          "Still under way.",
          "Done."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "metadata": {
       "x-keyed": true,
       "description": "Object types whose stage fields HubSpot does not document (leads, orders, services, …): its metadata as it stands. What is not said is kept.",
       "anyOf": [
        {
         "description": "Object types whose stage fields HubSpot does not document (leads, orders, services, …): its metadata as it stands. What is not said is kept.",
         "type": "object",
         "additionalProperties": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         },
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "after": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right behind the sibling with this key."
      },
      "before": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right before the sibling with this key."
      },
      "first": {
       "const": true,
       "description": "Place it before all others."
      },
      "last": {
       "const": true,
       "description": "Place it behind all others."
      }
     }
    },
    {
     "not": {
      "type": [
       "object",
       "array"
      ]
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "workflowBranchInOrder": {
   "description": "One way of a branch, for records that fit its filters. The one without filters called otherwise is for all others.",
   "title": "WorkflowBranch",
   "anyOf": [
    {
     "title": "WorkflowBranch",
     "description": "One way of a branch, for records that fit its filters. The one without filters called otherwise is for all others.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "description": "What people see on the branch; in a map, the key.",
       "x-secret": false,
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "when": {
       "$ref": "#/definitions/filter"
      },
      "label": {
       "description": "Of otherwise: the name HubSpot shows, where it is another one.",
       "x-secret": false,
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "steps": {
       "x-keyed": "id",
       "x-ordered": true,
       "description": "What happens to who goes this way.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/step"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "end": {
       "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "edgeType": {
       "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "STANDARD",
          "GOTO"
         ],
         "enumDescriptions": [
          "The usual one.",
          "One that leads to a step that others lead to, too."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's branch, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's branch, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "after": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right behind the sibling with this key."
      },
      "before": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right before the sibling with this key."
      },
      "first": {
       "const": true,
       "description": "Place it before all others."
      },
      "last": {
       "const": true,
       "description": "Place it behind all others."
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "stepInOrder": {
   "title": "Step",
   "x-secret": true,
   "description": "One step: what it does is its only key, besides id. An overlay changes it under its id.",
   "x-refused": {
    "actionId": "write id:, where another step refers to this one; HubSpot's own ids are not written",
    "connection": "steps follow each other as they are written; goto: leads elsewhere",
    "actionTypeId": "write action: with the whole action below it",
    "type": "write action: with the whole action below it"
   },
   "anyOf": [
    {
     "title": "Step",
     "description": "One step: what it does is its only key, besides id. An overlay changes it under its id.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "description": "A key of our own, by which overlays, goto and outputs know the step. It is sent nowhere.",
       "examples": [
        "call"
       ],
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "setProperty": {
       "x-keyed": true,
       "description": "Sets properties of the enrolled record, in this order; an empty text empties one.",
       "examples": [
        {
         "handoff_status": "Waiting",
         "mql_at": {
          "now": true
         }
        }
       ],
       "anyOf": [
        {
         "description": "Sets properties of the enrolled record, in this order; an empty text empties one.",
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepValue"
         },
         "properties": {}
        },
        {
         "type": "array",
         "items": {
          "anyOf": [
           {
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "property": {
              "description": "The property.",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             },
             "value": {
              "$ref": "#/definitions/stepValue"
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "clearProperty": {
       "description": "Empties properties of the enrolled record.",
       "examples": [
        [
         "rejected_because"
        ]
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "array",
         "items": {
          "not": {
           "type": [
            "object",
            "array"
           ]
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "setAssociated": {
       "description": "Sets properties of associated records.",
       "examples": [
        {
         "on": "companies",
         "set": {
          "segment": "enterprise"
         }
        }
       ],
       "anyOf": [
        {
         "description": "Sets properties of associated records.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "on": {
           "description": "The object type it leads to.",
           "examples": [
            "companies"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "label": {
           "description": "The label of the association; the usual one when left out.",
           "x-names": "associationLabel",
           "examples": [
            "Primary"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "associationCategory": {
           "description": "HubSpot's category of the label, where an app has brought it along.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "set": {
           "x-keyed": true,
           "description": "The properties, in this order.",
           "anyOf": [
            {
             "description": "The properties, in this order.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "property": {
                  "description": "The property.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "copyProperty": {
       "description": "Copies a property from or to an associated record.",
       "anyOf": [
        {
         "description": "Copies a property from or to an associated record.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "from": {
           "description": "The property that is copied.",
           "examples": [
            "hubspot_owner_id"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "to": {
           "description": "The property that gets its value.",
           "examples": [
            "hubspot_owner_id"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "object": {
           "description": "HubSpot's name of the object that is the other one.",
           "examples": [
            "CONTACT"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "createTask": {
       "description": "Makes a task.",
       "examples": [
        {
         "subject": "Call {{ contact.firstname }}",
         "type": "CALL",
         "due": {
          "in": "1 day",
          "time": "08:00",
          "days": "weekdays"
         },
         "assignTo": {
          "property": "hubspot_owner_id"
         }
        }
       ],
       "anyOf": [
        {
         "description": "Makes a task.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "subject": {
           "description": "The title, with {{ tokens }} of the record.",
           "examples": [
            "Call {{ contact.firstname }}"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "body": {
           "description": "Notes, with {{ tokens }} of the record.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "type": {
           "description": "TODO, CALL or EMAIL; TODO when left out.",
           "examples": [
            "CALL"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "priority": {
           "description": "NONE, LOW, MEDIUM or HIGH; NONE when left out.",
           "examples": [
            "HIGH"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "due": {
           "description": "When it is due.",
           "examples": [
            {
             "in": "1 day",
             "time": "08:00",
             "days": "weekdays"
            }
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "description": "When it is due.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "in": {
               "description": "How long after. A number and a unit: minutes, hours, days, weeks.",
               "examples": [
                "1 day",
                "0 days"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "time": {
               "description": "Time of day in the portal's time zone, hours and minutes.",
               "examples": [
                "08:00"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "days": {
               "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
               "examples": [
                "weekdays",
                [
                 "monday",
                 "thursday"
                ]
               ],
               "anyOf": [
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "array",
                 "items": {
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "zone": {
               "description": "The time zone, where it is not the portal's.",
               "examples": [
                "Europe/Berlin"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "fields": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's action, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's action, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "assignTo": {
           "$ref": "#/definitions/assignee"
          },
          "associate": {
           "$ref": "#/definitions/associations"
          },
          "explicitAssociations": {
           "description": "Whether HubSpot marks the associations as chosen: true, false, or none where it says nothing.",
           "examples": [
            "none"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "createRecord": {
       "description": "Makes a record.",
       "anyOf": [
        {
         "description": "Makes a record.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "objectType": {
           "description": "What is made.",
           "examples": [
            "deals"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "set": {
           "x-keyed": true,
           "description": "Its properties.",
           "examples": [
            {
             "dealname": "{{ enrolled_object.company }}"
            }
           ],
           "anyOf": [
            {
             "description": "Its properties.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "property": {
                  "description": "The property.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "associate": {
           "$ref": "#/definitions/associations"
          },
          "explicitAssociations": {
           "description": "Whether HubSpot marks the associations as chosen: true, false, or none where it says nothing.",
           "examples": [
            "none"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "createNote": {
       "description": "Makes a note on the record: its text.",
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Makes a note on the record: its text.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "body": {
           "description": "The text.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "pin": {
           "description": "Whether it is pinned.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "deleteRecord": {
       "description": "true: deletes the record.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "description": "true: deletes the record.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "delay": {
       "description": "Waits: a number and a unit: minutes, hours, days, weeks. With in:, time: and days: also until a time of day.",
       "examples": [
        "2 days",
        {
         "in": "1 day",
         "time": "09:00",
         "days": "weekdays"
        }
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Waits: a number and a unit: minutes, hours, days, weeks. With in:, time: and days: also until a time of day.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "in": {
           "description": "How long. A number and a unit: minutes, hours, days, weeks.",
           "examples": [
            "2 days"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "time": {
           "description": "Time of day in the portal's time zone, hours and minutes.",
           "examples": [
            "08:00"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "days": {
           "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
           "examples": [
            "weekdays",
            [
             "monday",
             "thursday"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "delayUntil": {
       "description": "Waits until a time of day, a date, a date property of the record, or an event.",
       "x-whole": true,
       "examples": [
        {
         "time": "08:00",
         "days": "weekdays"
        },
        {
         "property": "renewal_date",
         "offset": "3 days before"
        }
       ],
       "anyOf": [
        {
         "description": "Waits until a time of day, a date, a date property of the record, or an event.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "in": {
           "description": "How long from now, for the newer delay that HubSpot has.",
           "examples": [
            "1 day"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "time": {
           "description": "Time of day in the portal's time zone, hours and minutes.",
           "examples": [
            "08:00"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "days": {
           "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
           "examples": [
            "weekdays",
            [
             "monday",
             "thursday"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "zone": {
           "description": "The time zone of the moment from now, where it is not the portal's.",
           "examples": [
            "Europe/Berlin"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "property": {
           "description": "A date property of the record.",
           "examples": [
            "renewal_date"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "date": {
           "title": "StepValue",
           "x-whole": true,
           "description": "A day, or a value that is one.",
           "examples": [
            "Waiting",
            {
             "property": "lead_region"
            },
            {
             "now": true
            },
            {
             "add": 5
            },
            {
             "output": "enrich.segment"
            },
            {
             "in": "90 days"
            }
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "title": "StepValue",
             "description": "A day, or a value that is one.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "property": {
               "description": "The value of another property of the enrolled record.",
               "examples": [
                "hubspot_owner_id"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "now": {
               "description": "true: the time at which the step is taken.",
               "anyOf": [
                {
                 "type": "boolean"
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "add": {
               "description": "What is added to a number property; negative subtracts.",
               "examples": [
                5,
                -20
               ],
               "anyOf": [
                {
                 "type": "number"
                },
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "append": {
               "description": "What is added to the values of a property with several, keeping those it has.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "appendProperty": {
               "description": "A property whose values are added, keeping those that are there.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "output": {
               "description": "What an earlier step gave: its id, a dot, and the name of the output.",
               "examples": [
                "enrich.segment"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "event": {
               "description": "A property of the event that enrolled the record.",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "in": {
               "description": "How long after. A number and a unit: minutes, hours, days, weeks.",
               "examples": [
                "1 day",
                "0 days"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "time": {
               "description": "Time of day in the portal's time zone, hours and minutes.",
               "examples": [
                "08:00"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "days": {
               "description": "Only on these days of the week: a list of monday to sunday, or weekdays.",
               "examples": [
                "weekdays",
                [
                 "monday",
                 "thursday"
                ]
               ],
               "anyOf": [
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "array",
                 "items": {
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "zone": {
               "description": "The time zone, where it is not the portal's.",
               "examples": [
                "Europe/Berlin"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "fields": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's moment, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's moment, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "raw": {
               "x-free": true,
               "x-whole": true,
               "description": "The value as HubSpot has it."
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "offset": {
           "description": "How long before or after the date.",
           "examples": [
            "3 days before"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "event": {
           "title": "Events",
           "x-free": true,
           "x-whole": true,
           "description": "Something that happens to the record, or a list of which one is enough.",
           "anyOf": [
            {
             "title": "Events",
             "description": "Something that happens to the record, or a list of which one is enough.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "array",
             "items": {}
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "atMost": {
           "description": "How long at most to wait for the event.",
           "examples": [
            "7 days"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "sendEmail": {
       "description": "Sends a marketing e-mail, by name or by a key under uses:.",
       "x-names": "email",
       "examples": [
        "welcome"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Sends a marketing e-mail, by name or by a key under uses:.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "email": {
           "description": "The e-mail.",
           "x-names": "email",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "sendEmailTo": {
       "description": "Sends a marketing e-mail to fixed addresses.",
       "anyOf": [
        {
         "description": "Sends a marketing e-mail to fixed addresses.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "email": {
           "description": "The e-mail.",
           "x-names": "email",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "to": {
           "description": "The addresses.",
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "notifyByEmail": {
       "description": "Sends an internal e-mail.",
       "anyOf": [
        {
         "description": "Sends an internal e-mail.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "to": {
           "$ref": "#/definitions/recipients"
          },
          "subject": {
           "description": "The subject, with {{ tokens }} of the record.",
           "examples": [
            "New MQL"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "body": {
           "description": "The text, with {{ tokens }} of the record.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "notifyInApp": {
       "description": "Shows a notification in HubSpot.",
       "anyOf": [
        {
         "description": "Shows a notification in HubSpot.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "to": {
           "$ref": "#/definitions/recipients"
          },
          "subject": {
           "description": "The subject, with {{ tokens }} of the record.",
           "examples": [
            "New MQL"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "body": {
           "description": "The text, with {{ tokens }} of the record.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "deliveryMethod": {
           "description": "HubSpot's way of delivery: APP where left out; none where the action does not say it.",
           "examples": [
            "APP"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "rotateOwner": {
       "description": "Assigns the record to users, or members of teams, in turn.",
       "examples": [
        {
         "team": "sdr",
         "overwrite": false
        }
       ],
       "anyOf": [
        {
         "description": "Assigns the record to users, or members of teams, in turn.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "team": {
           "description": "The team, or several.",
           "x-names": "team",
           "examples": [
            "sdr"
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "x-names": "team",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "user": {
           "description": "The user, or several.",
           "x-names": "user",
           "examples": [
            "anna@example.com"
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "x-names": "user",
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "property": {
           "description": "The property that gets the owner; hubspot_owner_id when left out.",
           "examples": [
            "hubspot_owner_id"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "overwrite": {
           "examples": [
            "none"
           ],
           "description": "Whether a record that has an owner gets another one. It must be said; none where the action does not say it.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "^(true|false|none)$"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "addToList": {
       "description": "Puts the record into a list.",
       "x-names": "list",
       "examples": [
        "mql_waiting"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Puts the record into a list.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "list": {
           "description": "The list.",
           "x-names": "list",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "record": {
           "description": "Another record than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "removeFromList": {
       "description": "Takes the record out of a list.",
       "x-names": "list",
       "examples": [
        "mql_waiting"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Takes the record out of a list.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "list": {
           "description": "The list.",
           "x-names": "list",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "record": {
           "description": "Another record than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "enrollIn": {
       "description": "Enrolls the record in another workflow.",
       "x-names": "workflow",
       "examples": [
        "nurture_leads"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Enrolls the record in another workflow.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "workflow": {
           "description": "The workflow.",
           "x-names": "workflow",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "enrollInSequence": {
       "description": "Enrolls the contact in a sequence.",
       "x-names": "sequence",
       "examples": [
        {
         "sequence": "outreach",
         "sender": {
          "property": "hubspot_owner_id"
         }
        }
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Enrolls the contact in a sequence.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "sequence": {
           "description": "The sequence.",
           "x-names": "sequence",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "sender": {
           "description": "Who sends: a user, or the owner that a property names.",
           "x-whole": true,
           "anyOf": [
            {
             "description": "Who sends: a user, or the owner that a property names.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "user": {
               "description": "The user.",
               "x-names": "user",
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "property": {
               "description": "The property.",
               "examples": [
                "hubspot_owner_id"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              }
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "useContactTimeZone": {
           "description": "Whether times are those of the contact.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "unenrollFromSequence": {
       "description": "true: takes the contact out of sequences.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "description": "true: takes the contact out of sequences.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "setMarketingStatus": {
       "description": "Makes the contact a marketing contact or not: MARKETABLE or NON_MARKETABLE.",
       "examples": [
        "NON_MARKETABLE"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "Makes the contact a marketing contact or not: MARKETABLE or NON_MARKETABLE.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "status": {
           "description": "MARKETABLE or NON_MARKETABLE.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "contact": {
           "description": "Another contact than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "null"
        }
       ]
      },
      "manageSubscription": {
       "description": "Opts the contact in or out.",
       "anyOf": [
        {
         "description": "Opts the contact in or out.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "subscription": {
           "description": "The subscription type.",
           "x-names": "subscription",
           "examples": [
            "newsletter"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "optState": {
           "description": "OPT_IN or OPT_OUT.",
           "examples": [
            "OPT_OUT"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "channel": {
           "description": "The channel; EMAIL when left out.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "legalBasis": {
           "description": "The legal basis.",
           "examples": [
            "LEGITIMATE_INTEREST_CLIENT"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "legalBasisExplanation": {
           "description": "Why.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "contact": {
           "description": "Another contact than the enrolled one, as HubSpot names it.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "associate": {
       "description": "Associates records of two object types where two properties have the same value.",
       "anyOf": [
        {
         "description": "Associates records of two object types where two properties have the same value.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "from": {
           "description": "The object type of the enrolled record.",
           "examples": [
            "contacts"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "to": {
           "description": "The other object type.",
           "examples": [
            "companies"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "matchBy": {
           "description": "What is compared, in HubSpot's words.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "fromProperty": {
           "description": "The property of the enrolled record.",
           "examples": [
            "company_domain"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "toProperty": {
           "description": "The property of the others.",
           "examples": [
            "domain"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "createAssociationOnly": {
           "description": "Whether records are associated and nothing else.",
           "anyOf": [
            {
             "type": "boolean"
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "webhook": {
       "description": "Sends a request.",
       "examples": [
        {
         "url": "https://example.com/hook",
         "query": {
          "email": {
           "property": "email"
          }
         }
        }
       ],
       "anyOf": [
        {
         "description": "Sends a request.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "url": {
           "description": "Where to. Credentials stand in it as ${secrets.NAME}.",
           "examples": [
            "https://example.com/hook?key=${secrets.HOOK_KEY}"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "method": {
           "description": "GET, POST, …; POST when left out.",
           "examples": [
            "GET"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "query": {
           "x-keyed": true,
           "description": "Parameters of the query, by name.",
           "examples": [
            {
             "email": {
              "property": "email"
             }
            }
           ],
           "anyOf": [
            {
             "description": "Parameters of the query, by name.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "name": {
                  "description": "The name.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "auth": {
           "description": "How HubSpot proves who it is: a secret of the portal by its name, or the signature of an app.",
           "x-whole": true,
           "anyOf": [
            {
             "description": "How HubSpot proves who it is: a secret of the portal by its name, or the signature of an app.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "secret": {
               "description": "The name of the secret.",
               "examples": [
                "HOOK_KEY"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "name": {
               "description": "The name of the header or parameter.",
               "examples": [
                "X-Api-Key"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "location": {
               "description": "HEADER or QUERY_PARAM.",
               "examples": [
                "HEADER"
               ],
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "app": {
               "description": "The id of the app that signs.",
               "anyOf": [
                {
                 "type": "integer"
                },
                {
                 "not": {
                  "type": [
                   "object",
                   "array"
                  ]
                 }
                },
                {
                 "type": "null"
                }
               ]
              },
              "fields": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's action, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's action, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "raw": {
               "x-free": true,
               "x-whole": true,
               "description": "The settings as HubSpot has them."
              }
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "code": {
       "description": "Runs custom code.",
       "examples": [
        {
         "runtime": "NODE20X",
         "file": "code/score.js",
         "inputs": {
          "email": {
           "property": "email"
          }
         },
         "outputs": [
          "segment"
         ]
        }
       ],
       "anyOf": [
        {
         "description": "Runs custom code.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "runtime": {
           "description": "The language and its version.",
           "examples": [
            "NODE20X",
            "PYTHON39"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "file": {
           "description": "The file with the code, by its path from the directory of the layer. Nothing in it is a variable.",
           "x-file": "source",
           "examples": [
            "code/score.js"
           ],
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "source": {
           "description": "The code itself, where it has no file of its own.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "secrets": {
           "description": "Names of secrets of the portal that the code may use.",
           "examples": [
            [
             "SCORING_KEY"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "not": {
               "type": [
                "object",
                "array"
               ]
              }
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "inputs": {
           "x-keyed": true,
           "description": "What the code is given, by name.",
           "examples": [
            {
             "email": {
              "property": "email"
             }
            }
           ],
           "anyOf": [
            {
             "description": "What the code is given, by name.",
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/stepValue"
             },
             "properties": {}
            },
            {
             "type": "array",
             "items": {
              "anyOf": [
               {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                 "name": {
                  "description": "The name.",
                  "not": {
                   "type": [
                    "object",
                    "array"
                   ]
                  }
                 },
                 "value": {
                  "$ref": "#/definitions/stepValue"
                 }
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "outputs": {
           "description": "What the code gives: names of texts, or a map for anything else.",
           "examples": [
            [
             "segment"
            ]
           ],
           "anyOf": [
            {
             "not": {
              "type": [
               "object",
               "array"
              ]
             }
            },
            {
             "type": "array",
             "items": {
              "x-free": true,
              "anyOf": [
               {
                "not": {
                 "type": [
                  "object",
                  "array"
                 ]
                }
               },
               {
                "type": "object",
                "additionalProperties": true,
                "properties": {}
               },
               {
                "type": "null"
               }
              ]
             }
            },
            {
             "type": "null"
            }
           ]
          },
          "fields": {
           "x-free": true,
           "x-whole": true,
           "description": "Further fields of HubSpot's action, as they are.",
           "anyOf": [
            {
             "description": "Further fields of HubSpot's action, as they are.",
             "type": "object",
             "additionalProperties": true,
             "properties": {}
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "branch": {
       "x-keyed": "name",
       "x-mapped": true,
       "x-ordered": true,
       "description": "Goes different ways: the first branch whose filters fit. A map by name, or a list. Who fits none goes the way called otherwise.",
       "examples": [
        {
         "EMEA": {
          "when": {
           "lead_region": [
            "emea"
           ]
          },
          "steps": [
           {
            "rotateOwner": {
             "team": "sdr",
             "overwrite": false
            }
           }
          ]
         },
         "otherwise": {
          "steps": []
         }
        }
       ],
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/workflowBranch"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/workflowBranchInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "switch": {
       "description": "Goes different ways by a value.",
       "examples": [
        {
         "on": {
          "property": "lead_region"
         },
         "cases": {
          "emea": {
           "steps": []
          }
         },
         "otherwise": {
          "steps": []
         }
        }
       ],
       "anyOf": [
        {
         "description": "Goes different ways by a value.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "on": {
           "$ref": "#/definitions/stepValue"
          },
          "cases": {
           "x-keyed": "value",
           "x-mapped": true,
           "x-ordered": true,
           "description": "A way for each value: a map by value, or a list.",
           "anyOf": [
            {
             "type": "array",
             "items": {
              "$ref": "#/definitions/switchCase"
             }
            },
            {
             "type": "object",
             "additionalProperties": {
              "$ref": "#/definitions/switchCaseInOrder"
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          },
          "otherwise": {
           "description": "For every other value.",
           "anyOf": [
            {
             "description": "For every other value.",
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "label": {
               "description": "The name HubSpot shows.",
               "x-secret": false,
               "not": {
                "type": [
                 "object",
                 "array"
                ]
               }
              },
              "steps": {
               "x-keyed": "id",
               "x-ordered": true,
               "description": "What happens to who has another value.",
               "anyOf": [
                {
                 "type": "array",
                 "items": {
                  "$ref": "#/definitions/step"
                 }
                },
                {
                 "type": "object",
                 "additionalProperties": {
                  "$ref": "#/definitions/stepInOrder"
                 }
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "end": {
               "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
               "anyOf": [
                {
                 "type": "boolean"
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "edgeType": {
               "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
               "anyOf": [
                {
                 "type": "string",
                 "enum": [
                  "STANDARD",
                  "GOTO"
                 ],
                 "enumDescriptions": [
                  "The usual one.",
                  "One that leads to a step that others lead to, too."
                 ]
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              },
              "raw": {
               "x-free": true,
               "x-whole": true,
               "description": "Further fields of HubSpot's branch, as they are.",
               "anyOf": [
                {
                 "description": "Further fields of HubSpot's branch, as they are.",
                 "type": "object",
                 "additionalProperties": true,
                 "properties": {}
                },
                {
                 "type": "string",
                 "pattern": "\\$\\{"
                },
                {
                 "type": "null"
                }
               ]
              }
             }
            },
            {
             "type": "string",
             "pattern": "\\$\\{"
            },
            {
             "type": "null"
            }
           ]
          }
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "split": {
       "description": "Divides those who come at random.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "description": "One part of those who come.",
          "anyOf": [
           {
            "description": "One part of those who come.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
             "percentage": {
              "description": "How many of a hundred.",
              "anyOf": [
               {
                "type": "number"
               },
               {
                "not": {
                 "type": [
                  "object",
                  "array"
                 ]
                }
               },
               {
                "type": "null"
               }
              ]
             },
             "steps": {
              "x-keyed": "id",
              "x-ordered": true,
              "description": "What happens to them.",
              "anyOf": [
               {
                "type": "array",
                "items": {
                 "$ref": "#/definitions/step"
                }
               },
               {
                "type": "object",
                "additionalProperties": {
                 "$ref": "#/definitions/stepInOrder"
                }
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "end": {
              "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
              "anyOf": [
               {
                "type": "boolean"
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "edgeType": {
              "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
              "anyOf": [
               {
                "type": "string",
                "enum": [
                 "STANDARD",
                 "GOTO"
                ],
                "enumDescriptions": [
                 "The usual one.",
                 "One that leads to a step that others lead to, too."
                ]
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             },
             "raw": {
              "x-free": true,
              "x-whole": true,
              "description": "Further fields of HubSpot's branch, as they are.",
              "anyOf": [
               {
                "description": "Further fields of HubSpot's branch, as they are.",
                "type": "object",
                "additionalProperties": true,
                "properties": {}
               },
               {
                "type": "string",
                "pattern": "\\$\\{"
               },
               {
                "type": "null"
               }
              ]
             }
            }
           },
           {
            "type": "string",
            "pattern": "\\$\\{"
           },
           {
            "type": "null"
           }
          ]
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "goto": {
       "x-whole": true,
       "description": "At the end: goes on with the step that has this id.",
       "examples": [
        "call"
       ],
       "anyOf": [
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "description": "At the end: goes on with the step that has this id.",
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "step": {
           "description": "The id of the step.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "action": {
           "description": "The id of an action that is not there.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "edgeType": {
           "description": "How HubSpot marks the connection, where it is not as usual.",
           "not": {
            "type": [
             "object",
             "array"
            ]
           }
          },
          "edge": {
           "x-free": true,
           "x-whole": true,
           "description": "The connection as HubSpot has it."
          }
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "action": {
       "x-free": true,
       "x-keyed": true,
       "description": "Any other action, as HubSpot has it, without its id and its connection.",
       "examples": [
        {
         "actionTypeId": "1-179507819",
         "actionTypeVersion": 3,
         "fields": {}
        }
       ],
       "anyOf": [
        {
         "description": "Any other action, as HubSpot has it, without its id and its connection.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "actions": {
       "x-free": true,
       "x-whole": true,
       "description": "All actions as HubSpot has them, where they are no workflow that steps can describe: start and list.",
       "anyOf": [
        {
         "description": "All actions as HubSpot has them, where they are no workflow that steps can describe: start and list.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "version": {
       "description": "The version of the action, where it is not the one that portalform knows.",
       "anyOf": [
        {
         "type": "number"
        },
        {
         "not": {
          "type": [
           "object",
           "array"
          ]
         }
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's action, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's action, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "after": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right behind the sibling with this key."
      },
      "before": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right before the sibling with this key."
      },
      "first": {
       "const": true,
       "description": "Place it before all others."
      },
      "last": {
       "const": true,
       "description": "Place it behind all others."
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  },
  "switchCaseInOrder": {
   "description": "One way of a switch, for one value.",
   "title": "SwitchCase",
   "anyOf": [
    {
     "title": "SwitchCase",
     "description": "One way of a switch, for one value.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "value": {
       "description": "The value it is for; in a map, the key.",
       "x-secret": false,
       "not": {
        "type": [
         "object",
         "array"
        ]
       }
      },
      "steps": {
       "x-keyed": "id",
       "x-ordered": true,
       "description": "What happens to who has this value.",
       "anyOf": [
        {
         "type": "array",
         "items": {
          "$ref": "#/definitions/step"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "$ref": "#/definitions/stepInOrder"
         }
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "end": {
       "description": "true: who goes this way leaves the workflow here, although steps follow the branch.",
       "anyOf": [
        {
         "type": "boolean"
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "edgeType": {
       "description": "How HubSpot marks the connection to what comes behind, where it is not as usual.",
       "anyOf": [
        {
         "type": "string",
         "enum": [
          "STANDARD",
          "GOTO"
         ],
         "enumDescriptions": [
          "The usual one.",
          "One that leads to a step that others lead to, too."
         ]
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "raw": {
       "x-free": true,
       "x-whole": true,
       "description": "Further fields of HubSpot's branch, as they are.",
       "anyOf": [
        {
         "description": "Further fields of HubSpot's branch, as they are.",
         "type": "object",
         "additionalProperties": true,
         "properties": {}
        },
        {
         "type": "string",
         "pattern": "\\$\\{"
        },
        {
         "type": "null"
        }
       ]
      },
      "after": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right behind the sibling with this key."
      },
      "before": {
       "not": {
        "type": [
         "object",
         "array"
        ]
       },
       "description": "Place it right before the sibling with this key."
      },
      "first": {
       "const": true,
       "description": "Place it before all others."
      },
      "last": {
       "const": true,
       "description": "Place it behind all others."
      }
     }
    },
    {
     "type": "string",
     "pattern": "\\$\\{"
    },
    {
     "type": "null"
    }
   ]
  }
 }
};
