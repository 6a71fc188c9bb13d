import { foldedTitles, titlesOf } from '../civilities.ts'
import { foldedKin, kin } from '../kinship.ts'
import { jobs } from './about-informant.ts'

// How somebody who tells of others asks not to be known, on folded text. Each group is one way to ask, in any voice.

const told =
  '(?:noms?|prenoms?|identite|temoignages?|demarche|appels?|courriers?|messages?|signalement|coup de fil|lettre|mails?|courriel|coordonnees|visite|passage|parole|demande|recit|confidences?)'
const own = `(?:son|sa|ses|mon|ma|mes|leurs?|notre|nos) ${told}`
const near = (most: number): string => `[^.;!?]{0,${most}}`
const someone = '(?:moi|elle|lui|nous|eux|elles)'
const did =
  '(?:parl|appel|ecri|dit|tele?phon|temoign|signal|alert|vu|prevenu|raconte|denonc|contact|confi|rapport)[a-z]{0,3}'
const knows =
  '(?:sache|sachent|savoir|apprenne|apprennent|comprenne|devine|decouvre|connaiss|dise|dites|repete[zr]?|revele[zr]?|dire|dit)[a-z]{0,3}'
const points = '(?:expos|trahi|compromet|cit|nomm|mentionn|design|denonc|identifi|impliqu|evoqu|mel|reconn)[a-z]{1,7}'

const groups: readonly string[] = [
  // « taire son nom », « qu'on garde son nom pour nous », « oublier qui l'a dit »
  `(?:tai(?:re|se|sent|sez|t)|cach(?:er|e|ent|ez)|dissimul[a-z]{1,3}|gard(?:er|e|ent|ez)|proteg[a-z]{1,4}|oubli[a-z]{1,3}|effac[a-z]{1,3}|masqu[a-z]{1,3}|tu) (?:surtout |bien )?(?:${own}|qui (?:l'|vous |nous )?a )`,
  // « son nom ne doit figurer nulle part », « que mon nom n'apparaisse pas », « que son appel reste entre nous »
  `${own} ${near(30)}(?:ne |n')(?:doi|pou|peu|apparai|figur|sor|soi|circul|filtr|quitt|remont)[a-z]{0,7}`,
  `(?:${own}|ses dires|(?:son|mon) information) ${near(20)}(?:rest|demeur|so(?:it|ient))[a-z]{0,4} ${near(12)}(?:confidentiel|secret|discret|discrete|entre|ici|inconnu|tus?(?![a-z])|caches?)`,
  // « ne veut pas apparaître », « ne veut figurer nulle part »
  `(?:ne |n')[a-z]{2,10} (?:surtout |absolument |vraiment )?(?:pas |plus |en aucun cas |jamais )?(?:a )?(?:ce qu'[a-z]{2,5} )?(?:apparai|figur)[a-z]{1,5}(?! (?:sur|dans) (?:les?|la|une?|des) (?:photo|video|film|album|site|journal|magazine|reseau))`,
  // « sans qu'on la cite », « ne pas le nommer », « pas qu'on le désigne », « refuse d'être citée »
  `(?:ne |n'|sans |pas |refus[a-z]{1,4} |craint |peur )(?:[a-z'-]{1,10} ){0,4}(?:d'|de )?(?:pas )?(?:la |le |les |me |l'|m')${points}`,
  `(?:ne |n'|sans |pas |refus[a-z]{1,4} )(?:[a-z'-]{1,10} ){0,3}(?:d'|que |a )?(?:${own} )?(?:etre|soit|soient) ${points.replace('reconn', 'reconn|connu|mis en cause')}`,
  `(?:refus[a-z]{1,4}|ne ${near(20)}pas) que ${own} soi[a-z]{1,3}`,
  `ne (?:pas )?(?:fai(?:re|tes)|sign) (?:pas )?(?:etat|mention) de `,
  // « anonymat demandé », « entend demeurer anonyme », « à condition de rester inconnue »
  "(?<!alcooliques )(?:l'|d'|son )?anonymat(?! de la mere)|(?:rest|demeur|gard|parl|temoign|signal|appel|ecri)[a-z]{0,5} (?:de facon |de maniere )?anonym[a-z]{1,6}|(?:rest|demeur)[a-z]{0,3} (?:une? )?(?:inconnue?|incognito|dans l'ombre)(?! de nos services)",
  // « que cela ne vienne pas de moi », « vous n'avez pas entendu ça de moi », « d'où cela vient »
  `(?:pas|jamais|rien|ne) ${near(24)}(?:vien[a-z]{1,4}|provien[a-z]{1,4}|sort[a-z]{0,2}|eman[a-z]{1,3}|entendu|tenez|tien[a-z]{1,4}|appris) ${near(14)}(?:de |d')(?:${someone}(?![a-z])|(?:son|mon|notre|leur) )`,
  `(?:ne|pas|sans|jamais|personne) ${near(40)}${knows} (?:pas )?${near(12)}(?:d'ou (?:ca|cela|l'info[a-z]*) |de qui (?:ca|cela) |que (?:ca|cela|l'information) vient |(?:que c'est|qui c'est|que c'etait) ?(?:${someone})?(?![a-z])|(?:que j'|qu'il |qu'elle |qu'on |que nous |qui |qui l'|qui vous )(?:a|ai|avons|avait|y a) ?(?:l')?(?:tout |bien )?${did})`,
  `(?:ne|n'|pas) ${near(30)}(?:rien |pas |mot |parler ?)${near(12)}(?:de |sur )(?:son|mon|leur|notre) (?:appel|courrier|nom|message|coup|temoignage|passage|signalement|mail|lettre|identite)`,
  `pas un mot (?:sur|de|a propos de|d') ?(?:${someone}|qui)`,
  // « reste en dehors », « le laisser en dehors », « pas être mêlée à ça »
  `(?:rest|laiss|ten|tien|demeur|etre|mi[ste]|mett)[a-z]{0,5} (?:[a-z'-]{1,8} ){0,2}(?:en dehors|hors de (?:tout|cela|ca|cette)|a l'ecart de (?:tout|cela|ca|cette)|etrang[a-z]{2,4} a (?:tout|cela|ca|cette))`,
  `(?:pas|jamais) (?:etre )?(?:du tout )?melee? a `,
  // « exige la discrétion », « nous parle en confidence », « source à protéger », « entre ces murs »
  `(?:exig|demand|reclam|souhait|prefer|suppli|insist|desir|voudr|compt(?=[a-z]{0,2} sur))[a-z]{0,5} (?!si )${near(30)}(?:discretion|confidentialite|discret(?![a-z])|discrete(?![a-z])|confidentiel)`,
  '(?:en|sous) (?:toute )?confidence|sous le sceau|source (?:a )?(?:proteger|protegee|confidentielle)|(?:entre|dans) (?:ces|nos|vos|ses) (?:quatre )?murs|(?:garde[rsz]?|rester?) (?:ca |cela )?(?:pour|entre) (?:nous|vous)(?! deux)',
  // « fasse le lien avec elle », « remonter jusqu'à lui »
  `(?:ne|pas|sans|peur|crain[a-z]{1,3}) ${near(40)}(?:fa(?:sse|ssent|ire) (?:le |un )?(?:lien|rapprochement)|remont[a-z]{1,4} (?:jusqu'a |a )${someone}|reconnai[a-z]{1,5} sa voix)`,
  // « ne tient pas à se faire connaître », « refuse d'être mis en avant », « à visage couvert »
  `(?:ne|n'|pas|sans|refus[a-z]{1,4}) ${near(20)}(?:se faire (?:connaitre|reconnaitre|reperer|remarquer)|s'exposer|se montrer|mise? en avant|mise? en lumiere|se compromettre)`,
  'a visage (?:couvert|cache|masque)',
  `(?:pas|jamais|ne|n') ${near(20)}(?:que )?(?:ca|cela|l'info[a-z]*|rien) (?:ne )?(?:remont|filtr|s'ebruit|se sach|transpir|fuit|parvienn)[a-z]{1,4}`,
  // « vous ne m'avez jamais vue », « moi je n'ai rien dit »
  `(?:vous ne m'avez|on ne s'est|nous ne nous sommes|je ne vous ai|je n'ai|moi,? j'ai|elle ne nous a|il ne nous a) (?:jamais |pas |rien )(?:vue?s?|dit|parle|entendue?|rencontree?s?|appele|ecrit|raconte)(?![a-z])`,
  // « ses clients n'apprennent sa démarche », « aucune mention d'elle », « sa patronne ignore qu'elle nous parle »
  `(?:ne|n'|pas|sans|jamais|crain[a-z]{1,3}|peur) ${near(40)}${knows} ${own}`,
  `(?:aucune?|pas (?:de|la moindre)|sans|nulle) (?:mention|trace|reference|allusion) (?:de |d'|a )${someone}`,
  `ignor[a-z]{1,4} (?:qu'(?:il|elle|ils|elles)|que je) (?:nous |vous |l'|en )?(?:a |ai )?${did}`,
  "(?:source|interlocut[a-z]{2,6}|temoin|informat[a-z]{2,5}|personne) (?:a ne pas|a (?:menager|preserver|proteger)|qu'il faut (?:menager|preserver|proteger))",
  // « ne signera rien », « ne veut pas témoigner »
  `(?:ne |n')(?:veut |souhaite |accepte )?(?:pas )?(?:sign|temoign)(?:er|era|e|erai)(?: rien| pas| jamais)? ?(?:a visage|sous son|devant|de son nom|,| et |\\.|$|rien|pas)`,
]

