import type { Bench } from '../bench.ts'
import { opensThread } from '../scope/units/entry-head.ts'
import { hasOutsider } from './beside.ts'
import { isOurs } from './named.ts'
import type { Told } from './whose-words.ts'

/** Between whom messages run: with the one who reads, or with somebody else; null: no messages. */
export type Thread = 'own' | 'others' | null

/**
 * A line of messages is of the thread that its title or the message before opened: the service answers whoever wrote to it. A
 * message that says to whom it goes (« Éducatrice à Mme X : ») is that person's.
 */
export const nextThread = (thread: Thread, told: Told, bench: Bench): Thread => {
  const { unit, named } = told
  const head = messageHead.exec(unit.folded)
  const words = head?.[0] ?? (opensThread(unit.folded) ? unit.folded : null)
  if (words === null) return thread !== null && named.every(isOurs) && isNextLine(told) ? thread : null
  const inHead = named.filter(({ at }) => at < words.length)
  if (inHead.some((one) => !isOurs(one))) return 'others'
  if (inHead.some(({ who }) => who === 'reader')) return 'own'
  if (head === null && named.length === 0) return null
  return isByService(words) && !hasOutsider({ ...unit, folded: words }, bench) ? thread : 'others'
}

/** « 09/03 10:02 M. Faure : ». */
const messageHead =
  /^\s{0,4}(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? ?(?:a )?)?\d{1,2} ?[h:] ?\d{2},? ?[-–]? ?[^:>]{2,40} ?[:>]/

const isByService = (head: string): boolean =>
  /(?<![a-z])(?:service|educ[a-z]*|accueil|referente?|nous|foyer|secretariat)(?![a-z])/.test(head) &&
  !/(?<![a-z])(?:a|pour|vers) /.test(head)

/** A blank line, or a line that goes on. */
const isNextLine = ({ unit }: Told): boolean => !/^[^a-z0-9]{0,4}[a-z]+ (?:du|de|le) /.test(unit.folded)
