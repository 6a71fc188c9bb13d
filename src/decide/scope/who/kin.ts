import { foldedTitles, titlesOf } from '../../../language/civilities.ts'
import { foldedKin, type KinWord, kin, kinForms, kinOf } from '../../../language/kinship.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { besideName } from '../../thresholds.ts'
import { type Called, declaredWords, functionWords, youngForms, youngWords } from './called-by.ts'
import type { Gender } from './gender.ts'

const named = kin(
  ...(['cousin', 'parent', 'parent-fond', 'sibling', 'child', 'spouse', 'partner', 'uncle', 'nephew'] as const),
  ...(['step-parent', 'in-law', 'grandparent', 'grandparent-fond', 'neighbour', 'friend', 'sweetheart'] as const),
)
const former = kin('spouse', 'partner', 'sweetheart')
const kinPattern = `${foldedKin(named)}|ex-(?:${foldedKin(former)})|ex(?![a-z-])`

const lead = new RegExp(
  `(?<![a-z])(?:le |la |l'|son |sa |mon |ma |du |au )(${kinPattern})(?: [mp]aternel(?:le)?)?,? (?:(?:${foldedTitles(titlesOf('plain', 'mlle'))}) ?)?$`,
)

/** Words of kinship and the targeted person whom each means: after « le », « la », and after « son », « sa » too. */
export type KinWords = {
  readonly definite: ReadonlyMap<string, string>
  readonly owned: ReadonlyMap<string, string>
  /** « le petit », « la grande »: not in a book of a whole house, which has other children. */
  readonly young: ReadonlyMap<string, string>
  /** « l'aide à domicile », « le chauffeur ». */
  readonly functions: ReadonlyMap<string, string>
}

/**
 * « son cousin Fabrice » once, « le cousin » afterwards: the words of kinship by which a record calls each targeted
 * person, where no other person is called by them. A targeted parent is the father or the mother where there is but one.
 * « Le père » is the one whom the file declares, whoever else is somebody's; « son père » only where there is no other.
 */
export const kinWords = (
  targets: readonly Person[],
  persons: readonly Person[],
  findings: readonly Finding[],
  passageOf: ReadonlyMap<string, Passage>,
  genderOf: (personId: string) => Gender | null,
): KinWords => {
  const isFiled = ({ source }: Person): boolean => source !== 'text'
  const filed = [...declaredWords(persons.filter(isFiled), genderOf), ...returned(persons, genderOf)]
  const others = declaredWords(
    persons.filter((person) => !isFiled(person)),
    genderOf,
  )
  const told = [...filed, ...others, ...findings.flatMap((finding) => calledIn(finding, passageOf))]
  const ids = new Set(targets.map(({ id }) => id))
  const own = onlyOnes(told)
  const definite = new Map([...own, ...onlyOnes(filed)])
  const isAsked = ([, id]: [string, string]): boolean => ids.has(id)
  return {
    definite: new Map([...definite].filter(isAsked)),
    owned: new Map([...own].filter(isAsked)),
    young: new Map([...youngWords(persons, genderOf)].filter(isAsked)),
    functions: new Map([...functionWords(persons)].filter(isAsked)),
  }
}

const plain = (word: string): string => word.replaceAll('œ', 'oe')

/** Words that one person alone is called by. */
const onlyOnes = (told: readonly Called[]): ReadonlyMap<string, string> => {
  const bearers = new Map<string, Set<string>>()
  for (const { word, id } of told) bearers.set(plain(word), (bearers.get(plain(word)) ?? new Set<string>()).add(id))
  return new Map(
    [...bearers].flatMap(([word, those]): [string, string][] => {
      const [only, ...others] = [...those]
      return only !== undefined && others.length === 0 ? [[word, only]] : []
    }),
  )
}

/** The word of kinship just before a name. */
const calledIn = (
  { category, personId, passageId, start }: Finding,
  passageOf: ReadonlyMap<string, Passage>,
): readonly Called[] => {
  const text = passageOf.get(passageId)?.text
  if (category !== 'person' || personId === null || text === undefined) return []
  const word = lead.exec(foldText(text.slice(Math.max(0, start - besideName.kinship), start)))?.[1]
  return word === undefined ? [] : [{ word, id: personId }]
}

