import { open, rename, rm } from "node:fs/promises";
import { fromCallerFolder } from "./paths";
import { CliFailure } from "./failure";

/**
 * Writes a file piece by piece beside its place and moves it there when it is whole, so that nobody finds half of it.
 * Gives what the pieces end with. @throws CliFailure when it cannot be written; what the pieces throw goes through.
 */
export async function writePieces<Summary>(out: string, pieces: AsyncGenerator<Uint8Array, Summary>): Promise<Summary> {
  const path = fromCallerFolder(out);
  const partial = `${path}.part`;
  const refused = (): never => {
    throw new CliFailure(`${out} cannot be written.`);
  };
  const file = await open(partial, "w").catch(refused);
  try {
    let step = await pieces.next();
    while (!step.done) {
      await file.writeFile(step.value).catch(refused);
      step = await pieces.next();
    }
    await file.close();
    await rename(partial, path).catch(refused);
    return step.value;
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
}
