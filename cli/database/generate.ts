import { generateClient } from "@/lib/db/migrations/generate-client";

process.exitCode = (await generateClient("inherit")) ? 0 : 1;
