// Loaded into a server's process with `--import`: sites whose names end in `.example` stand on a public address for its checks, and
// on this machine for its packets. All else is as it is, so that what the server refuses it still refuses.
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** A public address that no packet reaches here; see support/site. */
const PUBLIC = "93.184.216.34";

const { lookup } = dns.promises;
dns.promises.lookup = async (host, options) => (String(host).endsWith(".example") ? [{ address: PUBLIC, family: 4 }] : lookup(host, options));

const here = (address) => (address === PUBLIC ? "127.0.0.1" : address);
const { connect } = net;
net.connect = (options, ...rest) => {
  if (typeof options !== "object" || typeof options.lookup !== "function") return connect(options, ...rest);
  const resolve = options.lookup;
  const asHere = (host, wanted, done) =>
    resolve(host, wanted, (error, found, family) => done(error, Array.isArray(found) ? found.map((one) => ({ ...one, address: here(one.address) })) : here(found), family));
  return connect({ ...options, lookup: asHere }, ...rest);
};
syncBuiltinESMExports();
