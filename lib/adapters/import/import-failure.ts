import { IMPORT_LIMITS, SHEET_LIMITS } from "@/lib/limits";

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => String(Math.floor(bytes / MEGABYTE));
const seconds = String(IMPORT_LIMITS.parseMs / 1000);

/** One sentence per reason and language; `name` is the file or address as the person knows it. */
const SENTENCES = {
  empty: {
    en: (name) => `${name} is empty.`,
    fr: (name) => `${name} est vide.`,
  },
  "no-text": {
    en: (name) => `${name} holds no words to read.`,
    fr: (name) => `${name} ne contient aucun mot à lire.`,
  },
  "pictures-only": {
    en: (name) => `${name} holds pages without text, such as scans; they need text recognition first.`,
    fr: (name) => `${name} ne contient que des pages sans texte, par exemple numérisées ; il faut d’abord une reconnaissance de texte.`,
  },
  unreadable: {
    en: (name) => `${name} is damaged or incomplete and cannot be read.`,
    fr: (name) => `${name} est endommagé ou incomplet et ne peut pas être lu.`,
  },
  encrypted: {
    en: (name) => `${name} is protected by a password; remove the protection and try again.`,
    fr: (name) => `${name} est protégé par un mot de passe ; retirez la protection et recommencez.`,
  },
  binary: {
    en: (name) => `${name} holds bytes that no text has, as programs, pictures and damaged files do.`,
    fr: (name) => `${name} contient des octets qu’aucun texte ne contient, comme un programme, une image ou un fichier endommagé.`,
  },
  unsupported: {
    en: (name, format) => `${name} is ${format ? `a file of type ${format}` : "of a type"} that cannot be imported; text, Markdown, HTML, PDF and DOCX can.`,
    fr: (name, format) =>
      `${name} est un fichier ${format ? `de type ${format}` : "d’un type"} qui ne peut pas être importé ; le texte, Markdown, HTML, PDF et DOCX le peuvent.`,
  },
  spreadsheet: {
    en: (name) => `${name} is a spreadsheet: the claims in one come in under Claims; for a source, save it as PDF or text.`,
    fr: (name) => `${name} est un tableur : les affirmations d’un tableur entrent sous Affirmations ; pour une source, enregistrez-le en PDF ou en texte.`,
  },
  /** Of a table of claims. */
  "old-spreadsheet": {
    en: (name) => `${name} is an Excel 97–2003 workbook; save it as XLSX or CSV and try again.`,
    fr: (name) => `${name} est un classeur Excel 97–2003 ; enregistrez-le en XLSX ou en CSV et recommencez.`,
  },
  "too-large": {
    en: (name) => `${name} is too large to be imported (at most ${megabytes(IMPORT_LIMITS.fileBytes)} MB, ${megabytes(IMPORT_LIMITS.markupBytes)} MB of text or HTML).`,
    fr: (name) =>
      `${name} est trop volumineux pour être importé (${megabytes(IMPORT_LIMITS.fileBytes)} Mo au plus, ${megabytes(IMPORT_LIMITS.markupBytes)} Mo de texte ou de HTML).`,
  },
  "expands-too-much": {
    en: (name) => `${name} unpacks to far more than a document needs and was not opened.`,
    fr: (name) => `${name} se décompresse en bien plus qu’un document n’en demande et n’a pas été ouvert.`,
  },
  "too-deep": {
    en: (name) => `${name} nests its elements too deeply to be read safely.`,
    fr: (name) => `${name} imbrique trop profondément ses éléments pour être lu sans risque.`,
  },
  "too-complex": {
    en: (name) => `${name} holds too many elements to be read safely.`,
    fr: (name) => `${name} contient trop d’éléments pour être lu sans risque.`,
  },
  "too-many-pages": {
    en: (name) => `${name} has more than ${IMPORT_LIMITS.pdfPages} pages; split it first.`,
    fr: (name) => `${name} a plus de ${IMPORT_LIMITS.pdfPages} pages ; divisez-le d’abord.`,
  },
  "too-many-rows": {
    en: (name) => `${name} has more than ${SHEET_LIMITS.rows} rows or ${SHEET_LIMITS.columns} columns; split it first.`,
    fr: (name) => `${name} a plus de ${SHEET_LIMITS.rows} lignes ou ${SHEET_LIMITS.columns} colonnes ; divisez-le d’abord.`,
  },
  "not-a-table": {
    en: (name) => `${name} is not a table of claims; CSV, XLSX, a JSON list of rows and a note in JSON are.`,
    fr: (name) => `${name} n’est pas un tableau d’affirmations ; un CSV, un XLSX, une liste JSON de lignes ou une note en JSON en est un.`,
  },
  "no-rows": {
    en: (name) => `${name} holds no row of claims.`,
    fr: (name) => `${name} ne contient aucune ligne d’affirmation.`,
  },
  timeout: {
    en: (name) => `${name} could not be read within ${seconds} seconds.`,
    fr: (name) => `${name} n’a pas pu être lu en ${seconds} secondes.`,
  },
  "out-of-memory": {
    en: (name) => `${name} needs more memory to be read than a document may use.`,
    fr: (name) => `${name} demande pour être lu plus de mémoire qu’un document ne peut en utiliser.`,
  },
  aborted: {
    en: (name) => `The import of ${name} was stopped.`,
    fr: (name) => `L’import de ${name} a été interrompu.`,
  },
} as const satisfies Record<string, Record<"en" | "fr", (name: string, detail?: string) => string>>;

/** Why a document could not be read. */
export type ImportFailureCode = keyof typeof SENTENCES;

/** True for the code of an import failure; for what comes from another process. */
export function isImportFailureCode(code: string): code is ImportFailureCode {
  return Object.hasOwn(SENTENCES, code);
}

/** A document that could not be read, for one of a closed set of reasons. Nothing of it has been kept. */
export class ImportFailure extends Error {
  readonly code: ImportFailureCode;
  /** For `unsupported`, the format that was found. */
  readonly detail: string | undefined;

  constructor(code: ImportFailureCode, detail?: string, options?: ErrorOptions) {
    super(`Import failed: ${code}`, options);
    this.name = "ImportFailure";
    this.code = code;
    this.detail = detail;
  }

  /** The one clear sentence for a person, naming the file or address. */
  sentence(name: string, locale: "en" | "fr"): string {
    return SENTENCES[this.code][locale](name, this.detail);
  }
}
