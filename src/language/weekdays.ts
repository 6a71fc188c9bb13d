export const weekdayNames = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'

/** « lun », « ma », « Je »: the short forms of a log book, before a day. */
export const weekdayStarts = `${weekdayNames}|lun|mar|mer|jeu|ven|sam|dim|lu|ma|me|je|ve|sa|di`

const weekdays = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']

/** From 0, a Monday. */
export const weekdayNumber = (word: string): number => weekdays.findIndex((start) => word.startsWith(start))
