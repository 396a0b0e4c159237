/** Preloaded into the web server: when the launcher dies without a word, it stops too instead of holding the port. */
const GRACE = 5000;

process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE).unref();
});
