import type { Answer, Call, Json, JsonObject } from './call.ts';
import type { Resource } from './configuration.ts';
import type { FormMap, Ref } from './form.ts';
import type { Change, Hold, Unit } from './plan.ts';
import type { FieldsShape } from './shape.ts';

/** What is wanted of one kind in one portal: an object type, and the forms declared there. */
export interface Want {
  readonly kind: string;
  readonly scope?: string;
  readonly forms: readonly FormMap[];
  /** Ids that must be looked for everywhere before they count as absent; or everything there is. */
  readonly seek?: readonly string[] | 'everything';
  /** Whether everything is wanted whole, where lists show things in short. */
  readonly whole?: true;
  /** Only to foresee what HubSpot would refuse: nothing depends on it. */
  readonly optional?: boolean;
}

/** One thing in the portal. */
export interface Found {
  readonly id: string;
  /** Natural names to match by, as they are compared. */
  readonly names: readonly string[];
  /** The key that a person would give it, where that is not the id. */
  readonly suggestedKey?: string;
  /** Names that only our own apply gives it: as good as an id. */
  readonly marks?: readonly string[];
  readonly body: JsonObject;
  /** The body is an entry of a list, which does not show it whole. */
  readonly short?: true;
  /** HubSpot lists it and does not let this token read it: why. */
  readonly unreadable?: string;
  /** What HubSpot counts up with every save. */
  readonly revision?: string;
  /** HubSpot's own: not counted as unmanaged, not pulled unless asked for. */
  readonly builtIn: boolean;
  readonly createdBy?: string;
  readonly changedBy?: string;
  readonly changedAt?: string;
}

/** Everything of one kind and scope that was read. */
export interface Inventory {
  readonly kind: string;
  readonly scope?: string;
  readonly found: readonly Found[];
  /** Why absence proves nothing here: part of it could not be read. */
  readonly incomplete?: { readonly says: string; readonly wayOut: string };
}

/** How a reference resolves in one portal. */
export type Resolution =
  | { readonly is: 'known'; readonly id: string }
  /** Created by this plan, at an address (of a child: a path in that change); the id is there when it can be known beforehand. */
  | {
      readonly is: 'planned';
      readonly address: string;
      readonly path?: readonly string[];
      readonly id?: string;
    }
  | { readonly is: 'missing' };

/** One portal, desired and actual: a kind's only window on other kinds. */
export interface Look {
  resolve(ref: Ref): Resolution;
  /** The reference for an id found in the portal: by declared key where there is one. */
  ref(kind: string, scope: string | undefined, id: string): Ref;
  /** What a referenced thing is: in the portal, with what is declared of it over that; undefined where neither is known. */
  form(ref: Ref): FormMap | undefined;
  /** The scopes of a kind that were read. */
  scopes?(kind: string): readonly string[];
  /** The portal's time zone, where it is known. */
  readonly zone?: string;
}

/** The id of what is referred to, where that is in the portal. */
export type IdOf = (ref: Ref) => string | undefined;

/** A finding of a kind's own check, at a path within the resource. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly path: readonly string[];
  readonly part?: 'key' | 'value';
  readonly fix?: string;
}

/** What an offline check may ask about the rest of the configuration. */
export interface Declared {
  has(address: string): boolean;
  /** Keys declared or used for a kind in a scope, for suggestions. */
  keys(kind: string, scope?: string): readonly string[];
  form(address: string): FormMap | undefined;
}

/** What a probe said about a change. */
export interface Finding {
  readonly risk?: string;
  readonly records?: number;
  /** The path of the unit it is about; the whole change when left out. */
  readonly path?: readonly string[];
  readonly held?: Hold;
  /** What of the declaration, as it is written, is held. */
  readonly said?: Pick<Problem, 'path' | 'part'>;
  /** A limit that a create spends from, and how much of it is left. */
  readonly spends?: { readonly of: string; readonly left: number };
  /** Who changed it last and when, where HubSpot keeps a record. */
  readonly changed?: { readonly by?: string; readonly at?: string };
}

/** A probe: what to ask, and what the answer (undefined when it could not be read) means. */
export interface Probe {
  readonly call: Call;
  read(answer: Answer | { readonly unreadable: string }): readonly Finding[];
}

