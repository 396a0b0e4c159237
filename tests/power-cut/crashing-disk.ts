import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own that can lose its power. */
export interface CrashingDisk {
  directory: string;
  /** Drops everything that was not forced to the disk, and brings the file system back as the next boot would. */
  cutPower(endUsers: () => Promise<void>): Promise<void>;
  remove(): void;
}

/** EXT4_IOC_SHUTDOWN, that is _IOR('X', 125, __u32) of the kernel's include/uapi/linux/ext4.h. */
const SHUTDOWN_REQUEST = 0x80_04_58_7d;

/** EXT4_GOING_FLAGS_NOLOGFLUSH: not even the journal is written out. */
const LOSE_JOURNAL = 2;

/** Room for two clusters of 40 MB and their write-ahead log, in megabytes. */
const SIZE = 400;

/** Makes an ext4 file system in a file and mounts it. Needs root and a loop device. */
export function mountCrashingDisk(): CrashingDisk {
  const home = mkdtempSync(join(tmpdir(), "recoupe-power-cut-"));
  const image = join(home, "disk.img");
  const mountPoint = join(home, "disk");
  mkdirSync(mountPoint);
  run("truncate", "--size", `${SIZE}M`, image);
  run("mkfs.ext4", "-q", image);
  const mount = () => run("mount", "-o", "loop", image, mountPoint);
  mount();
  return {
    directory: join(mountPoint, "data"),
    cutPower: async (endUsers) => {
      // Node has no ioctl; Debian's base system has Perl.
      const program = `open(my $d, "<", $ARGV[0]) or die; my $f = pack("L", ${LOSE_JOURNAL}); ioctl($d, ${SHUTDOWN_REQUEST}, $f) or die "ioctl: $!"`;
      run("perl", "-e", program, mountPoint);
      await endUsers();
      run("umount", mountPoint);
      mount();
    },
    remove: () => {
      run("umount", mountPoint);
      rmSync(home, { recursive: true });
    },
  };
}

function run(command: string, ...parameters: string[]): void {
  execFileSync(command, parameters, { stdio: ["ignore", "ignore", "inherit"] });
}
