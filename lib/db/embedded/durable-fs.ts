import { closeSync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type FsInit = Parameters<NodeFS["init"]>[1];

/**
 * PGlite's file system with a working fsync and private files. Its own drops every fsync, so a power cut takes acknowledged commits along;
 * here a file is on the disk when PostgreSQL was told so, and so is a name after a file was made, renamed or removed.
 *
 * Depends on the internals of the pinned PGlite version; tests/integration/db/durability.test.ts notices if they move.
 */
export class DurableFs extends NodeFS {
  /** How often PostgreSQL asked for a file to be on the disk: tests compare it with the number of commits. */
  fsyncs = 0;

  override async init(pg: PGlite, options: FsInit): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: { FS: unknown }) => this.#hook(module.FS)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  #hook(fileSystems: unknown): void {
    const { node_ops: nodeOps, stream_ops: streamOps, realPath } = nodeFileSystem(fileSystems);
    streamOps["fsync"] = (stream: OpenFile) => {
      fsyncSync(stream.nfd);
      this.fsyncs += 1;
      return 0;
    };
    const { mknod, rename, setattr, unlink } = nodeOps;
    nodeOps.mknod = (parent, name, ...rest) => {
      const node = mknod(parent, name, ...rest);
      syncToDisk(realPath(parent));
      return node;
    };
    nodeOps.rename = (node, newParent, newName) => {
      const from = dirname(realPath(node));
      rename(node, newParent, newName);
      const to = realPath(newParent);
      syncToDisk(to);
      if (from !== to) syncToDisk(from);
    };
    // Emscripten sets the rights of a new file a second time, past the umask.
    nodeOps.setattr = (node, attributes) => {
      const { mode } = attributes;
      setattr(node, mode === undefined ? attributes : { ...attributes, mode: mode & ~0o077 });
    };
    nodeOps.unlink = (parent, name) => {
      unlink(parent, name);
      syncToDisk(realPath(parent));
    };
  }
}

/** Puts the names in a directory on the disk. Windows lets nobody open one, and its file system keeps a journal of names itself. */
export function syncToDisk(path: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Emscripten's inode; only its own functions look inside. */
type Inode = { readonly id: number };
type OpenFile = { nfd: number };

/** The parts of Emscripten's NODEFS that are replaced. */
interface NodeFileSystem {
  realPath(node: Inode): string;
  node_ops: {
    mknod(parent: Inode, name: string, mode: number, device: number): Inode;
    rename(node: Inode, newParent: Inode, newName: string): void;
    setattr(node: Inode, attributes: { mode?: number }): void;
    unlink(parent: Inode, name: string): void;
  };
  stream_ops: Record<string, (stream: OpenFile) => number>;
}

function nodeFileSystem(fileSystems: unknown): NodeFileSystem {
  return (fileSystems as { filesystems: { NODEFS: NodeFileSystem } }).filesystems.NODEFS;
}
