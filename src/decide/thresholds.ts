/**
 * Every number by which this room decides. Each says its unit, its reason and where it comes from: a document of `docs/`, or
 * « By hand »: chosen, and not measured. « Tuned »: chosen with the records of `fixtures/scope` in sight, which
 * `bench:scope` measures (docs/figures.md, « Scope »); no line of that bench shows one number alone. Scores run from 0 to 1.
 * Who changes a number runs `bench:scope` before and after, and writes both figures here.
 */

/** How far a sentence is on a subject. */
export const topicScores = {
  /** Score: on the subject asked by itself. Tuned. */
  clear: 0.3,
  /** Score: the same, for a unit of fewer words than `shortWords`. Tuned. */
  clearWhenShort: 0.4,
  /** Words: a unit of fewer (a heading, a label) tells little of its subject. Tuned. */
  shortWords: 3,
  /** Score: what the neighbours must carry to a sentence that has little of its own. Tuned. */
  carriedLeast: 0.2,
  /** Shares: what a sentence keeps of the subject of a neighbour, by their distance (itself, next, second next). Tuned. */
  carried: [1, 0.7, 0.5],
  /** Units: the farthest neighbour that carries, the last of `carried`. Tuned. */
  farthest: 2,
  /** Score: what a cue of a lexicon or a finding of the category asked adds to the subject model. Tuned. */
  cue: 0.4,
  /** Score: from here on, the facts of another category in the sentence are of the subject asked (pay, in work). Tuned. */
  own: 0.5,
} as const

/**
 * How likely an act asks for a subject (`plan/subject-chance.ts`): weights of a logistic curve, fitted by
 * `npm run train:acts` on acts whose author was held out (1,288 acts of eleven files).
 */
export const planWeights = {
  /** Score: of a subject for which nothing speaks. Tuned. */
  none: -0.3,
  /** Score: what the act model adds, by the logarithm of its odds. Tuned. */
  asked: 0.98,
  /** Score: what each hint that no other subject shares adds. Tuned. */
  hints: 0.71,
  /** Score: what a cue adds in a clause that asks. Tuned. */
  cueAsked: 1.31,
  /** Score: what a cue adds in a clause that may ask. Tuned. */
  cueMaybe: 1.68,
  /** Score: what a cue adds in a clause that does not ask. Tuned. */
  cueTold: 1.11,
  /** Score: what it adds that no subject has more hints in a clause that no cue reads. Tuned. */
  first: 0.37,
  /** Score: what each subject that is likelier takes away. Tuned. */
  rank: -0.29,
  /** Score: what a long act takes away. Tuned. */
  long: -0.85,
  /** Score: what the odds add beside a cue. Tuned. */
  askedCue: -0.45,
} as const

/** Which subjects of an act are asked of the director. */
export const planLimits = {
  /** Letters: the longest name of a piece, or of what somebody is called, that does not yet say which it is (« note »). By hand. */
  shortName: 4,
  /** Words: a shorter clause of an act tells nothing. By hand. */
  clauseWords: 2,
  /** Words: hints that count; more tell no more. By hand. */
  mostHints: 3,
  /** Chance: a subject that is less likely is not asked about. With it 94 % of the subjects of unseen acts are read or asked. Tuned. */
  askedLeast: 0.12,
  /** Chance: from here on a subject that a cue names counts as read: of unseen acts 171 of 185 were right, 2026-11-29. Tuned. */
  sureCue: 0.6,
  /** Chance: from here on a subject that no cue names counts as read: of unseen acts 47 of 54, from 0.6 to it 9 of 20. Tuned. */
  sureModel: 0.8,
  /** Subjects: no act asks the director about more, beside those that are read. By hand. */
  mostAsked: 6,
  /** Subjects: asked about where none is read, however unlikely. By hand. */
  leastAsked: 3,
  /** Chance: a clause below it tells, and does not ask. By hand. */
  asksLeast: 0.3,
  /** Chance: a clause above it asks. By hand. */
  asksSurely: 0.7,
  /** Subjects: more that are likelier tell no more. By hand. */
  mostRank: 4,
  /** Clauses: what one act of some length has; counts are told in it. By hand. */
  longAct: 20,
  /** Chance: the act model is never taken to be surer than so, nor surer of the contrary than one less it. By hand. */
  surestModel: 0.98,
} as const

