import { compileCues, hasCue } from '../../language/cues.ts'
import { categoriesWith } from '../../model/category.ts'
import { pieceWords } from '../../model/record/piece-words.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { askLimits } from '../thresholds.ts'
import { hasOutsider } from './beside.ts'
import { type Fate, open } from './fate.ts'
import type { Named } from './named.ts'
import type { Told } from './whose-words.ts'

/** Words for a meeting with somebody. */
const meeting =
  /(?<![a-z])(?:entretiens?|rencontres?|echanges?|entrevues?|auditions?|seances?|discussions?|tete-a-tete|recueil (?:de la |de )?paroles?|parole|temps individuel|point individuel|point (?:fait )?(?:du [^.;]{1,30})?(?=avec))(?![a-z])/

/** Another meeting opens. */
export const isMeeting = ({ folded }: Unit): boolean =>
  meeting.test(folded) || /^[^a-z]{0,4}(?:point|visite|appel|entretien)/.test(folded)

/** « Perspectives »: a line of its own, of few words and without a stop, opens on nobody. */
export const isTitle = ({ passage, start, end }: Unit): boolean => {
  const isLine =
    (start === 0 || passage.text[start - 1] === '\n') && (end === passage.text.length || passage.text[end - 1] === '\n')
  return passage.role === 'heading' || (isLine && headline.test(passage.text.slice(start, end)))
}

/** Few words; or capitals, then a date: « RÉUNION DE SYNTHÈSE – 10 décembre 2024 ». */
const headline =
  /^\s*(?:(?:#+ )?\p{Lu}[\p{L}'’ ]{2,40}|\p{Lu}[\p{Lu}'’ –-]{5,60}(?:\d{1,2}[ /.](?:\p{L}{3,9}|\d{1,2})[ /.]\d{4})?)\s*$/u

/**
 * « Note de l'éducatrice »: what a piece calls itself, and nobody but the service, leaves with what leaves of it to whoever reads.
 * Alone it would tell that the service holds such a piece on another.
 */
export const withOwnTitle = (told: readonly Told[], fates: readonly Fate[], bench: Bench): readonly Fate[] => {
  const [title] = told
  const hasOwn = told.some(({ named }, at) => fates[at]?.from === null && named.some(({ who }) => who === 'reader'))
  return title !== undefined && hasOwn && isPlainTitle(title, bench)
    ? fates.map((fate, at) => (at === 0 && fate.from === 'others' ? open : fate))
    : fates
}

const isPlainTitle = ({ unit, named, danger }: Told, bench: Bench): boolean =>
  isTitle(unit) &&
  named.every(({ who }) => who === 'staff') &&
  !danger &&
  hasCue(compileCues(pieceWords), unit.folded.trim().split(' ').slice(0, askLimits.titleOpens).join(' ')) &&
  !hasOutsider(unit, bench) &&
  !(bench.byPassage.get(unit.passage.id) ?? []).some((one) => telling.has(one.category) && overlaps(one, unit))

const telling = categoriesWith('sensitive', 'intimate')

/** « Entretien du 14 janvier avec Lina », « Tom est vu seul »: all that follows is what the child says there. */
export const meetsChild = ({ unit, named }: { readonly unit: Unit; readonly named: readonly Named[] }): boolean => {
  const child = named.find(({ who }) => who === 'child')
  if (child === undefined || named.some(({ who }) => who === 'reader')) return false
  const before = unit.folded.slice(0, child.at)
  return (
    (meeting.test(before) && /(?:avec|de|d'|:|–|-) ?(?:la |le |l'|les )?(?:jeune |petite? )?$/.test(before)) ||
    seenAlone.test(unit.folded)
  )
}

const seenAlone =
  /(?<![a-z])(?:vue?s?|recue?s?|entendue?s?|rencontree?s?|reprise?s?)(?: [a-z']{1,14}){0,3} (?:seule?s?|individuellement|a part|en individuel|en tete a tete|separement|hors (?:de la )?presence)(?![a-z])/
