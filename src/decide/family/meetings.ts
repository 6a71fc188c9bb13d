import type { Unit } from '../scope/units/units.ts'

/** Words for a meeting with somebody. */
export const meeting =
  /(?<![a-z])(?:entretiens?|rencontres?|echanges?|entrevues?|auditions?|seances?|discussions?|tete-a-tete|recueil (?:de la |de )?paroles?|parole|temps individuel|point individuel|point (?:fait )?(?:du [^.;]{1,30})?(?=avec))(?![a-z])/

/** Another meeting opens. */
export const isMeeting = ({ folded }: Unit): boolean =>
  meeting.test(folded) || /^[^a-z]{0,4}(?:point|visite|appel|entretien)/.test(folded)
