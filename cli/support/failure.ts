/** A failure the user can act on: its message is the one line printed on stderr, its status the exit code. */
export class CliFailure extends Error {
  /** 1: refused or failed. 2: wrong usage. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.name = "CliFailure";
    this.status = status;
  }
}
