/** How often something is written, in days. */
const rhythms: Readonly<Record<string, number>> = {
  hebdomadaire: 7,
  mensuel: 31,
  bimestriel: 62,
  trimestriel: 92,
  semestriel: 183,
  annuel: 365,
}

const pattern = new RegExp(`(?<![a-z])(?<rhythm>${Object.keys(rhythms).join('|')})(?:le)?s?(?![a-z])`)

/** « Rapport annuel »: the days that it tells of; null where the words name no rhythm. */
export const daysOfRhythm = (folded: string): number | null =>
  rhythms[pattern.exec(folded)?.groups?.rhythm ?? ''] ?? null
