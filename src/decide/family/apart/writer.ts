import { compileCues, hasCue } from '../../../language/cues.ts'
import { writerOwn } from '../../../language/family/words.ts'
import { allKin, foldedKin } from '../../../language/kinship.ts'
import { dropQuotes } from '../../../language/sentences.ts'
import { foldText } from '../../../model/fold.ts'
import type { Bench } from '../../bench.ts'
import { isOfOwnChildhood } from '../once-child.ts'
import type { Told } from '../whose-words.ts'

/** `private`: who wrote the record tells of her own life. `unclear`: she writes of herself, or the child spoke. */
export type WriterSays = 'private' | 'unclear' | null

/**
 * « Mon fils aîné a raté son bac », « je dois me faire opérer » in the record of a childhood: the foster carer or the educator writes of
 * herself. In a carer's notebook « je » is the carer, but where she tells what she did for the child; elsewhere only what a child has
 * not (« mon mari ») says so.
 */
export const writerSays = ({ unit, named }: Pick<Told, 'unit' | 'named'>, bench: Bench): WriterSays => {
  const by = authorOf(unit.passage.id, bench)
  const said = dropQuotes(unit.folded)
  if (by === null || !self.test(said)) return null
  const isNamed = named.some(({ who }) => who === 'reader')
  if (hasCue(compileCues(writerOwn), said)) return isNamed ? 'unclear' : 'private'
  if (by !== 'host') return null
  if (ownKin.test(said)) return isNamed ? 'unclear' : 'private'
  return isNamed || forChild.test(said) ? null : 'unclear'
}

/** What was told before goes on after it: « elle » is the child. */
export const isWritersLife = (told: Pick<Told, 'unit' | 'named'>, bench: Bench): boolean =>
  isOfOwnChildhood(told.unit.passage, bench) && writerSays(told, bench) === 'private'

const self = /(?<![a-z])(?:je|moi|me|mon|ma|mes|nous|notre|nos)(?![a-z])|(?<![a-z])[jm]'/
const ownKin = new RegExp(`(?<![a-z])(?:mon|ma|mes|notre|nos) (?:[a-z]{3,9} )?(?:${foldedKin(allKin)})s?(?![a-z])`)

/** « je lui ai lu une histoire », « je l'ai emmenée », « elle me dit »: an act for the child, or hers. */
const forChild =
  /(?<![a-z])(?:elle|il (?!(?:faut|faudra|faudrait|y a)(?![a-z]))|lui(?! aussi)|l'(?=a[iv]|emmen|accompagn|aid|habill)|la (?=couche|leve|lave|recoit|garde|console|soigne|conduis)|le (?=couche|leve|lave|garde|console|soigne|conduis))/

/** Whether who wrote the piece looks after the child at home, or works for the service; null: nothing says that either did. */
const authorOf = (passageId: string, { pieces, law }: Bench): 'host' | 'staff' | null => {
  const piece = pieces.find(({ passages }) => passages.some(({ id }) => id === passageId))
  const quality = piece?.authorQuality ?? null
  const words = foldText([quality, piece?.title, piece?.kind].filter((one) => typeof one === 'string').join(' · '))
  if (hasCue(compileCues(law.protections.agents.hosts), words)) return 'host'
  return quality === null || hasCue(compileCues(law.protections.informant.callings), foldText(quality)) ? null : 'staff'
}
