import { listSource } from '../cues.ts'
import { spared, unneeded } from '../lexicon.ts'

// An act may name a thing and then say that it must stay, or is not needed: « sa santé, épargnez-nous cela ».

const words = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z'-])(?:${lists.map(listSource).join('|')})(?![a-z])`)
const refusal = words(spared, unneeded)
const need = words(unneeded)

/** Nobody forbids what is only not needed. */
export const isUnneeded = (words: string): boolean => need.test(words)

/** « L'un et l'autre », « tout cela », nothing: what is refused was named before. */
const resumed =
  /^(?:[-,: ]{0,2}(?:l'une? et l'autre|(?:ni )?l'une? ni l'autre|les deux|le tout|tout (?:cela|ceci|ca)|cela|ceci|ca|ce(?:s|tte)? [a-z]{4,12}|d(?:e |')(?:en |y |les? |la |l')?[a-z]{2,12}(?:er|ir|re)(?= ?(?:$|[.,:]))|la-dessus|ici|non plus|donc|s'il vous plait|merci|aucunement))*[ .»")]*(?=$|[,:(]| mais )/
const dislocated = /^, (?=d(?:e |es |u |'))/

/** The parts of a sentence of an act that such words leave; `verb` finds what asks. */
export const dropSpared = (sentence: string, verb: RegExp): readonly string[] => {
  const found = refusal.exec(sentence)
  if (found === null) return [sentence]
  const [head, rest] = [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)]
  const back = resumed.exec(rest)?.[0]
  const isOfBefore = back !== undefined && !dislocated.test(rest.slice(back.length))
  const end = isOfBefore ? back.length : endOf(rest, verb)
  const kept = head.slice(0, isOfBefore ? topicAt(head, verb) : bare(head).length)
  return [kept, ...(end === rest.length ? [] : dropSpared(rest.slice(end), verb))]
}

/** It opens its sentence, and has nothing to refuse but what the sentence before it names. */
export const isResumed = (sentence: string): boolean => {
  const found = refusal.exec(sentence)
  if (found === null || bare(sentence.slice(0, found.index)).trim() !== '') return false
  return resumed.test(sentence.slice(found.index + found[0].length))
}

/** After what is refused, what is asked begins again. */
export const turn = /(?:,| ;)? (?:mais|seul(?:s|es|e|ement)?|en revanche|uniquement)(?![a-z])/

/** What is refused goes on to « mais », or to a clause that asks. */
const endOf = (rest: string, verb: RegExp): number => {
  const asks = new RegExp(`[,:] (?:(?:et|nous|veuillez|merci|de|bien) )*(?:${verb.source})`)
  return Math.min(...[turn, asks].map((end) => rest.search(end)).map((at) => (at === -1 ? rest.length : at)))
}

/** « … relatant les menaces, sa santé, ses soins »: back over what is only named, to the clause that asks. */
const topicAt = (head: string, verb: RegExp): number => {
  const start = clauseAt(head)
  const asks = (from: number, to: number): boolean => head.slice(from, to).search(verb) !== -1
  if (start === 0 || head[start - 1] === '.' || asks(start, head.length)) return start
  const before = clauseAt(head.slice(0, start))
  return asks(before, start) ? start : topicAt(head.slice(0, start), verb)
}

/** Where the clause begins that these words end. */
const clauseAt = (head: string): number =>
  Math.max(...Array.from(bare(head).matchAll(clauseStart), ({ index }) => index), -1) + 1

const clauseStart = /[,:(]| mais |(?<!(?<![a-z])(?:m|mme|mlle|dr|me))\.(?= )/g

/** Without the signs and the small words that lead to what follows. */
const bare = (head: string): string =>
  head.replace(/(?:[\s,:(–-]|(?<![a-z])(?:nous|on|et|mais|ils?|elles?|vous|je|que)(?![a-z]))+$/, '')