/** One request of a change, and how it may be repeated. */
export interface Step {
  /** 'create', 'update options': a line in plan and journal. */
  readonly says: string;
  readonly call: Call;
  /** `findFirst`: never repeat blindly; look for the thing by its name. */
  readonly replay: 'safe' | 'findFirst';
  /** Steps with the same key can be packed into one call. */
  readonly batch?: string;
  /** How to see in the portal that it has taken effect already. */
  readonly effect?: { readonly call: Call; seenIn(answer: Answer): boolean };
  /** The id of what it makes, where only the portal decides it. */
  idFrom?(answer: JsonObject): string | undefined;
}

/** Lists that show things in short: how some of them are read whole. */
export interface Details {
  calls(ids: readonly string[], want: Want): readonly Call[];
  /** Whole bodies in an answer; undefined when it is not what it should be. */
  bodies(answer: Answer): readonly JsonObject[] | undefined;
  /** Why the answer does not show one that was asked for. */
  missing(answer: Answer, id: string): string | undefined;
  /** Whether a body stays the same as long as its revision does, so that it may be kept on disk. */
  readonly kept: boolean;
}

/** What a kind sees of a change and of its neighbours before any probe. */
export interface Assessed {
  readonly change: Change;
  /** What declares it; nothing for what is only removed. */
  readonly declared?: Resource;
  readonly found: Found | undefined;
  /** What it is in the portal, children under their keys. */
  readonly actual: FormMap | undefined;
  readonly look: Look;
}

/** A field whose value no two things of a scope may share, and what stands there while names are exchanged. */
export interface ExclusiveName {
  readonly field: string;
  /** The name as HubSpot compares it. */
  compared(name: string): string;
  halfway(key: string): string;
}

/** Many steps in one call. `split` gives each step's own answer, matched by name. */
export interface Packed {
  readonly call: Call;
  split(answer: Answer): readonly StepOutcome[];
}
export type StepOutcome =
  | { readonly body: Json }
  | { readonly refused: JsonObject }
  | { readonly unknown: true };

/** What a token must be allowed to do. Any one of `anyOf` suffices. */
export interface ScopeNeed {
  readonly anyOf: readonly string[];
  readonly why: string;
}

/**
 * A type of thing that can be declared: HubSpot's knowledge as data and pure functions.
 * The engine walks kinds by this shape and knows none by name.
 */
export interface Kind {
  readonly name: string;
  /** The section of YAML that declares it. */
  readonly section: string;
  /** Whether the section is keyed by object type first. */
  readonly scoped: boolean;
  /** It is a part of the things of another kind: this field of their declarations, with their keys, pins and permits. */
  readonly part?: { readonly of: string; readonly field: string };
  /** The whole section is one thing; its keys are children in this field. */
  readonly single?: string;
  readonly shape: FieldsShape;
  /**
   * Kinds whose inventory shows what a removal would break; `foresee`: where HubSpot itself refuses to remove what they
   * use, so that not being able to read them takes away nothing but the warning.
   */
  readonly needs: { readonly removal: readonly string[]; readonly foresee?: readonly string[] };
  /** Pulled only along with what refers to it, unless it is asked for. */
  readonly comesAlong?: boolean;

  /** YAML's tree → form: shorthands and defaults spelled out, names turned into references. */
  expand(tree: FormMap, scope: string | undefined): FormMap;
  /** The inverse, in YAML's short spelling, for `pull`; of HubSpot's own things only what can be owned. */
  contract(form: FormMap, found?: Found): FormMap;
  check(resource: Resource, declared: Declared): readonly Problem[];

