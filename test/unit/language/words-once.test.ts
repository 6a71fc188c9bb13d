import { expect, test } from 'vitest'
import { titlesOf, titleWords } from '../../../src/language/civilities.ts'
import { kin, kinForms } from '../../../src/language/kinship.ts'
import { foldedRanks, numberWords } from '../../../src/language/numbers.ts'
import { weekdayWords } from '../../../src/language/weekdays.ts'
import { allSources, sourceText } from './sources.ts'

// Each list of French words stands once, in src/language/ or in a word list. A line that holds three words of one list is a
// second list: it will miss the word that somebody adds to the first.

type List = {
  readonly home: string
  readonly words: readonly string[]
  readonly except: Readonly<Record<string, string>>
}

const lists: Readonly<Record<string, List>> = {
  weekdays: { home: 'weekdays', words: weekdayWords, except: {} },
  civilities: {
    home: 'civilities',
    words: titleWords(titlesOf('plain', 'mr', 'mlle', 'mademoiselle', 'doctor', 'lawyer', 'seldom')).filter(
      // « m » and « me » are other words too, « dame » and « dr » stand in other lists.
      (word) => word.length > 2 && word !== 'dame',
    ),
    except: {},
  },
  functions: {
    home: 'functions',
    words:
      'procureur substitut magistrat greffier avocat huissier prefet president psychologue medecin educatrice directrice'.split(
        ' ',
      ),
    except: {
      'request/act/ranks.ts': 'ranks of police and courts, each with what may follow it',
      'request/role-words.ts': 'stems: dossier.yaml may say « psychologie », « médecine du travail »',
    },
  },
  kinship: {
    home: 'kinship',
    words: kinForms(
      kin('parent', 'parent-fond', 'child', 'sibling', 'uncle', 'nephew', 'cousin', 'godparent', 'grandparent'),
    ),
    except: {},
  },
  ranks: { home: 'numbers', words: foldedRanks(4).split('|'), except: {} },
  numbers: {
    home: 'numbers',
    words: numberWords(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 30, 40, 50, 60, 70, 80, 90),
    except: {},
  },
}

/** Three words on one line, or in an array that has one word a line. */
const holdsList = (source: string, words: readonly string[]): boolean => {
  const word = new RegExp(`(?<![a-z])(?:${words.join('|')})(?=e?s?\\??(?![a-z]))`, 'g')
  return source
    .replaceAll(asked, '')
    .replaceAll(/['"],\n\s*['"]/g, ' ')
    .split('\n')
    .some((line) => new Set(fold(line).match(word) ?? []).size >= 3)
}

/** What a place leaves out of a list, or takes of it, is asked of the list: it is no list of its own. */
const asked = /titlesOf\([^)]*\)|without\(\s*'[^']*'/g

/** A pattern writes « mère » in several ways. */
const fold = (line: string): string =>
  line
    .replaceAll(/\[éèe\]|\[ée\]|\[èe\]/g, 'e')
    .replaceAll(/\(\?:oe\|œ\)|\[œo\]e?|œ/g, 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()

test.each(Object.entries(lists))('the list of %s stands in one file', (_, { home, words, except }) => {
  const others = allSources.filter((path) => path !== `language/${home}.ts` && !(path in except))
  expect(others.length).toBeGreaterThan(500)
  expect(others.filter((path) => holdsList(sourceText(path), words))).toEqual([])
})

test('a planted list is seen, however it is written', () => {
  expect(holdsList("const days = [\n  'lundi',\n  'mardi',\n  'mercredi',\n]", weekdayWords)).toBe(true)
  expect(holdsList("const days = 'lundi|mardis?|MERCREDI'", weekdayWords)).toBe(true)
  expect(holdsList('const days = /lundi|mardi/', weekdayWords)).toBe(false)
})

test.each(Object.entries(lists))('%s: no exception without cause', (_, { words, except }) => {
  expect(Object.keys(except).filter((path) => !holdsList(sourceText(path), words))).toEqual([])
})
