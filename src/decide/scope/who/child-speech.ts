/** « Papa il a mis maman dans le mur »: the words of a child. Grown-ups say « le papa ». */
const quoted = /[«"“][^»"”]{0,200}(?<![a-z])(?<!(?:le|la|du|au|un|une|son|sa|leur|ici|c'est) )(?:papa|maman)(?![a-z])/

const verb =
  '(?:di[ts]|dite?s|disait|disant|dire|racont|confi|souffl|repet|revel|expliqu|chuchot|murmur|montr|avou|ajout|precis|laisse entendre|lach|cri|pleur|demand)[a-z]{0,5}'
// No adult says of them « papa », « maman » alone; « sa maman » is anybody's.
const parent =
  "(?<!(?:sa|son|la|le|ma|mon|ta|ton|leur|une?|d'une?|cette|ce|ses|leurs|votre|notre|chaque|future?|jeune) )(?:papa|maman)(?![a-z])(?! (?:de [a-z]|solo|du groupe|divorcee?|celibataire))"

/** « il dit que papa a poussé maman », « raconte comment maman est tombée », « explique : papa crie ». Not « je dis que maman… ». */
const told = new RegExp(
  `(?<![a-z])(?<!(?:^|[^a-z])(?:je|j'ai|j'|nous|nous avons|on) ?(?:vous |t'|te |l'|le )?)${verb}(?: [a-z'-]{1,14}){0,4}?(?:,? ?(?:que|qu'|comment|quand|pourquoi|si|parce que)|[ ,]*:) ?(?:[a-z'-]{1,12} ){0,3}?${parent}`,
)

/** « Papa a tapé maman, raconte-t-elle. », « Maman pleure, m'a dit Lina. » */
const opening =
  /^[^a-z]{0,4}(?:et |mais |hier,? |alors,? )?(?:papa|maman) (?!:)[^:]{3,160},? ?(?<![a-z])(?:m'a |nous a |lui a |a |me |nous )?(?:di[ts]|confi|racont|souffl|repet|revel|expliqu|chuchot|murmur)[a-z]{0,3}(?:-t-(?:elle|il)| |\.|$)/

/** Whether folded text is what a child says, word for word or told by somebody else. */
export const speaksAsChild = (folded: string): boolean =>
  quoted.test(folded) || told.test(folded) || opening.test(folded)