  /** Whether every portal has it of HubSpot's making, as far as that is known without asking. */
  isBuiltIn?(scope: string | undefined, key: string): boolean;
  /** Whether a key is an id as HubSpot gives them: it says which one is meant, and nobody mistypes it. */
  isId?(key: string): boolean;
  /** It is only referred to: nothing declares it. */
  readonly referredOnly?: true;
  /** What else has to be read before, because the calls name it by its id. */
  readsAfter?(want: Want): readonly Ref[];
  /** The calls that read everything of one scope; the first one is needed, each further one makes it more complete. */
  reads(want: Want, idOf?: IdOf): readonly Call[];
  /** The call for the page behind an answer; undefined when it was the last one. */
  next?(answer: Answer): Call | undefined;
  readonly details?: Details;
  /** Where a thing may be that `reads` do not show: asked only when something sought was not found. */
  closer?(want: Want): readonly Call[];
  /** The bodies in one answer to a read; undefined when it is not the list it should be, which proves nothing. */
  bodies(answer: Answer): readonly JsonObject[] | undefined;
  /** Makes one body of several, for a thing that is kept in several places. */
  join?(bodies: readonly JsonObject[]): readonly JsonObject[];
  found(body: JsonObject, scope: string | undefined): Found;

  lift(body: JsonObject, scope: string | undefined, look: Look): FormMap;
  /** What HubSpot shows without the credentials in it, as it may be kept in a file: lifted, it is the same. */
  masked?(json: Json): Json;
  /** Natural names to match a declared thing by, after its pin and its key. */
  names(resource: Resource): readonly string[];
  /** What a form refers to: orders changes, and holds those whose references do not resolve. */
  references(form: FormMap, scope: string | undefined, key: string): readonly Ref[];
  /** Names that only our own apply gives it. */
  marks?(resource: Resource): readonly string[];
  /** The id that a create will get, where it can be known beforehand. */
  plannedId(resource: Resource): string | undefined;
  /** Why this cannot be created through the API, or not with what is declared. */
  uncreatable(form: FormMap, resource: Resource): Hold | undefined;
  /** Why HubSpot does not let this unit (or, with an empty path, this thing) be changed or removed. */
  refuses(path: readonly string[], found: Found): string | undefined;
  /** Why HubSpot may leave one out of its list that is there: in words that follow "or". */
  readonly hides?: string;
  /** What removing one of these means for people. */
  readonly removalRisk: string;
  /** Names that HubSpot gives once per scope: a change that takes one waits for the one that frees it. */
  readonly exclusive?: ExclusiveName;
  /** What can be said of a change without asking: rules of HubSpot's that it would break, what a person has to do by hand. */
  assess?(assessed: Assessed): readonly Finding[];
  /** Where HubSpot says who changed a unit and when. */
  audit?(change: Change, unit: Unit, look: Look): Probe | undefined;

  probes(change: Change, look: Look): readonly Probe[];
  /**
   * The requests that carry out the permitted units of a change; those of one round, counted from 0, where there are
   * several. `live` is the body as just read.
   */
  steps(change: Change, look: Look, live: JsonObject | undefined, round?: number): readonly Step[];
  /**
   * How many rounds a change takes, each with the body as just read, because one write may bring about another or must
   * have settled. One where left out.
   */
  rounds?(change: Change): number;
  /** Whether HubSpot has finished what an earlier round began. */
  settled?(body: JsonObject): boolean;
  /** What may come late: of a circle of new things that refer to each other, one is made without. From this round on it refers to them. */
  readonly completes?: number;
  /** The first one that is made must be seen in the portal before the next one is. */
  readonly oneFirst?: true;
  /** A declaration as `lift` would spell it, where that depends on the portal. */
  settle?(form: FormMap, look: Look): FormMap;
  /** What holds of a declaration once the thing is there: the rest is the portal's. */
  yields?(desired: FormMap, actual: FormMap): FormMap;
  /** Whether bodies are replaced as a whole, so that the live one must be read right before sending. */
  reread(change: Change, live: JsonObject | undefined): Call | undefined;
  /** Packs steps of one `batch` key, at most `max`, into one call. */
  readonly batching?: { readonly max: number; pack(steps: readonly Step[]): Packed };

  scopes(
    scope: string | undefined,
    forms: readonly FormMap[],
  ): { readonly read: readonly ScopeNeed[]; readonly write: readonly ScopeNeed[] };
  /** Where a person sees it in HubSpot. Path only: the host is the account's uiDomain. */
  link(scope: string | undefined, id: string, portalId: number): string;
  /** A person's name for it. */
  title(form: FormMap): string | undefined;
}
