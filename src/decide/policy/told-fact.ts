import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Span } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Placed } from '../facts.ts'
import { topicScores } from '../thresholds.ts'

/** « te défoncer ⏎ 23/04 18:30 »: a claim that reached into the day of the next message is of its own line. */
export const withinLine = (finding: Finding, { passageOf }: Pick<Bench, 'passageOf'>): Span => {
  const text = passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''
  const cut = text.indexOf('\n')
  const isCut = cut > 0 && !/\p{L}{2}/u.test(text.slice(cut))
  return { start: finding.start, end: isCut ? finding.start + cut : finding.end }
}

const admission =
  /^(?:il |elle |qui )?(?:a |avait |ont |aurait )?(?:reconn|admet|admis|admett|avou)[a-z]{0,5} (?:l'avoir|avoir|les )/

/** « A reconnu avoir secoué Mme X », where the act asks for violence and the sentence is of it: who did it says so. */
export const isAdmitted = ({ finding, judgement }: Placed, bench: Bench): boolean => {
  if (finding.category !== 'judicial' || judgement === null || judgement.ground !== null) return false
  if (!bench.request.subjects.includes('violence') || judgement.topic.asked < topicScores.clear) return false
  const words = bench.passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''
  return admission.test(foldText(words)) && !/\d/.test(words)
}
