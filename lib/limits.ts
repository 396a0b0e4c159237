/** Every limit of the product, in one place. Sizes are bytes and times milliseconds unless the name says otherwise. */

const KB = 1024;
const MB = 1024 * KB;

/** What one imported file may cost. A hostile file meets these before anything else is done with it. */
export const IMPORT_LIMITS = {
  /** Largest original of any format: a scanned 300-page report stays below it. */
  fileBytes: 50 * MB,
  /** Largest HTML, Markdown or plain-text file; the longest real news pages, with their inlined data, are about 5 MB. */
  markupBytes: 16 * MB,
  /** Longest canonical text, in UTF-16 units: about 4,000 book pages. */
  textLength: 8_000_000,
  /** Deepest nesting of elements; real pages stay under 100, converters from word processors under 400. */
  htmlDepth: 800,
  /** Elements in one page; live blogs reach 20,000. */
  htmlElements: 150_000,
  pdfPages: 2_000,
  /** Text pieces on all PDF pages together: each costs about 300 bytes while lines are put together. */
  pdfTextItems: 2_000_000,
  zipEntries: 5_000,
  /** Unpacked size of all parts of a DOCX, pictures included. */
  zipUnpackedBytes: 200 * MB,
  /** Unpacked size of one XML part: mammoth holds about 15 times as much. */
  xmlPartBytes: 24 * MB,
  xmlDepth: 256,
  /** Elements in one XML part; a 300-page report has about 150,000, and mammoth takes about 1 kB for each. */
  xmlElements: 400_000,
  /** Wall clock for one document, parsing only. */
  parseMs: 30_000,
  /** The same for the reading assists: nobody waits for them, and on a busy machine a megabyte may take as long as a document may. */
  readMs: 120_000,
  /** V8 heap of the parsing process. */
  heapMegabytes: 640,
  /** Resident memory of the parsing process: typed arrays (pictures, fonts) live outside the heap. */
  residentMegabytes: 1_100,
  /** Parsing processes kept ready at the same time. */
  processes: 2,
  /** Documents after which a parsing process is replaced, so that leaks in a parser stay small. */
  documentsPerProcess: 200,
  /** An unused parsing process ends after this long. */
  idleMs: 20_000,
} as const;

/** What fetching one address may cost. */
export const FETCH_LIMITS = {
  /** Body after decompression. */
  bodyBytes: IMPORT_LIMITS.fileBytes,
  /** Name resolution and connection, each. */
  connectMs: 10_000,
  /** Longest silence from the site, before the headers and between two pieces of the body. */
  silenceMs: 15_000,
  /** The whole exchange, redirects included. */
  totalMs: 60_000,
  redirects: 5,
  headerBytes: 32 * KB,
  urlLength: 4_096,
  /** Google's documented limit for robots.txt, which RFC 9309 §2.5 asks for at least. */
  robotsBytes: 500 * KB,
} as const;

/** What the reading of languages may cost. */
export const LANGUAGE_LIMITS = {
  /** UTF-16 units looked at: more does not change the answer. */
  sampleLength: 4_000,
  /** Places in a longer text that these are taken from. */
  samples: 5,
} as const;

/** What signing in may cost. Counted in the database, so that all processes of an instance count together. */
export const SIGN_IN_LIMITS = {
  windowMs: 15 * 60_000,
  /** Attempts per account and window, right ones included until one succeeds. */
  perAccount: 10,
  /** Attempts per network address and window: a newsroom shares one. */
  perAddress: 60,
  /** A session ends this long after it began. */
  sessionMs: 14 * 86_400_000,
  /** A session ends when it was not used for this long: a machine that was left behind, or taken. A long weekend is shorter. */
  idleMs: 4 * 86_400_000,
  /** A session's last use is written down at most this often. */
  touchMs: 5 * 60_000,
  /** An invitation or owner link works this long. */
  linkMs: 7 * 86_400_000,
} as const;

/** What a spreadsheet of claims may cost. Its file size is that of any import. */
export const SHEET_LIMITS = {
  /** Rows below the header: the largest case that is measured. */
  rows: 100_000,
  /** Writing 100,000 claims in one transaction on a busy machine with the embedded database takes minutes. */
  writeMs: 15 * 60_000,
  /** The widest data set that is mapped has 49 columns. */
  columns: 256,
  /** UTF-16 units of one record of a CSV file, all cells together. */
  recordLength: 1 * MB,
  zipEntries: 2_000,
  /** Unpacked size of all parts of an XLSX that are read; 100,000 full rows take about 120 MB. */
  zipUnpackedBytes: 192 * MB,
  /** Unpacked size of one sheet or of the shared strings. */
  xmlPartBytes: 128 * MB,
} as const;

/** What finding the cited passages of one capture again in another may cost. */
export const ANCHORING_LIMITS = {
  /**
   * Wall clock. Comparing two texts of 8 million units took 1 s of processor time revised, 11 s with every third word another, 12 s
   * with nothing in common; the rest is for a busy machine and for the passages.
   */
  ms: 120_000,
  /** V8 heap of the process that does it: the same comparisons left 80, 740 and 75 MB in it, with 150, 970 and 340 MB resident at most. */
  heapMegabytes: 2_048,
} as const;