/** Which articles are offered for one that no table holds (`plan/near-bases.ts`). */
export const nearLimits = {
  /** Share of the numbers of an article: fewer in common is another matter (« 74 » for 74-1: half). By hand. */
  least: 0.3,
  /** Rows: articles offered. By hand. */
  most: 4,
} as const

/** When a fact claimed in everyday words hides nothing (`policy/doubt-rule.ts`). */
export const doubtScores = {
  /** Score: most of its own subject that a sentence may have for a claim of the tagger to be doubtful. Tuned. */
  mostTagger: 0.35,
  /** Score: the same for words that tell an effect or a service (`lexicon-symptom`, `lexicon-visit`). Tuned. */
  mostTold: 0.3,
  /** Score: the same for words that name the fact in a list: they are rarely wrong. Tuned. */
  mostListed: 0.12,
  /** Score: the least that the sentence must have of the subject asked. Tuned. */
  askedLeast: 0.35,
  /** Score: below, a sentence has nothing of its own subject, and `askedLeastThen` is enough. Tuned. */
  ownNothing: 0.05,
  /** Score: see `ownNothing`. Tuned. */
  askedLeastThen: 0.2,
  /** Score: from here on a sentence is of the act asked, and its wound is told with it. Tuned. */
  askedForWound: 0.5,
  /** Words: fewer tell a belief or a love by themselves (« musulmane »); only more can be a mistake. By hand. */
  wordsOfBelief: 5,
  /** Characters read before a fact for somebody whom nobody names (« un homme qui… »). By hand. */
  someoneBefore: 60,
} as const

/** What opens or closes a finding whatever its sentence says. */
export const valueLimits = {
  /** Characters: a shorter value (« 12 ») may stand elsewhere by chance and is closed in its place only. By hand. */
  shortValue: 4,
  /** Confidence: half a chance that a column name is somebody keeps it masked. A first row of names can pass for a header. By hand. */
  personalLabel: 0.5,
  /** Characters between an act and what completes it (« menace … de brûler »). By hand. */
  complement: 40,
  /** Characters read before a body for a word of work (« salariée de »). By hand. */
  workBefore: 70,
} as const

/** Which stretch was written on one day. */
export const entryLimits = {
  /** Entries of one paragraph, from which on it is a notebook. By hand. */
  notebook: 2,
  /** Characters: a date that starts later in a line does not open an entry. Tuned. */
  dateWithin: 40,
  /** Passages read for the date of a piece to which nobody gave one: a letter has its date at its head. By hand. */
  headOfLetter: 6,
  /** Characters: the longest head of an entry that has been seen, its date included. By hand. */
  head: 60,
  /** Characters read after a head for what tells a line of a log from a wrapped sentence. By hand. */
  afterHead: 14,
  /** Lines: a log book has at least so many that are dated. By hand. */
  logLines: 3,
  /** Lines: a thread of messages has at least so many that open with an hour. By hand. */
  threadLines: 3,
  /** Share: one line in so many is dated in a log book. By hand. */
  logShare: 3,
  /** Level of a heading that says none: the deepest. By hand. */
  noLevel: 9,
  /** Entries: a sheet with fewer is all of one informant who fills it; a log has more. Tuned. */
  sheet: 4,
  /** Days between an entry and a day told in it: what goes on without a date tells of that day. Tuned. */
  toldNear: 31,
} as const

/** Registers and tables. */
export const rowLimits = {
  /** Score: from here on, a cell beside one on the subject tells of the health or the moods of a person. By hand. */
  aside: 0.4,
  /** Characters: a longer cell names no column. By hand. */
  head: 40,
  /** Lines: a register that is written in lines has at least so many that say who, and when or where. By hand. */
  lines: 3,
  /** Persons: no more than these write in one register, each row signed by its last cell. By hand. */
  writers: 4,
  /** Rows: one with so many of the columns that the named rows of its table have misses its name. By hand. */
  likeness: 2,
} as const

