import type { Category } from '../../model/category.ts'
import { isApart } from '../../model/record/passage.ts'
import type { Bench } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { topicScores } from '../thresholds.ts'
import type { Candidate, Prospect } from './candidates.ts'
import { isKept } from './neighbours.ts'
import type { Telling } from './telling.ts'

/** What a chance hangs on: numbers from 0 to 1, by name, so that weights can be read. Names that are not there count 0. */
export type Features = Readonly<Record<string, number>>

export const featuresOf = (candidate: Candidate, bench: Bench, tell: Telling): Features => ({
  ...standingOf(candidate, bench),
  'told:fact': tell(candidate.text),
  ...form(candidate),
  ...values(candidate, bench),
})

/** Those that a unit has before anything in it is opened. */
export const standingOf = (prospect: Prospect, bench: Bench): Features => ({
  ...who(prospect, bench),
  ...when(prospect),
  ...what(prospect, bench),
  ...around(prospect),
})

const flag = (name: string, isSo: boolean): Features => (isSo ? { [name]: 1 } : {})

const who = ({ judgement }: Prospect, bench: Bench): Features => {
  const { about, reading } = judgement
  const count = bench.request.persons.length
  return {
    ...flag('who:about', about.length > 0),
    ...flag('who:named', reading.named > 0),
    ...flag('who:kin', reading.byKin > 0),
    ...flag('who:unsure', !reading.isSure),
    ...flag('who:was-other', reading.wasOther),
    ...flag('who:nobody', reading.named + reading.byKin + reading.others === 0),
    ...flag('who:others-only', reading.others > 0 && reading.named + reading.byKin === 0),
    'who:others': Math.min(1, reading.others / 3),
    ...flag('who:only-one-asked', count === 1),
  }
}

/** Days, as shares of a year on a scale where the first weeks count most. */
const farness = (days: number): number => Math.min(1, Math.log1p(days) / Math.log1p(730))

const when = ({ judgement: { reading } }: Prospect): Features => ({
  ...flag('when:in', reading.daysOut === 0),
  ...flag('when:undated', reading.daysOut === null),
  ...flag('when:own-date', reading.isDated),
  ...flag('when:unplaced', reading.isUnplaced),
  'when:out': reading.daysOut === null ? 0 : farness(reading.daysOut),
  ...flag('when:far', (reading.daysOut ?? 0) > 400),
})

const what = ({ judgement: { topic } }: Prospect, { request }: Bench): Features => {
  const { asked, other } = topic
  return {
    'what:asked': asked,
    'what:asked-clear': Math.min(1, asked / topicScores.clear),
    'what:other': other,
    'what:lead': Math.max(0, asked - other),
    'what:behind': Math.max(0, other - asked),
    ...flag('what:none', asked < 0.05 && other < 0.15),
    ...flag('what:no-subject', request.subjects.length === 0),
  }
}

const around = ({ neighbours, rank, judgement, gate }: Prospect): Features => {
  const { judgements, kept, inEntry } = neighbours
  const near = [judgements[rank - 2], judgements[rank]]
  const own = isKept(judgement) ? 1 : 0
  const entry = inEntry.get(judgement.entry) ?? { kept: own, total: 1 }
  return {
    ...flag('near:before', isKept(near[0])),
    ...flag('near:after', isKept(near[1])),
    'near:topic': Math.max(0, ...near.map((one) => one?.topic.asked ?? 0)),
    'near:entry': entry.total <= 1 ? 0 : (entry.kept - own) / (entry.total - 1),
    ...flag('near:entry-some', entry.kept - own > 0),
    'near:piece': kept / judgements.length,
    ...flag('near:piece-none', kept === 0),
    ...flag('now:kept', gate === null && own === 1),
    'fails:two': own === 0 && failing(judgement) >= 2 ? 1 : 0,
    'fails:three': failing(judgement) >= 3 ? 1 : 0,
  }
}

/** Of who, when and what, how many do not hold by themselves. */
const failing = ({ about, reading, topic }: Judgement): number =>
  (about.length === 0 ? 1 : 0) + (reading.daysOut === 0 ? 0 : 1) + (topic.asked >= topicScores.clear ? 0 : 1)

const form = ({ text, judgement, gate, masked }: Candidate): Features => {
  const words = text.match(/[\p{L}\d]{2,}/gu)?.length ?? 0
  return {
    'form:words': Math.min(1, words / 40),
    ...flag('form:short', words < 4),
    ...flag('silence', judgement.isHushed),
    ...flag('form:long', words > 45),
    ...flag('form:row', isApart(judgement.unit.passage)),
    ...flag('form:item', judgement.unit.passage.role === 'list-item'),
    ...flag('form:digits', /\d/.test(text)),
    ...flag('form:quote', /[«"“]/.test(text)),
    ...flag(`gate:${gate ?? 'none'}`, gate !== null),
    ...flag('gate:held', gate !== null),
    'mask:count': Math.min(1, masked.length / 5),
    ...flag(
      'mask:third',
      masked.some(({ decision }) => decision.ground === 'TIERS' || decision.ground === 'MIN-TIERS'),
    ),
    ...flag(
      'mask:absolute',
      masked.some(({ decision }) => decision.ground === 'ADR-PROT' || decision.ground === 'AUT-SIGN'),
    ),
    ...flag(
      'mask:health',
      masked.some(({ finding }) => finding.category === 'health'),
    ),
    ...flag(
      'mask:money',
      masked.some(({ finding }) => finding.category === 'finance'),
    ),
  }
}

const values = ({ values: opened, shown, variant }: Candidate, bench: Bench): Features => {
  const categories = new Set<Category>(opened.map(({ finding }) => finding.category))
  const features: Record<string, number> = {}
  for (const category of categories) {
    features[`opens:${category}`] = 1
    if (bench.asked.has(category) || bench.related.has(category)) features['opens:what-is-asked'] = 1
  }
  return {
    ...features,
    ...flag(`variant:${variant}`, variant !== 'plain'),
    ...flag(
      'opens:theirs',
      opened.some(({ facts }) => facts.target),
    ),
    ...flag(
      'opens:others',
      opened.some(({ facts }) => !facts.target),
    ),
    ...flag('opens:many', opened.length > 2),
    ...flag(
      'opens:named',
      opened.some(({ decision: { by } }) => 'rule' in by && by.rule.endsWith('-named')),
    ),
    ...flag(
      'shows:what-is-asked',
      shown.some(({ finding }) => bench.asked.has(finding.category)),
    ),
    ...flag(
      'shows:act',
      shown.some(({ finding }) => finding.category === 'violence'),
    ),
    ...flag(
      'shows:for-two',
      shown.some(({ forTwo }) => forTwo),
    ),
  }
}
