import { text } from "node:stream/consumers";
import { CliFailure } from "./failure";

/**
 * A password from standard input: an argument would stand in the shell's history and in the list of processes. One line
 * end at the end is not part of it. @throws CliFailure with status 2 when there is none.
 */
export async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write("Type the password, then Enter and Ctrl-D (it is shown as you type):\n");
  const password = (await text(process.stdin)).replace(/\r?\n$/u, "");
  if (password === "") throw new CliFailure("The password is read from standard input, which was empty.", 2);
  return password;
}
