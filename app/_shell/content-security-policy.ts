/**
 * The policy of a page. Scripts and style elements run only with this response's nonce; inline style attributes
 * are allowed because lists drawn piecewise and resizable panes place their parts with them and React writes
 * them into the HTML, and because no markup from a source is ever put on a page (docs/decisions/001-content-security-policy.md).
 *
 * @param nonce base64, fresh for each response
 * @param development lets React's debugging `eval` and the bundler's style elements through
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    // Long texts are compared in a worker.
    "worker-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}
