import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ownField } from './own-field.ts';

type CommandOptions = NonNullable<ParseArgsConfig['options']> & {
  readonly help: { readonly type: 'boolean'; readonly short: 'h' };
};

export type CommandLine<Options extends CommandOptions> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Options }>
>;

/** A command line that asks for nothing but words about itself, or that cannot be understood. */
export type Unusable =
  { readonly type: 'help' } | { readonly type: 'wrong'; readonly problem: string };

/** Reads a command line of Node's. What `read` throws is what is wrong with it, for whoever wrote it. */
export function readCommandLine<Options extends CommandOptions, Command>(
  argv: readonly string[],
  options: Options,
  read: (line: CommandLine<Options>) => Command,
): Command | Unusable {
  try {
    const line = parseArgs({ args: [...argv], allowPositionals: true, options });
    return ownField(line.values, 'help') ? { type: 'help' } : read(line);
  } catch (error) {
    return { type: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}
