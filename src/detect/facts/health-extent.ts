import { kin, writtenKin } from '../../language/kinship.ts'
import { numberPattern, units, writtenRanks } from '../../language/numbers.ts'
import { weekdayNames } from '../../language/weekdays.ts'
import type { Claim } from '../../model/record/finding.ts'

/**
 * A health fact with the words that carry it: what was done with the drug (« a jeté ses comprimés »), its dose, its
 * rhythm, its state (« TDAH non soigné », « chaque matin »). Closed lists and bounded groups; names, dates and the verbs
 * of violence stay outside, so that a crime told in the same sentence keeps its own reading.
 */
export const withSurroundings = (claim: Claim, flat: string): Claim => {
  const before = lowered(flat.slice(Math.max(0, claim.start - longestHead), claim.start))
  const after = flat.slice(claim.end, claim.end + longestTail)
  const start = claim.start - (head.exec(before)?.[0].length ?? 0)
  return { ...claim, start, end: claim.end + tailLength(after) }
}

/** A pattern of this size that ignores case takes a second to compile. */
const lowered = (text: string): string => {
  const low = text.toLowerCase()
  return low.length === text.length ? low : text
}

/** « Traitement | », « ☐ alcool »: the name of a column, a box left empty. Neither says anything of anybody. */
export const isEmptyField = ({ start, end }: Claim, flat: string): boolean =>
  emptyBox.test(flat.slice(Math.max(0, start - 5), start)) ||
  (heading.test(flat.slice(start, end)) &&
    /(?:^|[\n|☐☒[\].:•-])\s?(?:\d[.)] )?$/.test(flat.slice(Math.max(0, start - 4), start)) &&
    /^ ?(?:$|[\n:|☐[(])/.test(flat.slice(end, end + 2)))

const emptyBox = /(?:☐|\[ ?\]) ?$/

const heading =
  /^(?:pathologies?(?: motivant)?|traitements?|thérapeutique|allergies?|contraception|grossesse|tabac|alcool|addictions?|humeur|médicaments?|antécédents|vaccins?|vaccinations?|état psychique|examens?(?: complémentaires| gynécologique)?|ecchymoses|certificat médical|soins|handicap|pansements?|MDPH|arrêt de travail|plaies|contention)$/i

const longestHead = 72
const longestTail = 64

const auxiliary = `(?:(?:n'|ne |s'|se |m'|me |l'|lui |y |en ){0,2}(?:a|ai|as|ont|avait|avais|est|es|suis|sont|était|étais|doit|devra|va|vais|veut|veux|voulait|vient de|souhaite|refuse de|continue (?:à|de)|accepte de|commence à|essaie de|été|avoir|être) (?:pas |jamais |plus |déjà |encore |toujours |été |point |dû |de |d'|à )?)?`

const verb =
  '(?:re)?(?:pren(?:d|ds|ait|ais|dre|ant)|pris(?:e|es)?|aval(?:e|é|ée|ait|er)|ingéré|absorbé|reç(?:oit|u|ois)|arrêt(?:e|é|er|ait)|cess(?:e|é|er)|interromp(?:u|t|re)|stopp(?:e|é|er)|suspend(?:u|re)|diminu(?:e|é|er)|augment(?:e|é|er)|baiss(?:e|é|er)|rédui(?:t|re)|mont(?:e|é|ée|er)|chang(?:e|é|er)|remplac(?:e|é|er)|oubli(?:e|é|ait|er)|saut(?:e|é|er)|rat(?:e|é|er)|manqu(?:e|é)|jet(?:é|er)|jette|crach(?:e|é)|recrach(?:e|é|ait)|planqu(?:e|é|ait|er)|cach(?:e|é|ait)|refus(?:e|é|ait|er)|demand(?:e|é|er|ait)|souhait(?:e|é)|attend(?:s|ait|re|u)?|sub(?:i|it|ir)|fai(?:t|s|re|sait|sais)|essay(?:é|er)|essaie|tent(?:e|é|er)|commenc(?:e|é|er)|débute?r?|débuté|démarr(?:e|é|er)|entam(?:e|é)|poursui(?:t|vre|vi)|continu(?:e|é|er)|nouvel(?:é|er|le)|renouvel(?:é|er|le)|prescri(?:t|re|te)|pos(?:e|é|er|ée)|retir(?:e|é|er)|enlev(?:e|é|er)|m(?:is|ise|et|ettre)|plac(?:é|ée) sous|gard(?:é|ée)|maint(?:enu|enue|ien)|admise?|adress(?:é|ée)|orient(?:é|ée)|suivie?s?|traité?e?|soign(?:é|ée|er|ait)|v(?:it|ivait)|souff(?:re|rait|ert|rant)|atteinte?s?|porteu(?:r|se)|présent(?:e|ait|é)|développ(?:e|é)|connue?|plain(?:t|dre)|reme(?:t|ttre)|sort(?:ie?|ant)?|guérie?|décédée?|morte?s?|meur(?:t|s)|emportée?s?|éteinte?|foudroyée?|retrouvée?|tombée?|eue?|avai[st]|aurait|évoque|envisage|redoute|voit|vois|vue?|voir|consult(?:e|é|er)|rencontr(?:e|é)|réclam(?:e|é|ait)|exig(?:e|é)|accept(?:e|é|er)|déclin(?:e|é)|descen(?:d|dait|du)|vid(?:e|é)|boi(?:t|s|re)|buvai[ts]|bu|fum(?:e|é|ait|er)|sniff(?:e|é|ait)|tap(?:e|ait) dans|inject(?:e|é|er)|consomm(?:e|é|ait|er)|achet(?:é|er)|achète|remis|diminuer|espacer|pens(?:e|é|ait) à|songé à|signe(?:ra|r)?|signé|mis de côté|dit vouloir|vouloir|voulu|se prêter à|calm(?:ait|e) à|positi(?:f|ve)|seul(?:e)?|supporte(?: mieux)?|privée? de|en est)'

const noun =
  '(?:demande|suivi|surveillance|prise|pose|retrait|changement|reprise|arrêt|poursuite|début|fin|mise|maintien|sortie|entrée|admission|retour|tests?|bilan|contrôle|examen|séances?|consultations?|consult|rendez-vous|rdv|RDV|avis|évaluation|résultats?|certificat|ordonnance|doses?|cures?|injections?|bolus|perfusions?|comprimés?|boîtes?|plaquettes?|gouttes|patchs?|ampoules?|gélules?|cachets?|piqûres?|piquouzes|antécédents?|risque|suspicion|crises?|épisodes?|état|syndrome|troubles?|forme|séquelles?|signes?|symptômes?|gène|centre|unité(?: spécifique)?|service|groupe|programme|protocole|prophylaxie(?: donnée)?|aménagements?|bascule|relais|passage|réduction|augmentation|diminution|aggravation|évolution|conséquence|suites?|douleurs?|dépendance|addiction|usage|consommation|abus|sevrage|allergie|intolérance|opération|intervention|rupture|refus|renouvellement|cas|rechute|poussées?|dépistage|traitement|soins|accident|attaque|lésions?|état de mal|prises|besoin|contrat|acétate|forfait|laits?)'

const count = `(?:${numberPattern(...units, 10, 12, 15, 20, 30, 40, 60)}|cent|[0-9]{1,3}|1er|1re|${writtenRanks(3)}|premiers|premières?|prochaine?|nouvelle|nouveau|dernière?)`

const adverb =
  '(?:désormais|encore|toujours|plus|pas|jamais|régulièrement|quotidiennement|presque|mal|bien|déjà|tout|toute)'

const link =
  "(?:de la |de l'|de |du |des |d'|à la |à l'|à |au |aux |en |par |pour |avec |vers |sous |chez |comme |sans |son |sa |ses |mon |ma |mes |leurs? |le |la |les |l'|après )"

const head = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])${auxiliary}(?:${count} )?(?:${verb}|${noun}) (?:${adverb} ){0,2}${link}{0,2}(?:${count} (?:${noun} )?)?${link}{0,2}$`,
  'u',
)

const unit =
  '(?:kg|kgs|kilos?|g|mg|µg|ml|cl|cm|mm|%|°C?|UI|gouttes|cp|cps|h|heures?|min|minutes?|jours?|j|semaines?|sem|mois|ans?|fois|points?|nuits?|comprimés?|litres?|SA)'

const amount = String.raw`(?:[.,/]\d{1,3})?(?: ?${unit}(?!\p{L}))?(?: ?\/ ?(?:j|jour|h|sem|semaine|mois|24 ?h)(?!\p{L}))?`

const day = `(?:matins?|midis?|soirs?|nuits?|(?:${weekdayNames})s?|week-ends?|jours?|journées?|semaines?|mois|repas|réveil|coucher|lever|heures?|ans|années?)`

const rhythm = String.raw`(?:(?:le|la|les|au|du|chaque|par|tous les|toutes les|toute la|avant chaque|après chaque|un|une|plusieurs|${count})(?: ${count})? ${day}(?: et soir| au (?:soir|matin|coucher)| sur (?:${numberPattern(2, 3, 4)}))?|matin(?:, midi)? et soir|${count} fois par ${day}|(?:plusieurs |\d )fois(?: par ${day})?)`

const state = String.raw`(?:(?:mal|non|pas|jamais|bien|à peine) \p{Ll}{2,14}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|te)|un peu|beaucoup|trop|encore|pas|plus|seule?|debout|interrompue?|écartée?|établie?|rompue?|traitée?|soignée?|opérée?|guérie?|stabilisée?|équilibrée?|découverte?|refusée?|acceptée?|arrêtée?|faite?|en cours|en place|au long cours|à vie|à jour|à domicile|à la maison|à table|à répétition|à la demande|à (?:vérifier|surveiller|contrôler|prévoir|refaire|opérer|faire|évoquer|adapter)|et à vif|à vif|(?:hebdomadaire|mensuel|quotidien|large|brève?|opiniâtre|lente?|sévère|fort|chaude?|noire?|bandée?)(?:le|ne)?s?|(?:SC|SS|AS|LP|[IVX]{1,3})(?!\p{L}))`

/** Who and what must keep its own reading: people, justice, violence. */
const calm = `(?!(?:l'|la |le |les |une? |son |sa |ses )?(?:frapp|batt|viol|menac|insult|coup|gifl|étrang|agress|plaint|jug|polic|gendarm|tribun|prison|mari|${writtenKin(kin('parent', 'child', 'sibling'))}|conjoint|compagn|ex |enfant|suite|demande|fin |date|part |cause|elle|il |on |que |qu'|nous|vous|lui|eux|année|attente|cadre|cas ))`

const determiner = "(?:l'|la |le |les |ses |sa |son |mes |mon |ma |une? |du |des |leur |leurs )"

const clause = String.raw`(?:qui (?:s'|se |ne |n'|lui |l'|m'|me ){0,2}${calm}(?!est|a )\p{Ll}{3,14}(?: (?:pas|plus|mal|trop))?|jusqu'(?:à |au |aux |en )(?:l'|la |le |les |ses |sa |son )?${calm}\p{Ll}{2,14}|depuis (?:${determiner}|${count} |quelques |plusieurs ){0,2}${calm}\p{Ll}{3,14}|quand (?:j'|je |il |elle |on |ça )?${calm}\p{Ll}{2,14}|(?:après|dans|sur|sous|contre|comme|pour|avant|derrière) ${determiner}${calm}\p{Ll}{3,14}|à (?:l'|la )${calm}\p{Ll}{3,14}|pour ${calm}\p{Ll}{2,12}(?:er|ir|re)|et ${calm}\p{Ll}{2,12}(?:é|ée|és|ées|ouge|oir|ure|igre)|en (?:gel|sniff|intraveineuse|patch|gouttes|urgence|attente|baisse|hausse|ligne|verre|plastique|titane|métal|injection|rémission|autonomie)|(?:environ|aussi|ensuite))`

const apposition = String.raw`, (?:(?:stade|grade|type) \p{Ll}{2,12}|${count} \p{Ll}{3,12}|(?:positi|négati|normal|anormal|stable|modéré|sévère|léger|ancien|récent|inefficace|non |mal |jamais )\p{Ll}{0,14})`

const tail = new RegExp(
  String.raw`^(?:${apposition}| (?:${rhythm}|${state}|${clause}|(?:LP |retard |patch )?\d{1,4}${amount}))(?![\p{L}\p{N}'])`,
  'u',
)

const figure = new RegExp(String.raw`^${amount}(?![\p{L}\p{N}])`, 'u')

/** First what is left of a figure (« 19,|2 kg »), then up to three groups of words. */
const tailLength = (after: string): number => {
  let length = figure.exec(after)?.[0].length ?? 0
  for (let group = 0; group < 3; group += 1) length += tail.exec(after.slice(length))?.[0].length ?? 0
  return length
}
