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
  }
 }
};
