import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { compileCues, hasCue } from '../../../language/cues.ts'
import type { Bench } from '../../bench.ts'
import { isOfOwnChildhood } from '../once-child.ts'
import type { Told } from '../whose-words.ts'

const alert =
  /(?<![a-z])(?:suite|foulee|sur la foi|faisant suite|consecutif|consecutive|grace|du fait|en raison|a cause|a reception|reception|depuis|apres|des(?= (?:l'|la |le |cet))|d'apres|selon|par(?= (?:l'|une? |la |plusieurs |deux ))|au vu|compte tenu|objet ?:) ?(?:a |au |aux |de |du |des )?(?:l'|d'une? |une? |la |cet |cette |ce |ces |les |plusieurs |deux )?(?:nouvel(?:le)? |nouveaux? |premiere? |second(?:e)? )?(?:appels?|coups? de (?:fil|telephone)|signalements?|alertes?|denonciations?|temoignages?|delations?)(?![a-z])(?! (?:d'offres?|a projets?|du jugement|de la decision|de l'ordonnance|interjetes?|forme|au secours|manques?|de detresse))/g

const sender = new RegExp(
  `^(?: telephonique| ecrit| recu| passe)?(?: (?:de|du|des) | d'| par )(?:(?:le |la |les |l')|(?:${foldedTitles(everyday)}) )?`,
)

/** « Alertés lundi soir, nous rencontrons », « un appel reçu le 5 mars nous amène à… » */
const told =
  /^[^a-z]{0,4}(?:alerte|prevenu|avise|averti)e?s?(?![a-z])(?! (?:de|du|que|qu'))|(?<![a-z])(?:l'|un |une |cet |cette |du |la |le |deux |plusieurs )(?:appels?|coups? de (?:fil|telephone)|signalements?|alertes?|temoignages?) (?:telephonique |anonymes? )?(?:recue?s?|parvenue?s?|anonymes?)(?![a-z])(?! (?:de|du|des|par) )/

/**
 * « Suite à l'appel du 5 mars, M. X est reçu »: to the one who reads, it tells that somebody alerted, and when. What the reader, an agent
 * or a body of the service sent is not meant, nor the record of one's own childhood.
 */
export const pointsAtAlert = ({ unit, named }: Pick<Told, 'unit' | 'named'>, bench: Bench): boolean =>
  !isOfOwnChildhood(unit.passage, bench) && (told.test(unit.folded) || isSentByAnother({ unit, named }, bench))

const isSentByAnother = ({ unit, named }: Pick<Told, 'unit' | 'named'>, bench: Bench): boolean =>
  [...unit.folded.matchAll(alert)].some(({ index, 0: words }) => {
    const end = index + words.length
    const of = sender.exec(unit.folded.slice(end))?.[0]
    if (of === undefined) return true
    const at = end + of.length
    const isOurs = named.some((one) => (one.who === 'reader' || one.who === 'staff') && one.at <= at && at < one.end)
    return !isOurs && !isOfBody(unit.folded.slice(at), bench)
  })

/** « l'appel de la CAF »: its first word is of the service. */
const isOfBody = (after: string, { law }: Bench): boolean => {
  const [first = ''] = /^[a-z'-]+/.exec(after) ?? []
  return first !== '' && hasCue(compileCues(law.protections.confidences.service), first) && !inTime.test(first)
}

/** « l'appel du jour, de la nuit » says when, and not who. */
const inTime = /^(?:nuit|jour|matin|soir|semaine|mois|annee|week-end|fin|debut|dernier|premier|deux|trois|meme|nouve)/
