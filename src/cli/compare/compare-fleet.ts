import type { ComparedPortal, ComparisonInput } from '../../compare/input.ts';
import { isConfigured } from '../../compare/input.ts';
import { ownLayers } from '../../config/own-layers.ts';
import { usualObjectTypes } from '../../core/object-types.ts';
import { kinds, kindsFor } from '../../kinds/registry.ts';
import { surveyKinds } from '../../kinds/survey.ts';
import { askedOf, chooser, collectionsOf, isDeclaredAsked, type Wanted } from '../../run/compare/choose.ts';
import { readForComparison } from '../../run/compare/read-portal.ts';
import { createReader } from '../../run/reader.ts';
import type { Connected } from '../connect.ts';
import type { ExitCode } from '../exit-codes.ts';
import { checkAnyToken, eachPortal } from '../fleet.ts';
import type { Io } from '../io.ts';
import { gateOf, type PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { cacheOf, checkBase, openPlace, type Place, planConfigured } from '../planning.ts';
import { type Configured, check, type Fleet, memberOf, type Workspace } from '../workspace.ts';

export interface CompareFleetOptions
  extends Omit<PlanOptions, 'target' | 'takeOver' | 'revert' | 'recreate'> {
  readonly select?: readonly string[];
  readonly all?: boolean;
  readonly objectTypes?: readonly string[];
}

/** What a comparison is made of, and what the portals that could not be read end the run with. */
export interface ComparedFleet {
  readonly input: ComparisonInput;
  readonly exit: ExitCode;
}

/** Reads portals, some at the same time: what is declared for any of them, and what takes part beside that. */
export async function compareFleet(
  workspace: Workspace,
  portals: readonly string[],
  options: CompareFleetOptions,
  io: Io,
  output: Output,
): Promise<ComparedFleet> {
  const { all: members, warnings } = check(workspace, portals, configured => configured);
  if (warnings.length > 0) output.warnings(warnings, options.maxErrors);
  const fleet = fleetOf(workspace, members);
  checkAnyToken(fleet, 'read', io);
  const place = await openPlace(workspace, io, options);
  await checkBase(place, fleet, options.base);
  const wanted = wantedOf(members, options);
  const { done, failures, exit } = await eachPortal(fleet, { use: 'read', io, output, options }, connected =>
    readOne(connected, members, wanted, place),
  );
  const read = [
    ...done,
    ...failures.flatMap(failure =>
      members
        .filter(({ layered }) => layered.name === failure.portal)
        .map(member => ({ ...portalOf(member, place), read: failure })),
    ),
  ];
  return {
    exit,
    input: {
      portals: portals.flatMap(name => read.filter(({ portal }) => portal === name)),
      kinds,
      isAsked: isDeclaredAsked(wanted),
      startsRow: portal => wanted.all || wanted.selectors.length > 0 || !isConfigured(portal),
      emptyIsNoAnswer: surveyKinds.emptyIsNoAnswer,
    },
  };
}

function fleetOf(workspace: Workspace, members: readonly Configured[]): Fleet {
  return {
    workspace,
    portals: members.map(memberOf),
    alone: false,
    loaded: new Map(members.map(member => [member.layered.name, member])),
  };
}

function wantedOf(members: readonly Configured[], options: CompareFleetOptions): Wanted {
  const declared = members.flatMap(({ declaration }) => declaration.resources);
  return {
    selectors: options.select ?? [],
    all: options.all ?? false,
    isAudit: members.some(member => !isConfigured(member)),
    declared: collectionsOf(declared),
    objectTypes: options.objectTypes ?? [
      ...new Set([...usualObjectTypes, ...declared.flatMap(({ scope }) => scope ?? [])]),
    ],
    kinds,
  };
}

/** Plans a portal and reads the rest with the same reader: nothing is asked twice. */
async function readOne(
  { gateway, account, configured }: Connected,
  members: readonly Configured[],
  wanted: Wanted,
  place: Place,
): Promise<ComparedPortal> {
  const { layered, declaration } = configured;
  const reader = createReader(gateway);
  const gate = gateOf(configured, {});
  const planned = isConfigured(configured)
    ? await planConfigured(configured, reader, gate, place, account)
    : undefined;
  const { portalId } = layered.settings;
  const reading = await readForComparison(
    {
      planning: {
        portal: layered.name,
        portalId,
        declaration,
        kinds: kindsFor(layered.settings),
        gate,
        zone: account.timeZone,
        cache: cacheOf(place.workspace, portalId),
      },
      others: members.filter(other => other.layered.name !== layered.name).map(other => other.declaration),
      asked: askedOf(wanted),
      isChosen: chooser(wanted),
      ...(planned && { planned }),
    },
    reader,
  );
  return { ...portalOf(configured, place), read: reading };
}

function portalOf({ layered, declaration }: Configured, { workspace }: Place): Omit<ComparedPortal, 'read'> {
  const { name, settings } = layered;
  return {
    portal: name,
    portalId: settings.portalId,
    declaration,
    layered,
    layers: ownLayers(workspace.files, name),
  };
}
