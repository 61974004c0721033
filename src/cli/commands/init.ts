import { relative, resolve } from 'node:path';
import { diskFiles } from '../../config/disk.ts';
import { openWorkspace } from '../../config/load.ts';
import { jsonText } from '../../render/json-text.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Answers, answersOf, type InitOptions } from '../init/answers.ts';
import { emulatorEnvText, exampleText, portalText, sampleText } from '../init/texts.ts';
import { portalWorkflow, rehearsalWorkflow } from '../init/workflow.ts';
import { addIgnores, type Written, writeNew } from '../init/write.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { schemaOf } from './schema.ts';

interface InitCommandOptions extends GlobalOptions, InitOptions {}

/** A file of the new workspace: its path there, and its text. */
type NewFile = readonly [path: string, text: string];

/** Writes a first workspace. Keeps every file that is there, and says what to type next. */
export async function init(
  directory: string | undefined,
  options: InitCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const root = resolve(io.cwd, options.directory ?? '.', directory ?? '.');
  const answers = await answersOf(options, io, output);
  if (!answers) {
    output.note('Nothing was written.');
    return exitCodes.interrupted;
  }
  const files =
    answers.portalId === undefined ? await sampleFiles(answers) : portalFiles(answers, answers.portalId);
  const results = new Map<string, Written>(files.map(([path, text]) => [path, writeNew(root, path, text)]));
  results.set('.gitignore', addIgnores(root, ['.portalform/', '.env']));
  // last, because it knows the names that the files declare
  results.set('.portalform/schema.json', writeNew(root, '.portalform/schema.json', schemaText(root)));
  report(results, nextSteps(answers, relative(io.cwd, root)), output);
  return exitCodes.done;
}

function portalFiles({ name, tokenVariable }: Answers, portalId: number): readonly NewFile[] {
  return [
    [`portals/${name}/portal.yaml`, portalText({ portalId, tokenVariable })],
    [`portals/${name}/example.yaml`, exampleText()],
    ['.github/workflows/portalform.yml', portalWorkflow(name, tokenVariable)],
  ];
}

/** The sample works with the emulator as it starts by default. */
async function sampleFiles({ name, tokenVariable }: Answers): Promise<readonly NewFile[]> {
  const { DEFAULT_PORTAL_ID, DEFAULT_TOKEN } = await import('../../emulator/index.ts');
  return [
    [
      `portals/${name}/portal.yaml`,
      portalText({ portalId: DEFAULT_PORTAL_ID, tokenVariable, endpoint: 'http://127.0.0.1:4010' }),
    ],
    [`portals/${name}/lead-handoff.yaml`, sampleText()],
    ['.env.emulator', emulatorEnvText(tokenVariable, DEFAULT_TOKEN)],
    ['.github/workflows/portalform.yml', rehearsalWorkflow(name)],
  ];
}

function schemaText(root: string): string {
  const files = diskFiles(root);
  return jsonText(schemaOf({ files, portals: openWorkspace(files).portals }));
}

interface Next {
  readonly type: string;
  readonly why: string;
}

function nextSteps({ name, portalId, tokenVariable }: Answers, directory: string): readonly Next[] {
  const enter =
    directory === ''
      ? []
      : [
          {
            type: `cd ${/[^\w./-]/.test(directory) ? JSON.stringify(directory) : directory}`,
            why: 'go there',
          },
        ];
  if (portalId !== undefined) {
    return [
      ...enter,
      {
        type: `export ${tokenVariable}=…`,
        why: 'a service key: HubSpot > Settings > Integrations > Service Keys',
      },
      { type: `portalform doctor ${name}`, why: 'see what the token may do' },
      { type: `portalform pull ${name}`, why: 'write what the portal has into YAML' },
      { type: `portalform plan ${name}`, why: 'see what would change' },
    ];
  }
  const environment = '--env-file .env.emulator';
  return [
    ...enter,
    {
      type: 'portalform emulator',
      why: 'start a HubSpot portal on this machine; leave it running, in a terminal of its own',
    },
    { type: `portalform plan ${name} ${environment}`, why: 'see what would change' },
    { type: `portalform apply ${name} ${environment}`, why: 'do it' },
    { type: `portalform doctor ${name} ${environment}`, why: 'see what the token may do' },
  ];
}

const words: Readonly<Record<Written, string>> = { written: 'wrote', added: 'added to', kept: 'kept' };

function report(results: ReadonlyMap<string, Written>, next: readonly Next[], output: Output): void {
  if (output.json) {
    const having = (status: Written) =>
      [...results].flatMap(([path, result]) => (result === status ? [path] : []));
    output.document({
      schemaVersion: '1.0',
      kind: 'init',
      written: having('written'),
      added: having('added'),
      kept: having('kept'),
      next: next.map(step => ({ ...step })),
    });
    return;
  }
  const lines = [...results].map(
    ([path, result]) => `${words[result]} ${path}${result === 'kept' ? ' (it was there already)' : ''}`,
  );
  const width = Math.max(...next.map(step => step.type.length));
  const steps = next.map(({ type, why }) => `  ${type.padEnd(width)}  # ${why}`);
  output.text([...lines, '', 'Next:', ...steps].join('\n'));
}
