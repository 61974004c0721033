import { kindsFor } from '../../kinds/registry.ts';
import { withDrafts } from '../../run/pull/drafts.ts';
import { createReader } from '../../run/reader.ts';
import { connect } from '../connect.ts';
import { portalSection, type Visit } from '../doctor/portal.ts';
import { failure, type Line, type Section, success } from '../doctor/report.ts';
import { needsOf } from '../doctor/scopes.ts';
import { gateOf } from '../options.ts';
import { openPlace, planConfigured } from '../planning.ts';
import { type Configured, loadOne, type Workspace } from '../workspace.ts';
import { byHandLines, heldLines, unreadLines } from './held-lines.ts';
import { nameLines, unaskedLines } from './name-lines.ts';
import { needsIn, wantsFor } from './needs.ts';
import { type NewPortal, portalFile, portalText, sharedLayers } from './portal-file.ts';

/** A portal that is to be like another one. */
export interface NewLike {
  readonly portal: NewPortal;
  readonly like: Configured;
}

/** Everything that a portal must have before what another one is built from can be applied to it. */
export async function checklist(asked: NewLike, visit: Visit): Promise<readonly Section[]> {
  const { name } = asked.portal;
  const { workspace } = visit;
  const isThere = workspace.portals.includes(name);
  const loaded = isThere ? loadOne(workspace, name) : loadAsIfThere(asked, workspace);
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  const directory = { title: 'Directory', lines: directoryLines(asked, workspace, isThere) };
  const { configured } = loaded;
  if (!configured || errors.length > 0) {
    const [first] = errors;
    const place = first?.at ? `${first.at.file}:${first.at.line}: ` : '';
    const wrong = failure(
      'configuration',
      `its configuration has mistakes: ${place}${first?.message ?? ''}`,
      `see them: portalform validate ${name}`,
    );
    return [{ ...directory, lines: [...directory.lines, wrong] }];
  }
  const token = isThere ? await tokenLines(name, configured, visit) : tokenNeeds(configured);
  const isOpen = token.some(({ check, status }) => check === 'account' && status === 'success');
  const rest = isOpen ? await askedSections(configured, visit) : unaskedSections(configured);
  return [directory, { title: 'Token', lines: token }, ...rest].filter(({ lines }) => lines.length > 0);
}

/** The configuration that it would have. */
function loadAsIfThere({ portal, like }: NewLike, workspace: Workspace): ReturnType<typeof loadOne> {
  const { files } = workspace;
  const text = portalText({ ...portal, portalId: 1 }, like.layered, files);
  return loadOne(
    { ...workspace, files: withDrafts(files, new Map([[portalFile(portal), text]])) },
    portal.name,
  );
}

function directoryLines({ portal, like }: NewLike, { files }: Workspace, isThere: boolean): readonly Line[] {
  const { name } = portal;
  const path = portalFile(portal);
  const text = portalText(portal, like.layered, files);
  const other = like.layered.name;
  if (!isThere)
    return [
      failure(
        'directory',
        `${path} is not there`,
        `write it, or have it written with --portal-id <Hub ID> --token <variable>:\n${text.trimEnd()}`,
      ),
    ];
  const own = sharedLayers(files, name);
  const missing = sharedLayers(files, other).filter(layer => !own.includes(layer));
  return [
    success('directory', `${path} is there`),
    missing.length > 0
      ? failure(
          'layers',
          `it does not extend ${missing.join(', ')}, as ${other} does`,
          `write ${text.split('\n').find(line => line.startsWith('extends:')) ?? ''}`,
        )
      : layersLine(other, sharedLayers(files, other), like),
  ];
}

function layersLine(other: string, layers: readonly string[], { declaration, layered }: Configured): Line {
  if (layers.length === 0)
    return failure(
      'layers',
      `${other} extends no layer: nothing of its configuration comes along`,
      'move what both shall have into a layer, such as portals/base, and write extends: into both',
    );
  const apart = declaration.resources.filter(({ path }) =>
    layered.position(path, 'key')?.file.startsWith(`portals/${other}/`),
  ).length;
  const but =
    apart === 0 ? '' : ` (${apart === 1 ? '1 thing is' : `${apart} things are`} declared for ${other} alone)`;
  return success('layers', `it extends ${layers.join(', ')}, as ${other} does${but}`);
}

const tokenChecks: ReadonlySet<string> = new Set(['token', 'account', 'scopes', 'customProperties']);

/** Of what doctor looks at, what has to be right first. */
async function tokenLines(name: string, configured: Configured, visit: Visit): Promise<readonly Line[]> {
  const { lines } = await portalSection({ name, configured, valid: true }, visit);
  return lines.filter(({ check }) => tokenChecks.has(check));
}

/** What a token that is to be made must be allowed. */
function tokenNeeds({ declaration, layered }: Configured): readonly Line[] {
  const { read, write } = needsOf(declaration, kindsFor(layered.settings));
  const scopes = [...new Set([...read, ...write].flatMap(({ anyOf }) => anyOf.slice(0, 1)))].sort();
  const variable = layered.settings.token.write;
  return [
    failure(
      'token',
      `${variable} is not set`,
      `make a token with these scopes in HubSpot, and export ${variable}=…: ${scopes.join(', ')}`,
    ),
  ];
}

const names = 'What HubSpot must have already';

function unaskedSections({ declaration, layered }: Configured): readonly Section[] {
  const kinds = kindsFor(layered.settings);
  const stages = declaration.resources.filter(({ kind }) =>
    kinds.some(one => one.name === kind && one.single),
  );
  return [
    { title: names, lines: unaskedLines(needsIn(declaration, kinds)) },
    {
      title: 'By hand',
      lines: stages.map(({ key }) =>
        failure(
          'byHand',
          `${key}: ${[...(layered.sections.get(key)?.keys() ?? [])].join(', ')}`,
          'HubSpot documents no API for them: what is missing is said once the token is right',
        ),
      ),
    },
  ];
}

/** What the plan of the portal says. */
async function askedSections(before: Configured, visit: Visit): Promise<readonly Section[]> {
  const { workspace, io, output, options } = visit;
  const { gateway, account, configured } = await connect(workspace, before, 'read', io, output, options);
  const kinds = kindsFor(configured.layered.settings);
  const needs = needsIn(configured.declaration, kinds);
  const { plan, drafted } = await planConfigured(
    configured,
    createReader(gateway),
    gateOf(configured, {}),
    await openPlace(workspace, io, {}),
    account,
    wantsFor(needs, kinds),
  );
  const missing = needs
    .filter(({ ref }) => drafted.look.resolve(ref).is === 'missing')
    .map(({ address }) => address);
  const planned = { plan, uiDomain: account.uiDomain };
  return [
    { title: names, lines: nameLines(needs, configured.layered.name, drafted, plan.unread) },
    { title: 'By hand', lines: byHandLines(planned) },
    { title: 'Plan', lines: [...unreadLines(plan, kinds), ...heldLines(planned, missing)] },
  ];
}
