// Stands in for the parsing process in tests: does what a parser under attack might, as the job's text says.
const hoard = [];
const behaviours = {
  hang: () => {
    for (;;);
  },
  heap: () => {
    for (;;) hoard.push({ value: Math.random(), list: [Math.random()] });
  },
  buffers: () => {
    setInterval(() => hoard.push(Buffer.alloc(16 * 1024 * 1024, 1)), 1);
  },
  exit: () => process.exit(7),
  environment: () => process.send({ ok: true, result: { text: Object.keys(process.env).sort().join(" ") } }),
};
process.on("message", ({ input }) => behaviours[input.text ?? input]());
process.on("disconnect", () => process.exit(0));
