import { functionPattern } from '../../language/functions.ts'
import { type ActText, tidy } from './act-text.ts'
import { rankAtStart } from './ranks.ts'

/** From the unit that answers the telephone to the body it belongs to: the first that stands in the act is taken. */
const levels: readonly RegExp[] = [
  /(?:service(?: enqueteur)?|unite|bureau|brigade) ?: ?([^\n]{4,90})/,
  /(?:^|\n) ?((?:communaute de brigades|brigades? (?!criminelle|financiere|des stupefiants)|bta |btp |cob |peloton|psig|b\.?r\.? |bpdj|bmpm|c\.? ?s\.? ?p\.? |cellule |groupe des |unite de |brdp|service (?:de la |de |d')?(?:police|surete|protection|departemental|regional|interdepartemental)|section (?:de recherches|d'appui)|groupe d'appui|antenne |office central|police municipale|direction zonale)[^\n]{0,80})/,
  /(?:^|\n) ?([^\n]{0,40}(?:commissariat|hotel de police|circonscription de (?:police|securite)|etude|s\.?e\.?l\.?a\.?r\.?l|s\.?c\.?p\.? |prefecture|sous-prefecture)[^\n]{0,80})/,
  /(?:^|\n) ?([^\n]{0,20}parquet (?:du |de |pres |general )[^\n]{0,80})/,
  /(?:^|\n) ?([^\n]{0,10}tribunal pour enfants[^\n]{0,60})/,
  /(?:^|\n) ?([^\n]{0,20}tribunal[^\n]{0,80})/,
  /(?:^|\n) ?([^\n]{0,20}(?:cour d'appel|juridiction)[^\n]{0,80})/,
  /(?:^|\n) ?([^\n]{0,60}(?:brigade|surete|police|compagnie|gendarmerie|mairie|ville de|huissiers?|commissaires? de justice)[^\n]{0,90})/,
  /(?:^|\n) ?((?:bureau|direction|service|cellule|mission|agence|caisse) (?:d|de |des |du |generale)[^\n]{3,80})/,
  /(?:en (?:residence|fonctions?|poste|service) (?:a|au|a la) )((?:brigade|commissariat|section|compagnie|peloton|unite)[^,;\n]{3,80})/,
]

/** The lines at the head of an act and beside the signature; those that ask, cite or order are none. */
const notUnit = new RegExp(
  `(?<![a-z])(?:vu |nous|requer|agissant|parquet n|n° ?(?:de )?parquet|${functionPattern('deputy')}|(?:${functionPattern('prosecutor')}) de|objet|affaire|${functionPattern('director')}|adresse|@|conformement)`,
)

const isNoUnit = (line: string): boolean =>
  notUnit.test(line.replace(/^parquet du procureur/, 'parquet')) || rankAtStart(line) !== null

/** The service that asks, as its letterhead or its form writes it. */
export const unitOf = (act: ActText): string | null => {
  for (const level of levels) {
    for (const match of act.lines.matchAll(new RegExp(level.source, 'dg'))) {
      const place = match.indices?.[1]
      if (place === undefined || isNoUnit(act.lines.slice(place[0], place[1]).trim())) continue
      return tidy(act.plain.slice(place[0], place[1]))
    }
  }
  return null
}
