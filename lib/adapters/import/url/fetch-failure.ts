import { FETCH_LIMITS } from "@/lib/limits";

const megabytes = String(Math.floor(FETCH_LIMITS.bodyBytes / (1024 * 1024)));

/** What statuses mean (RFC 9110, 6585, 7725). */
const STATUS: readonly (readonly [RegExp, { readonly en: string; readonly fr: string }])[] = [
  [/^404$/u, { en: "was not found: the page is not, or no longer, at this address", fr: "est introuvable\u00a0: la page n’est pas, ou n’est plus, à cette adresse" }],
  [/^410$/u, { en: "is gone: the site has taken the page away for good", fr: "n’existe plus\u00a0: le site a retiré la page pour de bon" }],
  [/^40[13]$/u, { en: "was refused: the site does not show this page to this program", fr: "a été refusée\u00a0: le site ne montre pas cette page à ce programme" }],
  [/^429$/u, { en: "was refused for now: the site asks to come less often", fr: "a été refusée pour l’instant\u00a0: le site demande de venir moins souvent" }],
  [/^451$/u, { en: "is withheld for legal reasons", fr: "est retenue pour des raisons juridiques" }],
  [/^5\d\d$/u, { en: "could not be had: the site has a fault at the moment", fr: "n’a pas pu être obtenue\u00a0: le site est en panne pour l’instant" }],
];

/** One sentence per reason and language; `address` as the person gave it, `detail` as noted. */
const SENTENCES = {
  "bad-address": {
    en: (address) => `${address} is not a web address.`,
    fr: (address) => `${address} n’est pas une adresse web.`,
  },
  "not-http": {
    en: (address) => `${address} cannot be fetched: only http and https addresses can.`,
    fr: (address) => `${address} ne peut pas être récupérée : seules les adresses http et https le peuvent.`,
  },
  "with-password": {
    en: (address) => `${address} holds a user name or a password; remove it and try again.`,
    fr: (address) => `${address} contient un nom d’utilisateur ou un mot de passe ; retirez-le et recommencez.`,
  },
  /** `detail` is the host. */
  "not-public": {
    en: (address, host) => `${address} was not fetched: ${host} is not on the public internet.`,
    fr: (address, host) => `${address} n’a pas été récupérée : ${host} n’est pas sur l’internet public.`,
  },
  /** `detail` is the host. */
  "unknown-host": {
    en: (address, host) => `${address} was not fetched: no site is called ${host}.`,
    fr: (address, host) => `${address} n’a pas été récupérée : aucun site ne s’appelle ${host}.`,
  },
  /** `detail` is the host. */
  "no-connection": {
    en: (address, host) => `${address} was not fetched: ${host} could not be reached or broke off.`,
    fr: (address, host) => `${address} n’a pas été récupérée : ${host} n’a pas pu être joint ou a coupé la connexion.`,
  },
  timeout: {
    en: (address) => `${address} did not answer in time.`,
    fr: (address) => `${address} n’a pas répondu à temps.`,
  },
  "too-large": {
    en: (address) => `${address} is larger than ${megabytes} MB and was not fetched.`,
    fr: (address) => `${address} dépasse ${megabytes} Mo et n’a pas été récupérée.`,
  },
  "too-many-redirects": {
    en: (address) => `${address} redirects more than ${FETCH_LIMITS.redirects} times.`,
    fr: (address) => `${address} redirige plus de ${FETCH_LIMITS.redirects} fois.`,
  },
  /** `detail` is the HTTP status. What it means for who wants the page is said, since an article that was taken away is news. */
  "bad-status": {
    en: (address, status) => `${address} ${STATUS.find(([known]) => known.test(status))?.[1].en ?? "answered with an error"} (${status}).`,
    fr: (address, status) => `${address} ${STATUS.find(([known]) => known.test(status))?.[1].fr ?? "a répondu par une erreur"} (${status}).`,
  },
  /** `detail` is the content encoding. */
  "bad-encoding": {
    en: (address) => `${address} sent a body that cannot be decoded.`,
    fr: (address) => `${address} a envoyé un contenu qui ne peut pas être décodé.`,
  },
  aborted: {
    en: (address) => `Fetching ${address} was stopped.`,
    fr: (address) => `La récupération de ${address} a été interrompue.`,
  },
} as const satisfies Record<string, Record<"en" | "fr", (address: string, detail: string) => string>>;

/** Why an address was not fetched. */
export type FetchFailureCode = keyof typeof SENTENCES;

/** An address that was not fetched, for one of a closed set of reasons. */
export class FetchFailure extends Error {
  readonly code: FetchFailureCode;
  /** The host, status or encoding, where the code's sentence names one. */
  readonly detail: string;

  constructor(code: FetchFailureCode, detail = "", options?: ErrorOptions) {
    super(`Fetch failed: ${code}${detail && ` (${detail})`}`, options);
    this.name = "FetchFailure";
    this.code = code;
    this.detail = detail;
  }

  /** The one clear sentence for a person. */
  sentence(address: string, locale: "en" | "fr"): string {
    return SENTENCES[this.code][locale](address, this.detail);
  }
}
