export const weekdayWords = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
export const weekdayNames = weekdayWords.join('|')

/** « lun », « ma », « Je »: the short forms of a log book, before a day. */
export const weekdayShorts = weekdayWords.map((day) => day.slice(0, 3))
const twoLetters = weekdayWords.map((day) => day.slice(0, 2))
export const weekdayStarts = [...weekdayWords, ...weekdayShorts, ...twoLetters].join('|')

/** From 0, a Monday. */
export const weekdayNumber = (word: string): number => twoLetters.findIndex((start) => word.startsWith(start))