/** When what a piece tells was. */
export const timeLimits = {
  /** Characters: a longer line is no title. By hand. */
  titleLine: 120,
  /** Days: a stretch that a title names and that is shorter is the day of a visit or of a meeting. By hand. */
  longStretch: 27,
} as const

/** Where a sentence ends. */
export const unitLimits = {
  /** Characters: signs that may close a line after its last date. By hand. */
  closingSigns: 2,
  /** Passages: gaps between cells that make a line of plain text a row of a table. By hand. */
  cellGaps: 2,
  /** Sentences that open in lower case: from so many on, a text is written without capitals. By hand. */
  lowerStarts: 2,
  /** Characters: the longest date in words, on either side of a place inside it. By hand. */
  date: 40,
  /** Characters after a place in which the digit of a date must stand. By hand. */
  digitAfter: 5,
  /** Characters: the longest abbreviation whose stop ends nothing (« (Melle. »), and the sign before it. By hand. */
  abbreviation: 8,
  /** Characters: a line that is shorter ends its unit: a wrapped one fills the width of its page. By hand. */
  shortLine: 45,
  /** Characters of a line that are read before its end. By hand. */
  line: 400,
  /** Characters of the next line that are read: a bullet, a number, a date. By hand. */
  nextLine: 40,
} as const

/** Characters read beside a name for a word that says who it is. Each holds the longest wording its pattern knows. By hand. */
export const besideName = {
  /** Characters before: « Mademoiselle » and a blank. By hand. */
  genderTitle: 14,
  /** Characters after: an age, « est toujours », a participle. By hand. */
  agreement: 60,
  /** Characters of an act before « dit Momo » in which stands whose name it is. By hand. */
  actName: 60,
  /** Characters before: « petit garçon prénommé ». By hand. */
  agreementBefore: 26,
  /** Characters before: « auprès de la ». By hand. */
  governing: 14,
  /** Characters before: « les grands-parents, M. et Mme ». By hand. */
  called: 34,
  /** Characters before: « Monsieur » and a blank. By hand. */
  title: 10,
  /** Characters before: a word of kinship and what joins it. By hand. */
  kinship: 40,
  /** Characters after: a room (« (ch. 7) »). By hand. */
  roomAfter: 30,
  /** Characters before: a room and a title. By hand. */
  roomBefore: 40,
  /** Characters after: an age, a year of birth (« (âgée de 34 ans », « née en 1974 »). By hand. */
  age: 24,
  /** Characters: the longest line of a form (« Prénom : Inès »). By hand. */
  formLine: 60,
  /** Lines of a form between a name and an age. By hand. */
  formLines: 4,
  /** Characters of a line that signs, beside the name: « La mère, ». By hand. */
  beforeSigned: 16,
  /** Characters: a longer cell of a row tells something, and does not only say who. By hand. */
  call: 40,
  /** Characters on either side: a function of the service. By hand. */
  function: 50,
  /** Characters of the act before a name: « violences commises par M. Gildas ». By hand. */
  accused: 60,
  /** Characters before a name: « une autre personne, qui s'appelle ». By hand. */
  saidBefore: 50,
  /** Characters after a name: « (celle de », « , stagiaire éducateur dans notre service ». By hand. */
  saidAfter: 60,
  /** Characters after a title: enough of a word to tell a name from a verb. By hand. */
  afterTitle: 4,
  /** Characters: the name of somebody else that starts later is not the subject of the sentence. Tuned. */
  subject: 60,
} as const

