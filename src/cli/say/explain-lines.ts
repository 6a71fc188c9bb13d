import type { Explanation } from '../../explain/explain.ts'
import { dateText } from '../../language/dates/printed.ts'
import type { Language } from '../../messages/index.ts'
import { stayLines, unreadLines } from './explain-held-lines.ts'
import { lawLines, nextLines, scopeLines, subjectText } from './explain-law-lines.ts'
import { countSentences, part, pieceName, sayIn, type Telling } from './explain-told.ts'
import { doubtLines, problemLines, waitLines } from './explain-wait-lines.ts'
import { touchedLines } from './touched-lines.ts'

/** The explanation of a draft, as a director reads it: what leaves, what waits for her, what does not leave and why. */
export const explainLines = (explanation: Explanation, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  return [
    say(explanation.reviewed ? 'title.reviewed' : 'title.proposed', { masks: told.masks }),
    requestLine(told, language),
    ...part(say('leaves.title'), leaveLines(explanation, told, language)),
    ...part(say('waits.title'), waitLines(explanation, told, language)),
    ...part(say('stays.title'), stayLines(explanation, told, language)),
    ...part(say('unread.title'), unreadLines(explanation, told, language)),
    ...part(...touchedPart(told, language)),
    ...part(say('doubts.title'), doubtLines(explanation, told, language)),
    ...part(say('problems.title'), problemLines(told, language)),
    ...part(say('scope.title'), scopeLines(explanation, told, language)),
    ...part(say('used.title'), lawLines(told, language)),
    ...part(say('next.title'), nextLines(told, language)),
  ]
}

const touchedPart = ({ draft, review }: Telling, language: Language): readonly [string, readonly string[]] => {
  const [title = '', ...lines] = touchedLines(draft, review, language)
  return [title, lines]
}

const requestLine = (told: Telling, language: Language): string => {
  const say = sayIn(language)
  const { persons, period, subjects, subjectsRead } = told.draft.request
  return say('request', {
    count: persons.length,
    from: period.from === null ? say('open') : dateText(period.from, language),
    to: period.to === null ? say('open') : dateText(period.to, language),
    subjects: subjects.map((id) => subjectText(id, told, language)).join(', ') || '–',
    read: subjectsRead ? say('request.read') : '',
  })
}

const leaveLines = (explanation: Explanation, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const leaving = explanation.pieces.filter(({ status }) => ['whole', 'masked', 'partial'].includes(status))
  if (leaving.length === 0) return [say('leaves.none')]
  return [
    ...leaving.map(({ pieceId, masks }) => {
      const own = explanation.sentences.filter(({ spot }) => spot.pieceId === pieceId)
      return say('leaves.piece', { piece: pieceName(pieceId, told), masks, ...countSentences(own) })
    }),
    say('leaves.total', { ...countSentences(explanation.sentences), share: explanation.kept.share }),
    say('leaves.read', { draft: told.folder }),
  ]
}