/** A sentence in which who tells asks not to be known. */
export const asksUnnamed = new RegExp(`(?<![a-z])(?:${groups.join('|')})`)

/** Of a home, a present, a pregnancy that is kept silent: that hides nobody who tells. */
export const asksOther =
  /(?<![a-z])(?:adresse|domicile|ou (?:elle|il|elles|ils) (?:habit|viv|log|vit|est)[a-z]{0,4}|lieu (?:de vie|d'accueil)|surprise|cadeau|anniversaire|photos?|video|grossesse|diagnostic|maladie|accouch[a-z]{1,5})(?![a-z])/

/** She asks as « I »: the name is that of who signs. */
export const asksAsI = /(?<![a-z])(?:moi|mon|ma|mes|me|je)(?![a-z])|(?<![a-z])(?:j'|m')/

const who = `${jobs}|collegue|camarade|connaissance|${foldedKin(kin('neighbour', 'friend'))}`

/** « Le facteur, », « La coiffeuse du bourg, » just before a name without a title: who she is, told twice. */
export const apposedBefore = new RegExp(
  `(?:^|[.;:!?«»\\n–-] ?|(?:par|de|que|et|selon|avec) )((?:le |la |l'|une? |notre |leur |son |sa )(?:[a-z'-]{1,14} ){0,1}(?:${who})(?: [a-z0-9'-]{1,16}){0,4} ?[,(] ?)$`,
)

/** « un collègue de Mme Untel »: the name says of whom somebody is, and not who. */
export const belongsBefore = new RegExp(
  `(?<!(?:appel|propos|message|visite|part|temoignage|courrier|mail|courriel|fil|dires?|signalement|recit|lettre|apres)s?) (?:de|du|d') ?(?:(?:${foldedTitles(titlesOf('plain', 'mlle'))}) )?$`,
)
