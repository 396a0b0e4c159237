import { Command, CommanderError } from "commander";
import { version } from "@/package.json";
import { COMMANDS } from "./commands";
import { CliFailure } from "./support/failure";

/** The `recoupe` command: loads the one command that was called, or all of them to print help. */
async function main(argv: string[]): Promise<number> {
  const program = new Command("recoupe")
    .description("Line up conflicting accounts, keep the exact words, export notes a stranger can verify.")
    .version(version, "-V, --version", "print the version")
    .exitOverride()
    .showHelpAfterError("(recoupe --help lists the commands)");
  const called = COMMANDS[argv[0] ?? ""];
  const modules = called ? [called] : Object.values(COMMANDS);
  try {
    for (const load of modules) (await load()).register(program);
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CliFailure) {
      process.stderr.write(`${error.message}\n`);
      return error.status;
    }
    process.stderr.write(`Unexpected failure: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
