import { describe, expect, test } from 'vitest'
import { tokenise } from '../../../../src/detect/engine/tokens.ts'
import { matcherOf } from '../../../../src/detect/facts/phrase-matcher.ts'
import { packPhrases } from '../../../../src/detect/facts/phrase-pack.ts'

const found = (phrases: readonly string[], text: string): readonly string[] => {
  const packed = packPhrases([phrases.map((phrase, target) => ({ phrase, target }))])
  const match = matcherOf(packed, phrases)
  const tokens = tokenise(text)
  return match(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('one entry finds every form of its words', () => {
  test.each([
    ['plural', 'trouble bipolaire', 'des troubles bipolaires', 'troubles bipolaires'],
    ['feminine', 'violent', 'une mère violente', 'violente'],
    ['feminine in -aise', 'gabonais', 'elle est gabonaise', 'gabonaise'],
    ['feminine in -enne', 'guinéen', 'elle est guinéenne', 'guinéenne'],
    ['no accent', 'épilepsie', 'son epilepsie', 'epilepsie'],
    ['capitals', 'épilepsie', 'SON ÉPILEPSIE', 'ÉPILEPSIE'],
    ['any ending', 'hospitalis~', 'trois hospitalisations', 'hospitalisations'],
    ['any beginning', '~azépam', 'du lorazépam', 'lorazépam'],
    ['one of several', '(père/mère) violent', 'sa mère violente', 'mère violente'],
    ['an absent group', 'liste (d attente)? de greffe', 'sur liste de greffe', 'liste de greffe'],
    ['small words between', 'père … violent', 'un père assez violent', 'père assez violent'],
    ['a number', '# mois ferme', 'dix mois ferme', 'dix mois ferme'],
    ['one word or two', 'post-?cure', 'en post-cure', 'post-cure'],
    ['an apostrophe', 'crise d angoisse', "une crise d'angoisse", "crise d'angoisse"],
    ['a word cut by a line end', 'convulsive', 'crise convul-\nsive', 'convul-\nsive'],
    ['a digit read for a letter', 'allergie', 'all3rgie', 'all3rgie'],
    ['dots of initials', 'IVG', 'une I.V.G.', 'I.V.G.'],
    ['inclusive writing', 'hospitalis~', 'hospitalisé·e·s hier', 'hospitalisé·e·s'],
  ])('%s', (_, phrase, text, expected) => expect(found([phrase], text)).toEqual([expected]))
})

describe('what an entry does not say is not found', () => {
  test.each([
    ['an acronym in lower case', 'ARE', 'they are here'],
    ['another accent', '=tué', 'il tue le temps'],
    ['a phrase across a full stop', 'cancer du sein', 'un cancer. du sein'],
    ['a phrase across a paragraph', 'cancer du sein', 'un cancer\n\ndu sein'],
    ['big words in the gap', 'père … violent', 'son père habite un quartier violent'],
  ])('%s', (_, phrase, text) => expect(found([phrase], text)).toEqual([]))
})

test('the longest phrase wins', () => {
  expect(found(['cancer', 'cancer du sein'], 'un cancer du sein')).toEqual(['cancer du sein'])
})

test('a phrase may start inside another one when it ends further', () => {
  expect(found(['suivi psychologique', 'psychologique du travail'], 'suivi psychologique du travail')).toEqual([
    'suivi psychologique',
    'psychologique du travail',
  ])
})

test('a text of small words matches nothing of the real lexicons', async () => {
  const { sensitiveMatcher } = await import('../../../../src/detect/facts/sensitive-lexicon.ts')
  const text =
    'le la les un une des de d du au aux sa son ses mon ma qui que et ou en sur par pour dans avec sans non est a été'
  const words = text.split(' ').map((word) => tokenise(word))
  expect(words.flatMap((tokens) => sensitiveMatcher()(tokens)).filter((match) => !match.target.isFriend)).toEqual([])
})
