import { readFileSync, readdirSync } from "node:fs";
import { findAttributions } from "@/lib/domain/assists/attributions";
const files = process.argv.slice(2);
for (const f of files) { const t = readFileSync(f,"utf8"); console.log("=== "+f);
 for (const a of findAttributions(t,"fr")) console.log(a.form.padEnd(12), a.rule.padEnd(18), "["+a.cue.text+"]", "SP:", a.speaker?.text??"-", "| C:", t.slice(a.content.start,a.content.end).slice(0,140).replace(/\n/g,"⏎"), "| CH:", a.chain.map(c=>c.text).join(" > ")); }