/** Whom words mean. */
export const personLimits = {
  /** Letters by which a trade is known, whatever its ending: « pharmacien », « pharmacienne ». By hand. */
  tradeStem: 6,
  /** Years: an age or a year of birth that is further from hers is somebody else's; an age is said to a year. By hand. */
  ageSlip: 2,
  /** Years between which an age or a year puts a birth, at most: « about fifty » tells of many. By hand. */
  exactBirth: 3,
  /** Confidence: a name of which no mention has so much may be any word. Tuned. */
  sureMention: 0.6,
  /** Words that agree with a name: so many more than the contrary undo what its given name told (« Noa »). By hand. */
  agreements: 2,
  /** Years between a mother and her child, at least. By hand. */
  motherhood: 14,
  /** Years between a grandmother and her grandchild, at least: twice `motherhood`. By hand. */
  grandmotherhood: 28,
  /** Letters: a start of a given name that is shorter (« So ») may be anybody's. By hand. */
  shortName: 3,
  /** Letters: the longest initial (« Ch. »). By hand. */
  initial: 2,
  /** Words of a mention made of initials: a given name and a family name. By hand. */
  initials: 2,
  /** Passages: a room said once may be anybody's by the next month. Tuned. */
  roomTold: 2,
  /** Letters: in a shorter word one slip already makes another name (« Lina », « Nina »). By hand. */
  shortWord: 5,
  /** Letters added, dropped or changed: a name so near is shown to a person, and never taken. By hand. */
  slips: 2,
  /** Letters: see `slips`, for words under `shortWord`. By hand. */
  slipsShort: 1,
  /** Characters between an act of violence and the child to whom it is done. By hand. */
  childNear: 45,
  /** Characters after a child in which the verb stands by which it tells (« la petite nous confie »). By hand. */
  childTells: 24,
  /** Years: majority (code civil, art. 414). */
  majority: 18,
  /** Years: nobody younger is called « Monsieur » or « Madame » in a record, as in detection. By hand. */
  titledFrom: 15,
} as const

/** What points at an informant or a hidden place. */
export const clueLimits = {
  /** Characters before a place in which stands who is met there, or a word of meeting. By hand. */
  metBefore: 60,
  /** Confidence of a clue to an informant: shown to be confirmed. By hand. */
  informant: 0.6,
  /** Confidence of a clue to a hidden place, or of a door code. By hand. */
  place: 0.7,
  /** Characters read after a word of kinship for an alarm (« la tante nous a alertés »). By hand. */
  alarmAfter: 60,
  /** Characters read before a verb for its subject. By hand. */
  subjectBefore: 60,
  /** Sentences after an informant's own that still tell of her (« Ne veut pas… »). By hand. */
  sentencesAfter: 2,
  /** Characters of a clause before its subject: « et », « que », « car ». By hand. */
  clauseOpens: 4,
  /** Words after the name in which the verb stands (« nous a encore dit »). By hand. */
  verbWithin: 6,
} as const

/** What tells of a danger (`family/danger.ts`). */
export const dangerScores = {
  /** Score: from here on a sentence is on the subject « violence » for the director to be told of it. By hand. */
  violence: 0.5,
} as const

/** Whose words and whose facts stand in a family's record (`family/`). */
export const familyLimits = {
  /** Characters that may stand before the first word of a sentence. By hand. */
  beforeHead: 4,
  /** Words that a line of ordinary life has: fewer are a head (« Rentrée. », « Visites »). By hand. */
  everyday: 2,
  /** Characters: a name and its colon (« M. FAURE : »). By hand. */
  labelEnd: 2,
  /** Units at the head of a piece among which it says whom it is about, or greets. By hand. */
  headOfPiece: 2,
  /** Units at the foot of a letter among which its signature stands. By hand. */
  endOfLetter: 3,
  /** Characters after a lone capital in which a verb of telling stands (« N ne veut pas »). By hand. */
  nearVerb: 24,
  /** Words: a function has few; more would be a sentence. By hand. */
  functionWords: 4,
} as const

/** What holds a whole piece, or a sentence beside a fact that waits. */
export const gateLimits = {
  /** Passages and characters of a head in which an addressee stands. By hand. */
  addressee: { passages: 20, characters: 1500 },
  /** Passages and characters of a head in which a title stands. By hand. */
  head: { passages: 12, characters: 900 },
  /** Characters of a head in which a letterhead stands. By hand. */
  letterhead: 350,
  /** Sentences that may stand between a fact and what came of it (docs/judgement.md, « three ends »). By hand. */
  sentencesBetween: 2,
  /** Days: the morrow of a fact and the day after; later, an entry is no longer read with it. By hand. */
  consequence: 2,
} as const

