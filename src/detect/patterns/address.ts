import { everyday, foldedTitles } from '../../language/civilities.ts'
import { looseRanks } from '../../language/numbers.ts'
/**
 * Words that make an address, as alternations for patterns. `ways` can follow a house number; `surWays` are ways even
 * without one (`rue Pasteur`), which `place`, `cours`, `passage` or `route` are not always.
 */
export const ways = [
  'rue|rne|p1ace|irnp\\.?|al1[ée]e|bou1evard|r\\.?|ruelle|avenue|av\\.?|ave\\.?|boulevard|boul\\.?|bd\\.?|bld\\.?|blvd\\.?|impasse|imp\\.?|all[ée]es?|all\\.|chemin|chem\\.?|ch\\.|che\\.?|route|rte\\.?|place|pl\\.?|placette|square|sq\\.?|quai|cours|passage|pass\\.|venelle|sente|sentier|traverse|faubourg|fbg\\.?|fg\\.?',
  'villa|cit[ée]|clos|mail|esplanade|espl\\.?|promenade|prom\\.?|rond[ -]point|r[ée]sidence|r[ée]s\\.?|lotissement|lot\\.?|hameau|ham\\.?|lieu[ -]?dit|l\\.?-?d\\.?|mont[ée]e|c[ôo]te|voie|chauss[ée]e|parvis|galerie|levée|digue|rampe|escaliers?|berge|port|pont|porte|cour|cour[ée]e?|carrefour|corniche|domaine|drève|drève|enclos|mas|moulin|parc|quartier|rocade|terrasse|tour|traboule|vallon|vieux chemin|grande? rue|grand-?rue|petite rue|bourg|carri[èe]re|zone|za|zi|zac|résidences',
  'hent|straed|stread|plasenn|bali|kar(?:r|d)ae?r|carrer|carriera|camin|plaça|pla[çc]o|cami|strada|carrughju|caruggiu|piazza|vicolo|via|u chjassu|chjassu|chemin du roy|ravine|rampa|impasa|avinguda|kalea|karrika|bidea|servitude',
].join('|')

export const sureWays =
  'rue|ruelle|avenue|av\\.|boulevard|bd\\.?|bld\\.?|impasse|imp\\.|irnp\\.|all[ée]es?|chemin|route|rte\\.?|place|pl\\.|square|quai|venelle|sente|sentier|faubourg|fg|esplanade|promenade|rond[ -]point|mont[ée]e|traverse|hent|straed|carrer|carriera|strada|carrughju|passage|cours'

/** Dwellings and complements that stand before or after the way, each with its number or name. */
export const dwellings =
  "r[ée]sidences?(?: (?:autonomie|habitat jeunes|universitaire|sociale|senior|services))?|r[ée]s\\.?|immeuble|imm\\.?|foyer|cit[ée]|villa|tour|b[âa]timent|b[âa]t\\.?|bt\\.?|bloc|maison|mas|ferme|domaine|ch[âa]teau|moulin|chalet|hameau|lieu[ -]?dit|quartier|lotissement|lot\\.?|camping|caserne|presbyt[èe]re|meubl[ée]|appart\\.? partag[ée]|colocation|coloc|parc|clos|za|zi|zac|zone|squat|cabane|mobil[ -]?home|aire d'accueil|terrain|chambre|logement|le clos|les terrasses|centre|[ée]cart|manoir|pension|h[ôo]tel|appart(?:ement)?[ -]relais|bourg|hlm|section|habitation|morne|péniche|caravane|campement|bidonville|h[ôo]tel|gîte|ehpad|ensemble"

