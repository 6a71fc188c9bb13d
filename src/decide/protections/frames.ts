import { functionPattern } from '../../language/functions.ts'
import type { Decision } from '../../model/law/decision.ts'
import { type Ground, groundsWith } from '../../model/law/ground.ts'
import type { Policy } from '../../model/law/policy.ts'
import type { Finding } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Unit } from '../scope/units/units.ts'

/** Words around a mask that tell what lies under it, with the decision on what they frame. */
export type Frame = { readonly span: Span; readonly framed: Finding; readonly decision: Decision }

/** Of our own record to move nothing is framed. */
export const mayFrame = ({ scope, ownAccess }: Pick<Policy, 'scope' | 'ownAccess'>): boolean =>
  scope === 'request' || ownAccess

const untold = groundsWith('untold')

const places: ReadonlySet<Ground> = new Set<Ground>(['ADR-PROT', 'LIEU-ANON'])

/** « Nélia a été reçue à [SENS-9] », « hébergée chez [SECU] », « son avocate, Maître [AGENT] »: the frame goes with the mask. */
export const framesIn = (
  unit: Unit,
  findings: readonly Finding[],
  decisionOf: (findingId: string) => Decision | undefined,
): readonly Frame[] =>
  findings
    .filter((finding) => overlaps(finding, unit))
    .flatMap((framed): readonly Frame[] => {
      const decision = decisionOf(framed.id)
      if (decision?.outcome !== 'withhold') return []
      const before = unit.folded.slice(0, Math.max(0, framed.start - unit.start))
      const after = unit.folded.slice(Math.max(0, framed.end - unit.start))
      const isUntold = decision.ground !== null && untold.has(decision.ground)
      const isPerson = framed.category === 'person'
      const lead =
        (isUntold ? (places.has(decision.ground ?? 'CONS') ? lodged : told).exec(before) : null) ??
        (isUntold || isPerson ? called.exec(before) : null) ??
        (isPerson && !ofService.test(after) ? cared.exec(before) : null)
      const tail = isUntold || isPerson ? following.exec(after) : null
      return [
        ...(lead === null ? [] : [{ start: unit.start + lead.index, end: framed.start }]),
        ...(tail === null ? [] : [{ start: framed.end, end: framed.end + tail[0].length }]),
      ].map((span) => ({ span, framed, decision }))
    })

const carers = functionPattern('doctor', 'psychologist', 'lawyer')
const help = `(?:${carers}|docteure?|dr\\.?|psychiatre|pedopsychiatre|psy|therapeute|infirmiere?|gynecologue|addictologue|maitre|me|conseil)`
const house =
  "(?:hopital|clinique|chu|chs|cmp|cmpp|csapa|maternite|urgences|centre(?: [a-z'-]{2,14}){0,2}|service(?: d[eu'] ?[a-z'-]{3,16})?|cabinet|foyer|chrs|refuge|hotel|residence|appartement|logement|studio|famille d'accueil|adresse|domicile|villa|gite|maison)"
const article = "(?:le |la |l'|les |une? |son |sa |ses |leur |leurs |cette |ce |cet )"
const preposition =
  "(?:a|au|aux|chez|par|dans|en|pour|avec|de|d'|du|des|sous|vers|a la|a l'|de la|de l'|aupres d[eu]|suite a|depuis)"
const received =
  "(?:recu|accueilli|heberge|loge|reloge|hospitalise|admis|suivi|pris en charge|soigne|traite|opere|examine|ausculte|oriente|adresse|conduit|emmene|transfere|mis a l'abri|mise a l'abri|prise en charge|refugie|cache|installe|domicilie|place|confie|conseille|assiste|defendu|represente|prevenu|alerte|informe|averti|signale|diagnostique|atteint)e?s?"
const goes =
  "(?:vit|vivent|habite|habitent|reside|demeure|loge|logent|dort|dorment|sejourne|sejournent|consulte|consultent|voit|rencontre|prend|prennent|souffre|souffrent|beneficie|rejoint|s'installe|se refugie|se cache|a (?:vu|consulte|rencontre|pris|saisi|mandate|rejoint|demenage|emmenage|trouve refuge)|s'est (?:refugiee?|installee?|cachee?))"
const auxiliary =
  '(?:(?:a|ont|est|sont|etait|etaient|sera|seront|serait|avait|fut)(?: ete)? |y est |se fait |se trouve )?(?:(?:actuellement|desormais|toujours|aussi|provisoirement|ensuite|depuis|regulierement) ){0,2}'

/** What somebody does there, up to the mask; at most two words between. */
const told = new RegExp(
  `(?<![a-z])(?:${auxiliary}${received}|${goes})(?: (?!qui |que |et |mais |car )[a-z'-]{2,16}){0,2}?(?:,? ?${preposition})?(?: ?${article})?(?: ?${house}| ?${help}){0,2}[ ,:]*$`,
)

/** Of a place that is hidden, only that somebody is lodged there: « l'a suivie jusqu'au pont » is what was done to her. */
const lodged = new RegExp(
  `(?<![a-z])(?:${auxiliary}(?:recu|accueilli|heberge|loge|reloge|mise? a l'abri|refugie|cache|installe|domicilie|place)e?s?|vit|vivent|habite|habitent|reside|demeure|loge|logent|dort|dorment|sejourne|s'est (?:refugiee?|installee?|cachee?)|a (?:emmenage|demenage|trouve refuge))(?:,? ?${preposition})?(?: ?${article})?(?: ?${house}){0,2}[ :]*$`,
)

/** « Son avocate, Maître », « le docteur »: the title alone tells. */
const called = new RegExp(
  `(?<![a-z])(?:(?:${auxiliary}${received}|${goes})(?: (?!qui |que |et |mais |car )[a-z'-]{2,16}){0,2}? )?(?:${preposition} )?${article}?${help}(?:,? ${help})?[ ,:]*$`,
)

/** « Suivie par [..] », « hébergée chez [..] », « alertés par [..] »: of a person whose name is masked, the frame tells the kind. */
const cared = new RegExp(
  `(?<![a-z])${auxiliary}(?:(?:suivi|soigne|traite|opere|examine|defendu|represente|conseille|prevenu|alerte|averti|signale)e?s? (?:[a-z'-]{2,14} ){0,2}?par|(?:recu|accueilli|heberge|loge|recueilli|cache|refugie)e?s? (?:[a-z'-]{2,14} ){0,2}?(?:chez|par))(?: ${article})?[ ,:]*$`,
)
/** Whoever works there follows everybody: that tells nothing. */
const ofService =
  /^,? ?\(?(?:l'|la |le |son |sa |notre )?(?:educat|assistante? soci|referent|travailleu|conseill|monit|cheffe?|directeur|directrice)/

/** « [..], son avocate », « [..], où elle dort », « [..] qui la suit ». */
const following = new RegExp(
  `^,? ?(?:(?:son|sa|leur|l'|un|une|le|la) ?(?:${carers}|psychiatre|conseil)(?![a-z])|(?:qui|ou) (?:la|le|l'|les|elles?|ils?) ?(?:suit|suivent|recoit|soigne|traite|heberge|loge|accueille|defend|assiste|conseille|represente|dort|dorment|vit|vivent|habite|est (?:hebergee?|logee?|accueillie?|suivie?|cachee?|soignee?)|sont (?:heberge|loge|accueilli|suivi|cache)e?s?)(?![a-z]))`,
)
