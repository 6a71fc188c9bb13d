/** « sans prévenir votre direction », « n'en référez pas à votre hiérarchie », « inutile d'en parler à votre chef de service ». */
export const isDirectionHushed = (folded: string): boolean => hushed.test(folded) || unaware.test(folded)

const negated = "sans|ne|n'|inutile|interdiction|defense|garde[rz]? de|abste[nm][a-z]{1,5}|abstenir|dispense[sz]?"

/** What may stand between the negation and its verb. */
const between =
  "en|y|le|la|les|vous|pas|rien|point|jamais|aucunement|avoir|devoir|a|de|du|tout|d'abord|au prealable|prealablement|il|soit|sera|serait|est|besoin|necessaire|faire|droit|ete|etre|surtout|absolument"

const verb =
  '(?:prevenir|prevenez|previendrez|avis(?:er|ez|erez)|inform(?:er|ez|erez)|avert(?:ir|issez|irez)|alert(?:er|ez|erez)|(?:en )?refer(?:er|ez|erez)|parl(?:er|ez|erez)|dire|dites|direz|souffl(?:er|ez) mot|mot|rend(?:re|ez|rez) compte|soumett(?:re|ez|rez)|consult(?:er|ez|erez)|sollicit(?:er|ez|erez)|saisi(?:r|ssez|rez)|attend(?:re|ez|rez)|pass(?:er|ez|erez)|recour(?:ir|ez)|transit(?:er|ez)|demand(?:er|ez|erez)|mett(?:re|ez|rez)|associ(?:er|ez|erez)|communiqu(?:er|ez|erez)|montr(?:er|ez|erez))'

/** Whoever answers for the service: never a person of the record, nor those who have parental authority. */
const whom =
  '(?:direction|directeurs?|directrices?|hierarchi(?:e|que)s?|superieure?s?|chef(?:fe)?s? de service|cadres? (?:de|d.astreinte|sup)|encadrement|employeurs?|siege|service juridique|juristes?|association|presidente?|conseil d.administration|dpo|delegue.{0,4} a la protection des donnees|responsables?(?! leg))'

const hushed = new RegExp(
  `(?<![a-z])(?:${negated})(?:-vous)?(?: ?(?:(?:${between})(?![a-z])|[dl]'|qu')){0,6} ?${verb}(?: (?:pas|rien|point|jamais|aucunement))?(?: (?:l')?(?:ni|meme|pas|de|du|la|le|les|cette|ce|present[es]{0,2}|acte|demande|requisition|demarche|mot|avis|accord|autorisation|au courant|compte|prealablement|au prealable)){0,6}[ ,](?:a |au |aux |par |aupres d[eu] )?(?:votre|vos|la|le|les|l.|sa|son|de|du|des)? ?(?:[a-z]{3,12} )?${whom}(?![a-z])`,
)

/** « votre directeur n'ayant pas à en connaître », « que la direction n'en sache rien ». */
const unaware = new RegExp(
  `(?<![a-z])(?:votre|vos|la|le|les|l.) ?${whom} (?:ne |n')(?:en |y |l'|le |la |les )?(?:(?:sach|apprenn)e(?:nt)?(?![a-z])|(?:a|ont|ayant|aura|auront|doi(?:t|vent)|devra|devront|devant|saurait|soit|soient|sera|seront)(?: (?:pas|point|rien|jamais|a|en|y|etre|lui)){0,5} (?:connaitre|savoir|informee?s?|avisee?s?|prevenue?s?|consultee?s?|saisie?s?|alertee?s?|averti[es]{0,2}|mise?s? (?:au courant|dans la confidence)|associee?s?)(?![a-z]))`,
)