export const complements = [
  'b[âa]t(?:iment)?s?\\.? ?(?:n° ?)?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])(?: ?[-/] ?\\d{1,2})?|bt\\.? ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])|bloc ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])|imm(?:euble)?\\.? ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])',
  'appartement[ -]relais|app(?:artemen)?ts?\\.? ?(?:n° ?)?[A-Z]?-?\\d{1,4}[A-Z]?(?![\\p{L}])|apt\\.? ?(?:n° ?)?[A-Z]?-?\\d{0,4}[A-Z]?(?![\\p{L}])|app\\.? ?(?:n° ?)?[A-Z]?\\d{1,4}[A-Z]?(?![\\p{L}])|ap\\.? ?[A-Z]?\\d{1,4}[A-Z]?(?![\\p{L}])|appart(?:ement)?\\.? ?(?:n° ?)?[A-Z]?\\d{0,4}[A-Z]?(?![\\p{L}])|n° ?\\d{1,4}[A-Z]?(?![\\p{L}])',
  'esc(?:alier)?\\.? (?:gauche|droite|face)|esc(?:alier)?\\.? ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])|hall ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])|entr[ée]e ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h]|[A-Z]{2})(?![\\p{L}])|porte ?(?:n° ?)?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Za-h])(?![\\p{L}])(?: (?:gauche|droite))?|pte ?\\d{1,4}|lot ?(?:n° ?)?\\d{1,4}(?![\\p{L}])|logement ?(?:n° ?)?[A-Z]?\\d{1,4}|log(?:t|em)?\\.? ?\\d{1,4}|lgt\\.? ?\\d{1,4}|ent\\.? ?(?:\\d{1,2}|[A-H])(?![\\p{L}])|parcelle ?(?:n° ?)?\\d{1,4}|(?:appart(?:ement)?\\.?|colocation) partag[ée]e? n° ?\\d{1,3}|tour [A-Z](?![\\p{L}])|flat \\d{1,3}|anneau \\d{1,3}|sonnette (?:\\d{1,3}|cass[ée]e)|badge \\d{1,4}|chambre ?(?:n° ?)?[A-Z]?\\d{1,4}|ch\\.? ?\\d{1,4}|studio ?(?:n° ?)?\\d{0,4}|emplacement ?\\d{1,4}|cabane ?\\d{1,4}|villa ?\\d{1,4}|bo[îi]te(?: aux lettres)? ?\\d{1,4}|interphone ?\\d{1,5}|casier ?\\d{1,4}|caravane ?\\d{1,3}',
  `(?:\\d{1,2} ?(?:er|re|e|è|ème|eme|nd|nde)|${looseRanks(4)}|dernier) ?(?:[ée]t(?:age)?\\b\\.?)?(?: ?(?:gauche|droite|gche|dte|g\\b|d\\b|face|milieu|dr\\.?(?![\\p{L}])|cour(?![\\p{L}])|s/ ?cour|porte (?:gauche|droite|face)))?|porte (?:face|gauche|droite|fond)|rdc(?: (?:gauche|droite|fond de cour|sur cour))?|rez[ -]de[ -]chauss[ée]e(?: (?:gauche|droite))?|fond de cour|sous-sol|derri[èe]re (?:le|la|l'|les) ?[\\p{L}]{3,14}|c[ôo]t[ée] (?:cour|rue|jardin)`,
  '(?:BP|CS|TSA|BAL|B\\.P\\.?) ?(?:n° ?)?(?:\\d{1,6}(?: \\d{3})?|[\\p{Lu}][\\p{L}-]{2,15})',
].join('|')

/** Words that cannot belong to the name of a street written in lower case: the sentence goes on. */
export const stopWords = `avec|depuis|et|où|ou|qui|que|pour|dans|chez|mais|est|a|à|au|aux|il|elle|on|je|j'|nous|ils|elles|ma|mon|mes|sa|son|ses|se|s'|c'est|cest|sans|par|car|donc|quand|comme|si|puis|entre|vers|jusqu'|ainsi|afin|pendant|avant|après|apres|près|pres|ce|cette|ces|un|une|avait|était|etait|sont|ont|fut|sera|pas|plus|ne|n'|y|dont|lors|lorsque|tél|tel|tél\\.|né|née|afin|suite|tous|toute|très|déjà|logé|logée|hébergé|hébergée|appelez|${foldedTitles(everyday)}|le \\d`
