import { Option, type Command } from "commander";
import { newUser, type NewUser } from "@/lib/contracts/accounts";
import { AppError } from "@/lib/errors";
import { PASSWORD_LIMITS } from "@/lib/limits";
import { addUser } from "@/lib/services/people/add-user";
import { withContext } from "../support/context";
import { CliFailure } from "../support/failure";
import { printJson, printText } from "../support/print-json";
import { readPassword } from "../support/read-password";

interface Options {
  email: string;
  name?: string;
  role: NewUser["role"];
  case: string[];
  json?: boolean;
}

/** `recoupe user add --email … --role …`: an account, its password read from standard input. */
export function register(program: Command): void {
  program
    .command("user")
    .description("accounts of this instance")
    .command("add")
    .description("make an account; its password is read from standard input")
    .requiredOption("--email <address>", "what the person signs in with")
    .addOption(
      new Option("--role <role>", "admin of the instance, or what the person may do in the cases named")
        .choices(["admin", "owner", "editor", "viewer"])
        .makeOptionMandatory(),
    )
    .option("--name <name>", "as colleagues see it; the part of the address before @ by default")
    .option("--case <slug...>", "cases the person becomes a member of", [])
    .option("--json", "print the account as JSON")
    .action(async (options: Options) => {
      const input = await readInput(options);
      const added = await withContext("recoupe user add", (context) => addUser(context, input).catch(explain(options)));
      if (options.json) return printJson(added);
      const rights = [added.isAdmin ? "admin of the instance" : null, added.cases.length > 0 ? `${options.role} of ${added.cases.join(", ")}` : null];
      await printText(`${added.email} can sign in: ${rights.filter(Boolean).join(", ") || "member of no case yet"}.\n`);
    });
}

async function readInput(options: Options): Promise<NewUser> {
  const { email, role, name = email.split("@")[0] ?? email } = options;
  const parsed = newUser.safeParse({ email, role, name, cases: options.case, password: await readPassword() });
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  if (field === "email") throw new CliFailure(`"${email}" is no e-mail address.`, 2);
  if (field === "password") throw new CliFailure(`The password must have ${PASSWORD_LIMITS.shortest} to ${PASSWORD_LIMITS.longest} characters.`);
  throw new CliFailure(`--${field === "cases" ? "case" : String(field)} cannot be taken as it is.`, 2);
}

function explain(options: Options): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "duplicate") throw new CliFailure(`${options.email} has an account already.`);
    if (error.code === "not-found") throw new CliFailure(`There is no such case: ${options.case.join(", ")}. Nothing was done.`);
    if (error.params["reason"] === "first-account") throw new CliFailure("Nobody has an account yet: the first one needs --role owner.");
    throw error;
  };
}