/** How politely sources are captured again by themselves. */
export const SCHEDULE_LIMITS = {
  /** Shortest and longest interval a case can set, in hours. */
  leastHours: 6,
  mostHours: 24 * 30,
  /** After failures the interval doubles, up to this many hours. */
  backOffHours: 24 * 14,
  /** Rest between two requests to one host. */
  hostRestMs: 10_000,
  /** Longest rest that a site's robots.txt (Crawl-delay) can ask for: with the page itself it must fit into the lease. */
  longestHostRestMs: 2 * 60_000,
  /** Hosts asked at the same time, each for one page at a time. */
  hosts: 3,
  /** Sources looked at in one round. */
  perRound: 100,
  /** How often the server looks for what is due. */
  lookEveryMs: 60_000,
  /** A server that dies loses the work to another after this: longer than a page takes to fetch, read and look through. */
  leaseMs: 6 * 60_000,
} as const;

/** What learning a publication's template may cost. */
export const TEMPLATE_LIMITS = {
  /** Text compared for one publication, both sides, in UTF-16 units: about a second of work. */
  characters: 12_000_000,
} as const;

/** Longest texts that people type or an address holds, in UTF-16 units; what is longer is refused, and the form says which field. */
export const TEXT_LIMITS = {
  id: 64,
  /** A tag, a status. */
  label: 60,
  /** A person’s name, and what a view or a rule is called. */
  name: 120,
  viewName: 80,
  caseTitle: 200,
  /** Most fields of one line. */
  line: 300,
  /** A title, a question, an answer, a hedge. */
  sentence: 500,
  /** A reason, a proposition, an interest. */
  paragraph: 2_000,
  /** A translation of a passage, a case’s description. */
  translation: 5_000,
  /** A reviewer’s note. */
  prose: 20_000,
  webAddress: 2_000,
  /** RFC 5321 §4.5.3.1: 64 before the @ and 255 behind it. */
  email: 320,
  /** A one-time link’s token; ours have 43. */
  token: 200,
  /** What file systems allow. */
  fileName: 255,
  /** Words looked for in one case’s claims. */
  words: 200,
  /** The query of an address that a view is kept by, or that a request repeats. */
  viewQuery: 4_000,
  query: 8_000,
} as const;

/** Passwords: NIST SP 800-63B asks for 8 characters at least; ours stand without a second factor. */
export const PASSWORD_LIMITS = {
  shortest: 12,
  longest: 256,
  /** Of an old one, whose rules may have been others. */
  asked: 1_000,
} as const;

/** Longest lists that one request may hold. */
export const LIST_LIMITS = {
  tags: 30,
  /** Links of an attribution chain. */
  chain: 20,
  /** Answers that a question offers. */
  choices: 50,
  /** Other names of an actor. */
  aliases: 100,
  /** Parties of an event. */
  parties: 500,
  /** Claims that one selection makes. */
  claimsOfSelection: 20,
  /** Appearances and passages edited with a claim. */
  withClaim: 200,
  /** Claims that a changed passage is answered for. */
  claimsOfReview: 100,
  /** Sources edited at once. */
  sources: 1_000,
  /** Sources that a schedule names. */
  scheduled: 10_000,
  /** Questions that a note or a spreadsheet is asked for. */
  questions: 5_000,
  /** Claims changed by one request, and so in one transaction: some 100 ms on the embedded database, which others wait for. */
  claimsPerRequest: 500,
  /** Claims that are left out of a change to all that a filter leaves. */
  exceptedClaims: 5_000,
  /**
   * Claims that are counted where no count is kept, and listed where there are more: who has so many before them narrows the list.
   * The values of a facet are counted among as many, until a person has all of them counted.
   */
  claimsCounted: 5_000,
  /** Claims that the table asks for at once. */
  claimsPerWindow: 100,
  /** Rows of the claims table that are fetched to be printed: some 100 pages. The download has no such limit. */
  rowsPrinted: 2_000,
  /** Cells named at once for the matrix. */
  cells: 500,
  /** Rows of a question’s disagreements. */
  disagreements: 3_000,
  /** Columns of the matrix. */
  matrixColumns: 200,
  /** Columns of a line-up that can stand side by side and still be read. */
  lineUp: 6,
  /** Texts compared at once: more columns than this have no room for a line of words. */
  comparedTexts: 6,
  /** Cases that a new account is made a member of. */
  cases: 1_000,
} as const;

/** Bodies of requests that carry no document. */
export const BODY_LIMITS = {
  /** A change to many claims: larger than as many excepted ids as there may be. */
  claimBatch: 512 * KB,
} as const;

/** The embedded database. */
export const DATABASE_LIMITS = {
  /** Connections to the embedded server, more than every pool of every process together; each costs a few kilobytes. */
  connections: 200,
  /** Connections of one process. The embedded server multiplexes all onto one backend, where more would only queue; a
   * PostgreSQL server shares its default of 100 among several app processes. */
  pool: 10,
  /** One row of an original’s bytes: 1 MB is written in 17 ms, one value of 50 MB took 13 s. */
  chunkBytes: MB,
  /** Wait for a PostgreSQL server that does not answer. */
  reachMs: 15_000,
} as const;
