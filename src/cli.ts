#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type ExitCode, exit } from './commands/exit.ts';
import { defaultMaxBytes } from './files/read.ts';
import { version } from './version.ts';

/** The command table. Commands are imported when called, so that `--help` is quick. */
function program(done: (code: ExitCode) => void): Command {
  const recital = new Command('recital')
    .description(
      'Parliamentary texts to Akoma Ntoso 3.0, with every character accounted for, and to editions people read.',
    )
    .version(version)
    .showHelpAfterError('(see recital --help)')
    .exitOverride();
  const maxBytes = () =>
    new Option('--max-bytes <n>', 'largest input read').argParser(readCount).default(defaultMaxBytes, '64 MiB');
  const schema = () => new Option('--schema <file>', "schema to validate with (default: the project's own)");
  const engine = () =>
    new Option('--engine <name>', 'schema engine').choices(['libxml2-wasm', 'libxmljs2']).default('libxml2-wasm');
  const quiet = () => new Option('-q, --quiet', 'tell errors only').default(false);

  recital
    .command('build')
    .description('convert, validate and render a folder')
    .argument('[input]', 'folder with the texts', 'input')
    .option('-o, --out <folder>', 'where everything goes', 'output')
    .option('--workers <n>', 'processes that render', readCount)
    .addOption(schema())
    .addOption(engine())
    .addOption(maxBytes())
    .addOption(quiet())
    .addHelpText('after', '\nExamples:\n  recital build\n  recital build texts --out published --workers 2')
    .action(async (input, flags) => done(await (await import('./commands/build.ts')).runBuild(input, flags)));

  recital
    .command('convert')
    .description('texts to Akoma Ntoso, with their traces')
    .argument('<file...>')
    .requiredOption('-o, --out <folder>', 'where NAME.xml and NAME.trace.json go')
    .option('--lang <code>', 'language of the text, when it is not to be found out')
    .addOption(maxBytes())
    .addOption(quiet())
    .addHelpText(
      'after',
      '\nExamples:\n  recital convert resolution.txt --out xml\n  recital convert *.txt --out xml --quiet',
    )
    .action(async (files, flags) => done((await import('./commands/convert.ts')).runConvert(files, flags)));

  recital
    .command('validate')
    .description('check Akoma Ntoso files against the schema')
    .argument('<path...>', 'XML files, or folders of them')
    .addOption(schema())
    .addOption(engine())
    .addOption(maxBytes())
    .addOption(quiet())
    .addHelpText(
      'after',
      '\nExamples:\n  recital validate output/akn\n  recital validate law.xml --schema akomantoso30.xsd',
    )
    .action(async (paths, flags) => done(await (await import('./commands/validate.ts')).runValidate(paths, flags)));

  recital
    .command('render')
    .description('Akoma Ntoso to HTML and EPUB')
    .argument('<file...>')
    .requiredOption('-o, --out <folder>', 'where NAME.html and NAME.epub go')
    .addOption(new Option('--edition <name>', 'only this one').choices(['html', 'epub']))
    .addOption(maxBytes())
    .addOption(quiet())
    .addHelpText(
      'after',
      '\nExamples:\n  recital render law.xml --out pages\n  recital render *.xml --out books --edition epub',
    )
    .action(async (files, flags) => done((await import('./commands/render.ts')).runRender(files, flags)));

  recital
    .command('inspect')
    .description('show what a pass of recognition found')
    .argument('<file>')
    .addOption(
      new Option('--stage <name>', 'which pass')
        .choices(['capture', 'rows', 'decide', 'blocks', 'account'])
        .default('decide'),
    )
    .addOption(maxBytes())
    .addHelpText(
      'after',
      '\nExamples:\n  recital inspect text.txt --stage capture\n  recital inspect text.txt --stage decide',
    )
    .action(async (file, flags) =>
      done((await import('./commands/inspect.ts')).runInspect(file, flags.stage, flags.maxBytes)),
    );

  recital
    .command('trace')
    .description('where an element comes from, and what became of a place in the input')
    .argument('<name>', 'an input or document, without its ending')
    .option('--at <line:column>', 'a place in the input')
    .option('--eid <id>', 'an element')
    .option('-o, --out <folder>', 'the folder that build wrote', 'output')
    .option('-i, --input <folder>', 'the folder that build read', 'input')
    .addHelpText(
      'after',
      '\nExamples:\n  recital trace ta-9-2021-0056.en --at 73:5\n  recital trace ta-9-2021-0056.ro --eid para_5',
    )
    .action(async (name, flags) => done((await import('./commands/trace.ts')).runTrace(name, flags)));

  for (const command of recital.commands) command.exitOverride().showHelpAfterError('(add --help for usage)');
  return recital;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a whole number from 1 is wanted');
  return count;
}

/** Runs the command line; the code says how it went. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exit.fine;
  try {
    const recital = program((outcome) => {
      code = outcome;
    });
    if (argv.length <= 2) {
      recital.outputHelp({ error: true });
      return exit.usage;
    }
    await recital.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.usage;
    process.stderr.write(`recital: error: ${error instanceof Error ? error.message : String(error)}\n`);
    return exit.failure;
  }
}

// Whoever reads the output may stop early; the verdict stands all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv);
