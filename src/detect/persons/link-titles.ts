/**
 * What stands right before a name. `isTitle`: a surname follows (« M. », « Dr »). `isOffice`: of a profession.
 * `isGroup`: several persons share the name (« famille », « M. et Mme »). `isKin`: a word of kinship.
 */
export type Title = {
  readonly gender: 'f' | 'm' | null
  readonly isTitle: boolean
  readonly isOffice: boolean
  readonly isGroup: boolean
  readonly isKin: boolean
}

export const titleBefore = (before: string): Title => {
  const tail = before.slice(-40).replace(/\s+/g, ' ')
  const title = titlePattern.exec(tail)?.[1] ?? null
  const kin = title === null ? (kinPattern.exec(tail)?.[1] ?? null) : null
  return {
    gender: genderOf(title ?? kin),
    isTitle: title !== null,
    isOffice: title !== null && offices.has(title),
    isGroup: groupPattern.test(tail),
    isKin: kin !== null,
  }
}

const offices = new Set(['dr', 'drs', 'docteur', 'docteure', 'pr', 'professeur', 'professeure', 'me', 'maitre', 'mgr'])

const titlePattern =
  /(?:^|[^a-z'])(mme|mmes|madame|mdme|mlle|melle|mademoiselle|m|mr|monsieur|msieur|sieur|dame|drs?|docteure?|pr|professeure?|me|maitre|mgr) ?\.? ?$/

const kinPattern =
  /(?:^|[^a-z])((?:demi-|belle-|grand-|petite-|ex-)?(?:soeur|mere|fille)|(?:demi-|beau-|grand-|petit-|ex-)?(?:frere|pere|fils)|soeurette|maman|papa|mamie|mamy|papi|papy|tata|tatie|tante|tonton|oncle|cousine?|niece|neveu|(?:ex-)?(?:epouse|femme|compagne|conjointe|concubine|epoux|mari|compagnon|conjoint|concubin)|voisine?|amie?|copine|copain|petite?|garcon|fillette|aine|ainee|cadette?|marraine|parrain|nourrice|veuve) ?[,:(«"]? ?$/

const groupPattern =
  /(?:^|[^a-z])(?:familles?|fam\.?|fratrie|(?:les|des|aux|[0-9]) (?:enfants|epoux|jumeaux|jumelles|freres|soeurs|parents|filles|garcons)|freres|soeurs|parents|enfants|epoux|consorts|menage|couple|(?:m|mr|monsieur)\.? (?:et|&|ou) (?:mme|madame)|(?:mme|madame) (?:et|&|ou) (?:m|mr|monsieur)\.?) ?$/

const feminine =
  /^(?:mmes?|madame|mdme|mlle|melle|mademoiselle|dame|docteure|professeure|.*soeur|.*mere|.*fille|soeurette|maman|mamie|mamy|tata|tatie|tante|cousine|niece|(?:ex-)?(?:epouse|femme|compagne|conjointe|concubine)|voisine|amie|copine|petite|fillette|ainee|cadette|marraine|nourrice|veuve)$/
const neutral = /^(?:dr|drs|docteur|pr|professeur|me|maitre)$/

const genderOf = (word: string | null): 'f' | 'm' | null => {
  if (word === null || neutral.test(word)) return null
  return feminine.test(word) ? 'f' : 'm'
}
