import { compileCues, hasCue } from '../../language/cues.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import type { Named } from './named.ts'
import type { Told } from './whose-words.ts'

/** « je », « j'ai », « jveux », « moi », « me fait », « mon », « tu », « t'as »: somebody speaks of herself, or is spoken to. */
const person =
  /(?<![a-z])(?:je|j'[a-z]+|j(?:ai|aime|e?veux|e?vais|e?suis|e?sais|e?peux|e?men|e?me|e?tais)|ch(?:uis|ui|ais)|moi|me|m'[a-z]+|mon|ma|mes|tu|toi|t'[a-z]+|te)(?![a-z])/g
/** « Réponds-moi », « dis-moi »: asked of one whom one calls « tu ». */
const asked = /(?<![a-z])[a-z]{2,12}s-(?:moi|le|lui|toi)(?![a-z])/

/** What somebody at work does in the first person: « je lui rappelle », « m'informe ». */
const atWork =
  /(?<![a-z])(?:je|j'ai|j'|m'a|me|m')(?: (?:ne |n'|lui |leur |la |le |les |l'|en |y |vous |nous |donc |alors |aussi |ensuite |bien |a ?nouveau )*| ?(?:l'ai |lui ai |leur ai |l'|vous ai )| ?)(?:re)?(?:[cç]oi[st]|[cç]u[es]{0,2}|rencontr|appel|propos|rappel|orient|contact|transmet|transmis|redig|note|constat|observ|inform|expliqu|precis|indiqu|conv(?:ien|enu)|fix|prends? rendez|pris rendez|relanc|accompagn|voi[st]|vus?|echang|questionn|interrog|soussign|certifi|attest|evoqu|abord|insist|encourag|adress|sollicit|demand|confirm|assur|rends?|suis rendue?|prie|joins|laiss|envoi|envoy|remet|remis|repond|presente|tiens|reste a|revien|reprend|repris|fai[st] (?:le point|part|suivre))/g

const spokenLine =
  /^[^a-z0-9«"]{0,4}(?:[«"“][^»"”]{4,}[»"”]?[^a-z]{0,4}$|(?:r|reponse|question|q) ?(?:\d{1,2})? ?[:.–-] )/
/** « R : », « — Souvent ? »: one turn of a talk. */
const turn = /^(?:[^\p{L}\p{N}]{0,3})?(?:[—–-]\s|(?:r|reponse|question|q) ?\d{0,2} ?[:.–-]\s)/u

/** Negated as one speaks, without « ne »: « veux plus y aller », « veut pas dire ». */
const unwritten =
  /(?<![a-z'])(?<!(?:ne|n'|ne l'|ne le|ne la|ne les|ne lui|ne s'|ne se|ne y|n'y|n'en|ne m'|ne me)[ ]?)(?:veux|veut|voulait|aime|aimait|aimes|sais|sait|peux|peut|vais|va|dort|mange|parle|faut|crois|comprends|suis|est|c'est|a|ai|j'ai|dit|redit|sort|rentre|bouge|repond) (?:pas|plus|jamais|rien)(?![a-z])(?! (?:de |d'|tard|que |encore |loin |calme|serein))/

/** A talk written down turn by turn, by its line. */
export const isTurn = ({ folded }: Unit): boolean => turn.test(folded.trimStart())

/**
 * Words of somebody who speaks, and not those of who writes a record: the first or second person, what is said between
 * quotation marks or turn by turn, what no one writes (« jveux plus »). A professional's own « je lui rappelle » is not.
 */
export const isSpoken = ({ unit, named }: Pick<Told, 'unit' | 'named'>, { law }: Bench): boolean => {
  const { folded } = unit
  const { spoken } = law.protections.confidences
  if (hasCue(compileCues(spoken), folded) || asked.test(folded) || unwritten.test(folded)) return true
  if (spokenLine.test(folded) || isTurn(unit) || isTaken(unit, named)) return true
  const own = folded.match(person)?.length ?? 0
  return own > 0 && own > (folded.match(atWork)?.length ?? 0)
}

/** « Thierry il crie », « ma mère elle sait »: who was just named is taken up, as one speaks. */
const isTaken = ({ folded }: Unit, named: readonly Named[]): boolean =>
  named.some(({ end }) => /^,? (?:il|elle|ils|elles|y) [a-z]/.test(folded.slice(end)))

/** Fear, blows, shouts, drink: what one tells of somebody, whoever tells it. */
export const isAlarming = (unit: Unit, danger: boolean, { law }: Bench): boolean => {
  const { feels, rages } = law.protections.confidences
  return danger || hasCue(compileCues(feels), unit.folded) || hasCue(compileCues(rages), unit.folded)
}
