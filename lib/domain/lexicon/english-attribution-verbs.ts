import type { VerbRow } from "./attribution-verbs";

/** English verbs of saying, believing, asking and denying, for the table of attribution verbs; "_" joins a verb with its particle. */
export const ENGLISH_ROWS: readonly VerbRow[] = [
  ["en", "assert", "clause infinitive noun quote", "claim"],
  [
    "en",
    "assert",
    "clause quote",
    "say tell state add explain argue insist maintain note stress warn allege suggest assert declare contend recall reply respond " +
      "write tweet testify comment observe remark emphasise emphasize conclude boast caution counter hint imply reiterate repeat complain " +
      "joke confide proclaim quip retort underline underscore clarify indicate mention assure inform remind point_out make_clear post blog muse " +
      "certify attest stipulate recount relate volunteer interject lament marvel concur rule advise notify signal",
  ],
  ["en", "assert", "clause infinitive quote", "pledge vow swear promise threaten"],
  ["en", "assert", "clause noun quote", "announce report confirm reveal disclose divulge acknowledge concede cite"],
  ["en", "assert", "clause quote", "admit"],
  ["en", "assert", "clause", "charge"],
  ["en", "assert", "quote", "continue shout cry whisper sigh thunder describe begin read put_it go_on chuckle laugh smile grumble yell murmur mutter plead sob wail sneer groan roar gasp stammer scoff enthuse opine"],
  ["en", "assert", "finding", "find show demonstrate"],
  ["en", "assert", "person label", "accuse blame criticise criticize fault"],
  ["en", "assert", "label", "call describe label brand term dub denounce condemn praise hail slam blast decry tout portray characterise characterize deride dismiss"],
  ["en", "believe", "clause infinitive quote", "expect hope"],
  ["en", "believe", "clause quote", "believe think estimate predict fear reckon speculate suspect assume guess worry doubt forecast anticipate calculate consider agree"],
  ["en", "ask", "clause quote", "ask wonder question inquire"],
  ["en", "demand", "clause noun quote", "demand"],
  ["en", "demand", "clause quote", "propose recommend"],
  ["en", "demand", "clause person quote", "urge implore"],
  ["en", "demand", "noun", "call_on call_for"],
  ["en", "assert", "noun", "warn_of complain_of complain_about boast_of estimate"],
  ["en", "deny", "clause noun quote", "deny dispute refute"],
  ["en", "deny", "noun", "reject dismiss"],
  ["en", "retract", "noun", "retract"],
];
