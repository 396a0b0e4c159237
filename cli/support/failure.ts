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

/** Whether the system refused a file or folder: its rights, or what else stands in its place. */
export function isDenied(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC"].includes(String(error.code));
}
