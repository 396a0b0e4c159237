import { fileURLToPath } from "node:url";

/** Headers that never vary with the request; the page's Content-Security-Policy is set in proxy.ts. */
const commonHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Not `no-referrer`: with it browsers send `Origin: null` on form posts, and the origin check would refuse them.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-DNS-Prefetch-Control", value: "off" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/** What a route handler answers is data: nothing in it may run, load or be framed. */
const apiPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** @type {import("next").NextConfig} */
const config = {
  agentRules: false,
  devIndicators: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Every page is rendered per request (nonce), so partial prerendering stays off.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-socket",
    "@mozilla/readability",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/driver-adapter-utils",
    "@prisma/schema-engine-wasm",
    "eld",
    "linkedom",
    "mammoth",
    "pdfjs-dist",
    "pg",
    "undici",
    "yauzl",
  ],
  // For forbidden(): a member whose role is not enough gets a page that says so, with status 403.
  experimental: { authInterrupts: true },
  turbopack: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    // Messages are compiled on the server (app/_i18n/catalog.ts), so the ICU parser never reaches the browser.
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
  // Browsers ask for it where a page's own icon, which is streamed with the title, arrives after they have looked.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    { source: "/:path*", headers: commonHeaders },
    // All but a note's preview, which our own notes page frames and which brings its own policy.
    { source: "/:path((?!api/cases/[^/]+/notes/preview).*)", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
    { source: "/api/:path((?!cases/[^/]+/notes/preview).*)", headers: [{ key: "Content-Security-Policy", value: apiPolicy }] },
  ],
};

export default config;
