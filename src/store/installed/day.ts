/** The day of the director's own clock: shortly after midnight, that of Greenwich is the day before. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
