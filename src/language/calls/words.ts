import { everyday, titleWords } from '../civilities.ts'
import { listSource } from '../cues.ts'
import { kin, kinNames } from '../kinship.ts'
import * as lists from '../lexicon.ts'

// The lists of pipelines/lexicon/calls, on folded text.
const words = (list: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${listSource(list)})(?![a-z0-9])`)

/** Stands in the words of a cell for a name that the record does not know. */
export const unknownName = 'nomx'

/** The cell holds this and nothing more: « la maman de », a known name cut out; « Mme X (mère) »; « le jeune ». */
export const parentOrChild = new RegExp(
  `^(?:(?:${titleWords(everyday).join('|')}|nomx) )*(?:(?:la|le|l'|sa|son|ses|les) ?)?(?:${kinNames(kin('parent', 'parent-fond', 'child'))}|parents?|enfant|mineure?|jeune|adolescente?|usagere?|residente?|interessee?|beneficiaire|elle-meme|lui-meme)(?: confiee?)?(?: (?:de|d'|du)(?: ?(?:la |l'|le )?(?:mineure?|jeune|enfant|interessee?|residente?|usagere?))?)?$`,
)

/** Who may be known by nothing but this: whatever else the cell says, she is a private person. */
export const stranger = words(lists.callerStranger)
/** They write under their own name, by duty. */
export const publicBody = words(lists.callerBody)
/** One who rings up in the name of an office, and reports as a duty. */
export const office = words(lists.callerOffice)
/** Kin, shops, those who work near a family, « l'institutrice de l'école » too: read as anybody is. */
export const near = words(lists.callerNear)
/** Whoever says this wants nobody to know. */
export const silence = words(lists.callSilence)
export const alarm = words(lists.callAlarm)
/** What one rings up about where somebody is in danger. */
export const worry = words(lists.callWorry)
/** Ordinary business: one who rings up for it informs on nobody. */
export const business = words(lists.callBusiness)

/** The caller threatens: what he says is the fact, and he informs on nobody. */
export const threat =
  /(?:^|\n)[^a-z]*(?:a |nous |l'a |m'a )?(?:menace|insulte|injurie|exige|reclame)(?= (?:de |d'|le |la |l'|les |son |sa |ses |nous |que |qu'|tout|a ))/
