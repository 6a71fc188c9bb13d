import { type Links, link } from './link-anchor.ts'
import { addFamily, addGiven, type Profile, type Register } from './link-entries.ts'
import { withFamily, withGiven } from './link-match.ts'
import type { Mention } from './link-mentions.ts'
import { isFull, isInitials, type Name } from './link-names.ts'
import { afterOf } from './link-room.ts'

/** Names that are said to be another name of the person just named (« née X », « épouse X », « dit X »). */
export const linkAliases = (register: Register, mentions: readonly Mention[], links: Links): void => {
  for (const [at, mention] of mentions.entries()) linkAlias(register, mention, mentions[at - 1], links)
}

/** Links one of the two to the entry of the other; true when that was done. */
export const linkAlias = (
  register: Register,
  mention: Mention,
  previous: Mention | undefined,
  links: Links,
): boolean => {
  if (previous === undefined) return false
  const isNick = isNickname(previous, mention)
  if (!isNick && !isAlias(previous, mention)) return false
  const [own, other] = [links.get(mention), links.get(previous)]
  const [entry, joined] = own === undefined ? [other, mention] : other === undefined ? [own, previous] : []
  if (entry === undefined || joined === undefined) return false
  if (isNick) learnNickname(register, entry, joined.name)
  learnAlias(register, entry, joined.name)
  link(entry, joined, links)
  return true
}

const learnAlias = (register: Register, entry: Profile, { family, loose, given }: Name): void => {
  if (entry.known !== null) return
  addFamily(register, entry, family.length > 0 ? family : loose)
  addGiven(register, entry, given)
}

/** « Axelle, dite Poupette »: from then on « Poupette » is she, unless the record declares another of that name. */
const learnNickname = (register: Register, entry: Profile, { family, loose, given }: Name): void => {
  const parts = [...given, ...loose, ...family]
  const bearers = [...withGiven(register, parts), ...withFamily(register, parts)]
  if (entry.known !== null && !bearers.some((one) => one !== entry && one.known !== null))
    addGiven(register, entry, parts)
}

/** A word or signs that tell a nickname: « dite », « que tout le monde appelle », quotes that hold it alone. */
const isNickname = (previous: Mention, mention: Mention): boolean => {
  const { gap, title } = mention
  if (gap === null || previous.title.isGroup || title.isTitle) return false
  return (
    (nickGap.test(gap) && !spokeGap.test(gap)) ||
    calledGap.test(gap) ||
    (quoteGap.test(gap) && quoteEnd.test(afterOf(mention)))
  )
}

const isAlias = (previous: Mention, mention: Mention): boolean => {
  const { gap } = mention
  if (gap === null || previous.title.isGroup || mention.title.isTitle) return false
  if (aliasGap.test(gap)) return !isFull(mention.name) || !isFull(previous.name)
  return parenthesis.test(gap) && completes(previous.name, mention.name)
}

/** « Mme M. (Grâce MBOUMBA) », « M. POISSON (Lionel) », « Sterenn ABGRALL (S.) ». */
const completes = (previous: Name, name: Name): boolean => {
  if (isInitials(previous)) return opens(previous, name)
  if (isInitials(name)) return opens(name, previous)
  return previous.family.length > 0 && previous.given.length === 0 && name.given.length > 0 && name.family.length === 0
}

const opens = (letters: Name, name: Name): boolean => {
  const asked = letters.givenInitials + letters.familyInitials + letters.looseInitials
  return [...name.given, ...name.family, ...name.loose].some((part) => part[0] === asked[0])
}

const parenthesis = /^ ?\( ?$/
const aliasGap =
  /^[\s,(–-]{0,4}(?:nee?|ep\.?|epouse|ex-epouse|veuve|vve|divorcee?|devenue|(?:nom|prenom) (?:d'usage|de naissance|de jeune fille|marital|d'epouse|d'epoux) ?[.:]{0,60}?)\s{1,3}$/
const nickGap =
  /^[^.;!?\n]{0,24}(?:^|[^a-z])(?:alias|dite?|surnom|surnommee?|appelee?|se fait appeler|se faisant appeler|connue? sous le nom de|prenom d'usage|etat civil)\s?:?\s?[«"'(]{0,2}\s{0,2}$|^ ?\( ?[«"] ?$/
/** « Mme X a appelé : Lia crie », « a dit : Lia pleure »: she rang up, she spoke; « a été surnommée » names. */
const spokeGap =
  /(?<![a-z])(?:a|ai|ont|avai(?:s|t|ent)|aurai(?:s|t|ent)|ayant|avoir)(?: (?!ete )[a-z]{2,14}){0,2} (?:dite?|appelee?) ?:?\s?[«"'(]{0,2}\s{0,2}$/
const calledGap = /^[^.;!?\n]{0,12}(?:que |qu')(?:[a-z' -]{2,30} )?(?:appelle|surnomme|nomme)(?:nt)? ?[«"“(:]{0,2} ?$/
const quoteGap = /^ ?[«"“] ?$/
const quoteEnd = /^ ?[»"”]/
