import { decideSentence } from '../../messages/ask/decide-words.ts'
import { closedText, stepOf } from '../../messages/explain/steps.ts'
import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { countRulings } from '../../model/ask/ruling-counts.ts'
import type { Ground } from '../../model/law/ground.ts'
import { proposedMasks } from '../../pipeline/export/letter-draft.ts'
import type { Decided } from '../../pipeline/propose/deciding.ts'
import type { Staying } from '../../pipeline/propose/staying.ts'
import { dueQuestions } from '../../review/open-questions.ts'
import { saveDecided } from '../../store/draft/draft-acting.ts'
import { type DecideOptions, readDecisions } from '../../store/draft/draft-decide.ts'
import { openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

/** Applies a file of answers and corrections to a draft; nothing is written where one line of it does not fit. */
export const commandDecide = async (
  folder: string,
  options: DecideOptions & DraftAccess & { readonly decisions: string; readonly journal: string | undefined },
  output: Output,
): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const opened = openDraft(folder, opening)
  const file = readDecisions(options.decisions)
  const { decided, isOwnLetter } = await saveDecided(
    { folder, opening, opened, journal: options.journal },
    file,
    options,
    output,
  )
  sayDecided(decided, { folder, isOwnLetter }, output)
  return exitCodes.done
}

type Said = { readonly folder: string; readonly isOwnLetter: boolean }

const sayDecided = ({ draft, resolved, staying }: Decided, { folder, isOwnLetter }: Said, output: Output): void => {
  const counts = countRulings(
    resolved.map(({ ruling }) => ruling),
    draft,
  )
  const masks = proposedMasks(draft, readLetterDesk(), { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' })
  const open = dueQuestions(draft).length
  if (output.json) {
    output.data(JSON.stringify({ ...counts, masks, open, staying, letter: isOwnLetter ? 'own' : 'renewed' }))
    return
  }
  const { language } = output
  output.say(decideSentence(language, 'done', { answers: counts.answers, corrections: counts.corrections }))
  for (const one of staying) output.say(stayingLine(one, language))
  output.say(decideSentence(language, 'masks', { count: masks }))
  output.say(decideSentence(language, isOwnLetter ? 'letter.own' : 'letter'))
  if (open > 0) output.say(decideSentence(language, 'open', { count: open, draft: folder }))
  output.say(decideSentence(language, 'next', { draft: folder }))
}

const stayingLine = ({ line, kind, count, rules, pieceIds }: Staying, language: Language): string => {
  const why = [...new Set(rules.map(({ rule, ground }) => whyClosed(rule, ground, language)))].join(' ; ')
  return decideSentence(language, `stays.${kind}`, { line, count, why, pieces: pieceIds.join(', ') })
}

const whyClosed = (rule: string, ground: Ground | null, language: Language): string =>
  rule === 'reviewer' ? closedText(null, language) : closedText(stepOf(rule, ground), language)
