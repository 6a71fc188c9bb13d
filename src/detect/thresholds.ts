/**
 * Numbers of this room that decide whether a claim stands, and those that other files or rooms compare with. How sure one
 * pattern is (0.85 for a labelled number) stays beside it: it only orders claims. « By hand »: chosen, and not measured.
 */

/** What the tagger's chances must be, from 0 to 1. */
export const taggerChances = {
  /**
   * Chance: a fact of the lexicons to which the tagger gives less is dropped. One trade of 0.7 to 1.2 points of recall for
   * 1.5 to 3.6 of precision, with the thresholds of facts in the weights (docs/figures.md, « thresholds of facts »).
   */
  drop: 0.02,
  /**
   * Chance: words beside a fact that have it are part of the fact. On four writers held out from the training, 0.01 covers
   * 73.0 % of facts, 0.002 75.6 %, 0.0005 78 %, for 25, 29 and 32 letters masked beyond the marks of 100 marked
   * (docs/figures.md, « beside a fact »).
   */
  beside: 0.002,
  /**
   * Chance: words beside an address that have it are part of it, as a flat or a door. On the same four writers 101 of 105
   * addresses are covered, 96 without (docs/figures.md, « beside a fact »).
   */
  besideAddress: 0.005,
  /** Chance: words between two facts that have it join them, as small words do. By hand. */
  between: 0.004,
  /** Chance: where a word has less of any category, no threshold of the weights is asked. By hand. */
  lowest: 0.02,
} as const

/** How far a fact goes (`arbiter/`). */
export const factLimits = {
  /** Words between two facts of one category that are told as one. By hand. */
  gap: 3,
} as const

/** How sure a claim is, where something compares it. */
export const confidences = {
  /** Confidence of a word that nothing explains: the last net; the reader sees it as such. By hand. */
  net: 0.3,
  /** Confidence of words that OCR doubts, or of another script: as likely as not. By hand. */
  doubt: 0.5,
  /** Confidence of a known name with a slip; only a sure one is joined in a login. By hand. */
  typo: 0.8,
  /** Confidence: a surer finding is looked for in the whole record. By hand. */
  repeat: 0.6,
  /** Confidence: the most that a repeated value bears, its first place being surer. By hand. */
  mostRepeated: 0.9,
  /** Share that a part of a repeated name keeps of the confidence of the whole. By hand. */
  partOfName: 0.9,
} as const

/** How else a name of the record may be written (`names/`, `persons/`). */
export const writtenForms = {
  /** Letters: a word with signs that a scanner has mistaken has as many; with fewer it is a code (« B10 »). By hand. */
  misread: 3,
  /** Letters: a name cut in two (« Roche fort »), written in one word (« Lebrun ») or with a letter doubled has as many. By hand. */
  whole: 6,
  /** Letters: each half of a name cut in two has as many. By hand. */
  half: 2,
  /** Letters: a slip in a name that bears no capital is looked for from here on. By hand. */
  slip: 7,
  /** Letters: a start of a given name that stands for it (« Élo ») has as many. By hand. */
  short: 3,
} as const

/** How letters that a page keeps apart are joined (`joined/`). Sizes are those of the type. */
export const joins = {
  /** Sizes: a wider gap on a line may separate two cells; a space of a line that is not justified is half as wide. By hand. */
  cellGap: 0.45,
  /** Sizes: the same where a sign stands in the gap. By hand. */
  signGap: 1.2,
  /** Sizes: a letter that is so much larger is the large capital of a paragraph, and of neither line beside it. By hand. */
  capital: 1.8,
  /** Sizes: a word this close makes a letter one of its sentence. By hand. */
  wordGap: 1,
  /** Sizes: letters nearer than this touch; half of a narrow space. By hand. */
  touch: 0.2,
  /** Sizes: the next letter of a name spread over the page stands within this; the boxes of a form are 2 wide. By hand. */
  near: 2.2,
  /** Letters: neighbours of a letter that are tried. By hand. */
  neighbours: 8,
  /** Sizes: the next line of a cell stands within this, from middle to middle, with room around the rows. By hand. */
  nextLine: 3.2,
  /** Sizes: a line of a cell set to the right and the next set to the left stand so far apart. By hand. */
  aside: 4,
  /** Sizes: the next cell of a row stands within this. By hand. */
  nextCell: 12,
  /** Sizes: starts of lines as near as this are those of one column. By hand. */
  column: 0.6,
  /** Segments to the right of a line and above it that are tried as the head of the next column. By hand. */
  nextColumn: 200,
  /** Segments at the foot and at the head of two pages that may go on: running titles stand between. By hand. */
  overPage: 4,
  /** Letters: a name that is shorter is not joined. By hand. */
  name: 3,
  /** Letters and digits: a value that is shorter is not joined. By hand. */
  value: 8,
  /** Letters: a half of a name that is no word has as many. By hand. */
  half: 2,
  /** Words: so many short ones in a row spell a name in no sentence. By hand. */
  parts: 4,
  /** Letters that stand alone and make no word are a doubt from here on (the issue asked for six). By hand. */
  doubt: 6,
  /** Steps tried from one letter, so that a page of single letters ends. By hand. */
  steps: 4000,
  /** Steps tried on one page; past them its lone letters are a doubt; a full form asks for a tenth. By hand. */
  pageSteps: 300_000,
} as const

/** When a claim of a name is none (`names/not-a-name.ts`). */
export const nameDoubts = {
  /** Confidence: a claim in lower case with no known name in it, in a text that has capitals, must have it. By hand. */
  lower: 0.8,
  /** Confidence: the same in a hurried text, which has none. By hand. */
  lowerText: 0.4,
  /** Confidence: a claim of dictionary words alone must have it. By hand. */
  words: 0.85,
  /** Share of capitals below which a text is written without. By hand. */
  capitals: 0.03,
  /** Characters read before and after a claim for what surrounds a name. By hand. */
  beside: 12,
} as const

/** What ties a mention to a person (`persons/`). */
export const linkLimits = {
  /** Years: nobody younger is called « Monsieur » or « Madame » in a record. By hand. */
  titledFrom: 15,
  /** Years: majority (code civil, art. 414). */
  majority: 18,
  /** Characters read on either side of a mention for a role or an age. By hand. */
  around: 90,
  /** Letters: a start of a given name that is shorter (« So ») may be anybody's. By hand. */
  shortName: 3,
  /** Letters: the end of a given name that is shorter (« Line ») ends many. By hand. */
  endOfName: 5,
  /** Letters: an end that lacks more of the opening is another name. By hand. */
  lost: 3,
  /** Letters: what is left of each half of a composed name (« Ma-lou »). By hand. */
  blended: 2,
} as const
