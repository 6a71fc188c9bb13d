import * as lists from '../lexicon.ts'
import { monthWords } from '../months.ts'
import { numberWords } from '../numbers.ts'

// Lists of pipelines/lexicon/family, as cues: `*` is any ending of the word.
const cuesOf = (list: string): readonly string[] => list.split('\n')

/** By what somebody informs a service, or is quoted. */
export const informs = cuesOf(lists.informs)
/** By what somebody gives an alarm about another: told by a name that a relative bears too, it may be the relative's. */
export const alarms = cuesOf(lists.alarms)
/** What the service does or proposes: it goes on about nobody who was told of before. */
export const serviceActs = cuesOf(lists.serviceActs)
/** What tells where somebody lives, goes, passes. */
export const whereabouts = cuesOf(lists.whereabouts)
/** What a child does who is afraid, hides, keeps silent or confides without words. */
export const childSigns = cuesOf(lists.childSigns)
/** School, common care, meals, activities, meetings. */
export const ordinaryLife = cuesOf(lists.ordinaryLife)
/** Who looks after a child by trade. */
export const carePeople = cuesOf(lists.carePeople)
/** What stands between words of ordinary life, and tells nothing by itself. */
export const smallWords: ReadonlySet<string> = new Set([
  ...cuesOf(lists.ordinarySmall),
  ...monthWords,
  ...numberWords(7),
])
/** What, in the first person, is of the life of a grown-up who writes, and of no child's. */
export const writerOwn = cuesOf(lists.writerOwn)
