/** Words that lead to the name of a body. */
const body =
  '(?:société|entreprise|garage|association|école|collège|lycée|foyer|hôtel|banque|hôpital|clinique|club|mission locale|agence|résidence|restaurant|commerce|bar|atelier|chantier|MECS|CHRS|ESAT|EHPAD|SARL|SAS|EURL|IME|CFA)'

const named = new RegExp(
  `(?<!\\p{L})${body}(?: (?:de |du |des |d['’]|la |le |les |l['’])*)?[« ]{0,3}(\\p{Lu}[\\p{L}'’-]+(?: (?:de |du |des |la |le |les )?\\p{Lu}[\\p{L}'’-]+){0,3})`,
  'gu',
)

/** Bodies that an act names by a proper name: « le garage Soulard », « l’école Jean-Moulin ». */
export const bodiesIn = (asks: string): readonly string[] => [
  ...new Set(Array.from(asks.matchAll(named), ([, name = '']) => name)),
]
