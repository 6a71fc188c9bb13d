/** Ranks and qualities of those who sign acts, folded, the longest first. A word may end in « e », « (e) » or « s ». */
const heads = [
  'marechale? des logis(?:[ -]chef(?:fe)?)?|m(?:d|a)l(?:[ .-]?chef)?|adjudante?(?:[ -]chef(?:fe)?)?|gendarme(?: adjointe?)?|major|lieutenante?(?:[ -]colonelle?)?(?: de police)?',
  "capitaine(?: de police)?|commandante?(?: divisionnaire| de police)?|colonelle?|chef(?:fe)? d'escadron|sous[ -]brigadiere?|brigadiere?(?:[ -]chef(?:fe)?)?(?: principale?)?(?: de police)?",
  'gardien(?:ne)? de la paix|policiere? adjointe?|commissaire(?: divisionnaire| principale?)?(?: de police| de justice)?|inspect(?:eur|rice)(?: principal[e]?)?|majore?|enquet(?:eur|rice)',
  "premiere? vice-presidente?|vice-presidente?(?: chargee? de l'instruction| chargee? des fonctions de juge des enfants)?|presidente?|juge(?: d'instruction| des enfants| aux affaires familiales| des tutelles| de la mise en etat| de l'execution| des contentieux de la protection)?|conseillere?",
  '(?:premiere? )?(?:vice-)?procureure?(?: adjointe?| generale?)?(?: de la republique)?(?: adjointe?)?|substitute?(?: generale?| placee?)?(?: du procureur de la republique)?|avocate? generale?|greffiere?(?: en chef)?|huissiere? de justice|notaire',
  "officiere? de police judiciaire|agente? de police judiciaire(?: adjointe?)?|opj|apj|assistante? d'enquete|attachee? d'administration|secretaire generale?|prefete?|sous-prefete?|maire|chef(?:fe)? d[eu] (?:bureau|service|pole|section)|direct(?:eur|rice)|adc|adj|mdc|mdl|ltn|cne|bch",
].join('|')

export const rankPattern = `(?:${heads})(?:\\(e\\))?`

const startsWithRank = new RegExp(`^(?:le |la |l')?(${rankPattern})(?![a-z])`)

/** The rank that folded words open with, by its length; null where they open with none. */
export const rankAtStart = (folded: string): { readonly from: number; readonly to: number } | null => {
  const match = startsWithRank.exec(folded)
  if (match === null) return null
  return { from: match[0].length - (match[1] ?? '').length, to: match[0].length }
}

export const hasRank = (folded: string): boolean => new RegExp(`(?<![a-z])${rankPattern}(?![a-z])`).test(folded)
