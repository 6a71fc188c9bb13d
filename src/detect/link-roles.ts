import type { Role } from '../model/person.ts'
import type { Mention } from './link-mentions.ts'
import { informantSays, roleWordsText } from './link-role-words.ts'

/** The role that most cues near the mentions of a person speak for; with none, a third party. */
export const roleOf = (mentions: readonly Mention[]): Role => {
  const scores = new Map<Role, number>()
  const add = (role: Role, weight: number): void => {
    scores.set(role, (scores.get(role) ?? 0) + weight)
  }
  for (const mention of mentions) {
    if (mention.title.isGroup) continue
    scoreBefore(mention, add)
    scoreAfter(mention, add)
  }
  const office = Math.max(scores.get('professional') ?? 0, scores.get('magistrate') ?? 0)
  if (office > 0 && (scores.get('informant') ?? 0) < 3) scores.delete('informant')
  return strongest(scores)
}

/** The age a mention gives, in years; null when it gives none. */
export const ageOf = (mention: Mention): number | null => {
  const found = agePattern.exec(mention.after)
  if (found === null) return null
  return (found[2] ?? '').startsWith('m') || (found[2] ?? '').startsWith('j') ? 0 : Number(found[1])
}

type Add = (role: Role, weight: number) => void

// Of equal scores the first wins: what withholds most, or is surest.
const order: readonly Role[] = [
  'informant',
  'magistrate',
  'professional',
  'minor',
  'accompanied',
  'parent',
  'relative',
  'third-party',
]

const strongest = (scores: ReadonlyMap<Role, number>): Role => {
  let best: Role = 'third-party'
  let top = 0
  for (const role of order) {
    const score = scores.get(role) ?? 0
    if (score > top) [best, top] = [role, score]
  }
  return best
}

const roleOfWord: ReadonlyMap<string, Role> = new Map(
  roleWordsText.flatMap(({ role, words }) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word): readonly [string, Role] => [word, role]),
  ),
)

const agePattern = /^[\s,(:–-]{1,4}(?:agee? de )?(\d{1,3}) ?(ans?|a\b|mois|jours|m\b)/

const scoreBefore = (mention: Mention, add: Add): void => {
  if (mention.title.isOffice) add('professional', 3)
  const words = wordsNear(mention.before)
  for (const [distance, word] of words.entries()) {
    const role = roleOfWord.get(word)
    if (role === undefined) continue
    add(role, distance < 2 ? 3 : 2)
    return
  }
}

/** The last words before a name, nearest first, titles left out: its own clause, or the line that calls a signature. */
const wordsNear = (before: string): readonly string[] => {
  const clause =
    before
      .replace(titleTail, '')
      .split(/[.;!?|\t)]|\n(?=[^\n]*\n)/)
      .at(-1) ?? ''
  const line = /,\s*$|:\s*$/.test(clause) || !clause.includes('\n') ? clause : joinSignature(clause)
  return (line.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).slice(-7).reverse()
}

/** A line that only names a function stands over a signature (« La directrice⏎ »); any other line is left aside. */
const joinSignature = (clause: string): string => {
  const [over, own] = [clause.slice(0, clause.lastIndexOf('\n')), clause.slice(clause.lastIndexOf('\n') + 1)]
  return own.trim() === '' && over.trim().split(/\s+/).length <= 7 ? over : own
}

const titleTail = /(?:^|(?<=[^a-z]))(?:mme|madame|mlle|m|mr|monsieur|dr|docteur|pr|me|maitre)\.?\s*$/

const scoreAfter = (mention: Mention, add: Add): void => {
  const { after } = mention
  const age = ageOf(mention)
  if (age !== null) add(age < 18 ? 'minor' : 'accompanied', age < 18 ? 4 : 0)
  if (anonymous.test(after)) add('informant', 5)
  if (informantSays.test(after)) add('informant', 2)
  const opening = apposition.exec(after)
  if (opening === null) return
  const clause = after.slice(opening[0].length).split(/[.;!?|\t\n)]/)[0] ?? ''
  for (const word of (clause.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).slice(0, 4)) {
    const role = roleOfWord.get(word)
    if (role === undefined) continue
    add(role, 3)
    return
  }
}

const anonymous = /^[^.;!?]{0,60}(?:rester anonyme|l'anonymat|son anonymat|ne pas etre cite)/
const apposition = /^ ?(?:,|\(|–|-|\||\t|:|\n|,\n) ?/
