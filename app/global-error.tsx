"use client";

/** Stands in for the whole document when the root layout fails, so it can rely on nothing: no messages, no theme. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Recoupe</title>
        <main>
          <h1>Recoupe cannot start this page</h1>
          <p>Nothing that was saved is lost. Try again.</p>
          <p lang="fr">Rien de ce qui était enregistré n’est perdu. Réessayez.</p>
          <button type="button" onClick={retry}>
            Try again · <span lang="fr">Réessayer</span>
          </button>
        </main>
      </body>
    </html>
  );
}