/** Pairs of kinship: who is « fille » to a person has that person for « mère » or « père ». */
const returns: readonly { readonly from: readonly KinWord[]; readonly to: readonly KinWord[] }[] = [
  { from: kin('child'), to: kin('parent') },
  { from: kin('nephew'), to: kin('uncle') },
  { from: kin('grandchild'), to: kin('grandparent') },
  { from: kin('spouse'), to: kin('spouse') },
  { from: kin('sibling'), to: kin('sibling') },
]

/** The file calls one « neveu » of the only person accompanied: « sa tante » is she. */
const returned = (persons: readonly Person[], genderOf: (personId: string) => Gender | null): readonly Called[] => {
  const [owner, ...others] = persons.filter(({ role, source }) => role === 'accompanied' && source === 'dossier')
  const gender = owner === undefined || others.length > 0 ? null : genderOf(owner.id)
  if (owner === undefined || gender === null) return []
  return persons.flatMap(({ calledBy = '' }) =>
    returns.flatMap(({ from, to }) => {
      const [word] = kinForms(from).includes(plain(calledBy)) ? kinForms(kinOf(gender, to)) : []
      return word === undefined ? [] : [{ word, id: owner.id }]
    }),
  )
}

// « Le fils », and « fils présent », where a sentence or a value opens.
const called = new RegExp(
  `(?:(?<![a-z])(?:le |la |l'|du |au |(son |sa |mon |ma ))|^ *| {2,})(${kinPattern})(?![a-z-]| (?:(?:de|du|des|aux?) (?!l'enfant|la (?:petite|mineure|jeune|fille)|son cote)|d'))`,
  'g',
)

// « le petit pleure », « au petit, »: « le petit déjeuner », « la grande sœur » are nobody's child.
const young = new RegExp(
  `(?<![a-z])(?:le |la |l'|du |au |a la |de la )(${youngForms.join('|')})(?= ?(?:[,.;:!?)»"”]|$)| (?:a|ont|est|etait|avait|aurait|sera|s'est|se|s'|ne|n'|me|m'|lui|l'|y|en|et|qui|que|qu'|dit|raconte|explique|montre|demande|refuse|va|veut|peut|doit|vient|part|sort|rentre|arrive|reste|monte|dort|mange|joue|pleure|crie|hurle|tremble|parle|regarde|fait|prend|tient|tombe|court|chez|dans|sur|par|avec|pour|sans|apres|pendant|quand|contre|depuis|aussi|encore|seule?|assise?|present[e]?|absent[e]?)(?![a-z]))`,
  'g',
)

/** Targeted persons whom a folded unit names by kinship or by function, or as the child of the record. */
export const kinIn = (folded: string, words: KinWords): readonly string[] => [
  ...new Set([...tiesIn(folded, words), ...knownIn(folded, words)]),
]

/** « la petite », « l'aide à domicile »: those of the record, whoever was spoken of before. */
export const knownIn = (folded: string, words: KinWords): readonly string[] => [
  ...new Set([...byFunction(folded, words), ...youngIn(folded, words)]),
]

const tiesIn = (folded: string, { definite, owned }: KinWords): readonly string[] =>
  definite.size === 0
    ? []
    : Array.from(folded.matchAll(called), ([, owner, word = '']) =>
        (owner === undefined ? definite : owned).get(plain(word)),
      ).filter((id) => id !== undefined)

const byFunction = (folded: string, { functions }: KinWords): readonly string[] =>
  [...functions].flatMap(([word, id]) => {
    const at = folded.indexOf(word)
    const isWhole = at >= 0 && !/^[a-z]/.test(folded.slice(at + word.length))
    return isWhole && /(?:^|[^a-z])(?:le |la |l'|du |au |son |sa )$/.test(folded.slice(0, at)) ? [id] : []
  })

const youngIn = (folded: string, { young: children }: KinWords): readonly string[] =>
  children.size === 0
    ? []
    : Array.from(folded.matchAll(young), ([, word = '']) => children.get(word)).filter((id) => id !== undefined)
