import type { Unit } from '../scope/units/units.ts'

/** Words for a meeting with somebody. */
export const meeting =
  /(?<![a-z])(?:entretiens?|rencontres?|echanges?|entrevues?|auditions?|seances?|discussions?|tete-a-tete|recueil (?:de la |de )?paroles?|parole|temps individuel|point individuel|point (?:fait )?(?:du [^.;]{1,30})?(?=avec))(?![a-z])/

/** Another meeting opens. */
export const isMeeting = ({ folded }: Unit): boolean =>
  meeting.test(folded) || /^[^a-z]{0,4}(?:point|visite|appel|entretien)/.test(folded)

/** « Perspectives »: a line of its own, of few words and without a stop, opens on nobody. */
export const isTitle = ({ passage, start, end }: Unit): boolean => {
  const isLine =
    (start === 0 || passage.text[start - 1] === '\n') && (end === passage.text.length || passage.text[end - 1] === '\n')
  return (
    passage.role === 'heading' ||
    (isLine && /^\s*(?:#+ )?\p{Lu}[\p{L}'’ ]{2,40}\s*$/u.test(passage.text.slice(start, end)))
  )
}