/** What the checks of a request say (docs/law-study.md, 3.3 and 3.5). */
export const intakeLimits = {
  /** Days before the day due: a director reads, and a second person reads again. By hand. */
  dueNear: 2,
  /** Days: practice answers in two to eight working days where the act says none (docs/law-study.md, « Delays »). */
  waiting: 8,
  /** Persons, subjects, years: more are asked about again, and nothing is refused. By hand. */
  persons: 10,
  /** Subjects: see `persons`. By hand. */
  subjects: 6,
  /** Years: see `persons`. By hand. */
  years: 5,
  /** Letters added, dropped or changed by which a false address differs from an official one. By hand. */
  slips: 2,
} as const

/** How much a sentence sounds like a fact that somebody asks for (`ask/telling.ts`). */
export const tellingScores = {
  /** Score: the weights never say more, nor less than minus it. By hand. */
  most: 2,
  /** Score: log odds that make one point, so that they weigh like the other features. By hand. */
  oddsPerPoint: 3,
  /** Chance: of a sentence of which the weights say nothing: as much one as the other, which is no opinion. By hand. */
  unknown: 0.5,
} as const

/** What is asked of a person. */
export const askLimits = {
  /** Words: a title holds no more of them beside its own name, days and people. By hand. */
  titleWords: 2,
  /** Words: a title says within its first ones what the piece is (« Note du… », « Compte rendu… »). By hand. */
  titleOpens: 2,
  /** Words: what a director reads for one request (docs/judgement.md). */
  words: 300,
  /** Units: of those that are withheld, the likeliest are opened and weighed; the others are never asked about. By hand. */
  opened: 150,
  /** Chance: a sentence that is less likely to be necessary is not asked about: fifty would be read for one fact. By hand. */
  leastChance: 0.02,
  /**
   * Chance: a sentence that the rules keep, and that is less likely to be necessary, is asked about instead. Of families judged
   * by weights that never saw them, 1126 of 1142 facts and 136 of 166 words that must not leave are left at 0.08; at 0.05, 1137
   * and 152; at 0.1, 1111 and 131 (`npm run train:asks`, 2026-11-30). Tuned.
   */
  keptLeast: 0.08,
  /** Confidence: from here on a name is somebody's, and no question opens it. By hand. */
  sureName: 0.8,
  /** Chance: a question whose sentences bring less, taken together, is put only to whoever asks for all: one in seven. By hand. */
  leastQuestion: 0.15,
  /** Chance: for the order of questions, a blow, a threat or a danger that is asked for counts at least as much. By hand. */
  graveLeast: 0.5,
  /** Chance: what waits for a person where somebody reads a record is asked whatever the weights say. By hand. */
  readerLeast: 0.5,
  /** Words: what one more sentence costs to read, beside its own words. By hand. */
  wordsOfItem: 3,
  /** Sentences that a subject shows of what it would let out: they are words to read as well. By hand. */
  examples: 1,
  /** Subjects: where more are offered, those that would bring less show no sentence. By hand. */
  subjectsShown: 3,
  /** Share: of the questions and words left, what sentences have while an answer about the request may change them. By hand. */
  besideRequest: 0.5,
} as const

/** Whether a passage hides a home; `npm run train:hiding` prints both, each voice held out in turn. */
export const hidingLimits = {
  /** Share: the chance from which it is hidden without asking. At most one in a hundred passages that hide nothing, and of ordinary records. Tuned. */
  sure: 0.964,
  /**
   * Share: the chance from which it is asked, and hidden until then. A miss tells where somebody hides, an alarm is one question: 15 in a
   * hundred of the passages that hide nothing, though written near it. From 0.667: 62 % found, 12 of 100 ordinary records asked; from here
   * 72 % and 20; from 0.439: 79 % and 33. Tuned.
   */
  ask: 0.533,
} as const

/** What a person is shown of a record that seems to hide a home. */
export const signLimits = {
  /** Characters on each side of the words that hide: a sentence or two. By hand. */
  around: 120,
  /** Sentences that are shown together of what the judge doubts: as many as it reads together. By hand. */
  sentences: 3,
} as const

/** What is asked to be kept silent, beside the sentence that says where somebody is. */
export const hushedLimits = {
  /** Characters: a longer request for silence tells of its own matter, and not of the paragraph before it. By hand. */
  aside: 90,
} as const
