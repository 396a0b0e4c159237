"use client";

import type { CSSProperties } from "react";

/**
 * Stands in for the whole document when the root layout fails, so it can rely on nothing: no messages, no theme, no style sheet.
 * The page is asked for anew: what failed may be a script of a version that an update has replaced.
 */
export default function GlobalError() {
  return (
    <html lang="en" style={{ colorScheme: "light dark" }}>
      <body style={PAGE}>
        <title>Recoupe</title>
        <main style={{ maxWidth: "34rem", margin: "18vh auto 0" }}>
          <h1 style={{ margin: "0 0 1rem", font: "600 1.75rem/1.25 Georgia, serif" }}>Recoupe cannot start this page</h1>
          <p style={{ margin: "0 0 0.25rem" }}>Nothing that was saved is lost. Try again.</p>
          <p lang="fr" style={{ margin: "0 0 1.5rem" }}>
            Rien de ce qui était enregistré n’est perdu. Réessayez.
          </p>
          <button type="button" onClick={() => window.location.reload()} style={BUTTON}>
            Try again · <span lang="fr">Réessayer</span>
          </button>
        </main>
      </body>
    </html>
  );
}

const PAGE: CSSProperties = {
  margin: 0,
  padding: "1rem",
  background: "light-dark(#fbf8f2, #16191c)",
  color: "light-dark(#1b1e21, #eae7e0)",
  font: "1rem/1.6 system-ui, sans-serif",
};

const BUTTON: CSSProperties = {
  padding: "0.6rem 1rem",
  border: 0,
  borderRadius: "4px",
  background: "light-dark(#0d5566, #7fc7d6)",
  color: "light-dark(#fff, #16191c)",
  font: "500 1rem/1.2 system-ui, sans-serif",
  cursor: "pointer",
};
