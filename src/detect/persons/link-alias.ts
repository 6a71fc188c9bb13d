import { type Links, link } from './link-anchor.ts'
import { addFamily, addGiven, type Profile, type Register } from './link-entries.ts'
import type { Mention } from './link-mentions.ts'
import { isFull, isInitials, type Name } from './link-names.ts'

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
  if (previous === undefined || !isAlias(previous, mention)) return false
  const [own, other] = [links.get(mention), links.get(previous)]
  if (own === undefined && other !== undefined) return joinTo(register, other, mention, links)
  if (own !== undefined && other === undefined) return joinTo(register, own, previous, links)
  return false
}

const joinTo = (register: Register, entry: Profile, mention: Mention, links: Links): true => {
  learnAlias(register, entry, mention.name)
  link(entry, mention, links)
  return true
}

const learnAlias = (register: Register, entry: Profile, { family, loose, given }: Name): void => {
  if (entry.known !== null) return
  addFamily(register, entry, family.length > 0 ? family : loose)
  addGiven(register, entry, given)
}

const isAlias = (previous: Mention, mention: Mention): boolean => {
  const { gap } = mention
  if (gap === null || previous.title.isGroup || mention.title.isTitle) return false
  if (nickGap.test(gap)) return true
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
