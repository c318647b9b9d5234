/** What the command line asks for. `--user-data-dir` is Chromium's own and not among it. */
export interface LaunchOptions {
  /** A JSON file with the answers of the first run. */
  provision: string | null;
  /** An ordinary window instead of the whole screen, for trying Porchlight out. */
  windowed: boolean;
  /** Whoever started Porchlight starts it again whenever it ends: systemd, or Windows' Shell Launcher. */
  supervised: boolean;
}

export function launchOptions(args: readonly string[]): LaunchOptions {
  const valueOf = (name: string) => {
    const joined = args.find((arg) => arg.startsWith(`${name}=`));
    if (joined !== undefined) return joined.slice(name.length + 1);
    const at = args.indexOf(name);
    return at === -1 ? null : (args[at + 1] ?? '');
  };
  return {
    provision: valueOf('--provision'),
    windowed: args.includes('--windowed'),
    supervised: args.includes('--supervised'),
  };
}
