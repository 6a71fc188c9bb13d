// Which licences may leave with Requis: the one list, each with why. A package under another is refused when Requis is built
// (bin/pack/notices.mjs), until somebody has read its licence and writes it here.

/** By SPDX id. None asks who passes Requis on to give the source of anything: a text to keep, and no more. */
export const allowed = new Map([
  ['MIT', 'keep the text'],
  ['MIT-0', 'MIT that asks nothing'],
  ['ISC', 'MIT in fewer words'],
  ['0BSD', 'ISC that asks nothing'],
  ['BSD-2-Clause', 'keep the text, in the documentation of a program too: these notices are that'],
  ['BSD-3-Clause', 'the same; its authors’ names recommend nothing'],
  ['Apache-2.0', 'keep the text and NOTICE; gives a licence of patents'],
  ['BlueOak-1.0.0', 'keep the text or its address; gives a licence of patents'],
  ['Zlib', 'do not claim to have written it; kept in the source'],
  ['libpng-2.0', 'the same, for what is compiled into tesseract.js-core and PDFium'],
  ['libtiff', 'keep the text; compiled into tesseract.js-core'],
  ['IJG', 'say that it is used in part; compiled into tesseract.js-core'],
  ['FTL', 'say that it is used in part (FreeType, compiled into PDFium); its other licence, GPL-2.0, is not taken'],
  ['CC0-1.0', 'asks nothing: the colour profiles of pdf.js'],
  ['OFL-1.1', 'fonts: keep the text, do not sell them by themselves; a PDF that holds one is free of it'],
  ['etalab-2.0', 'data of the State: name the source and its date'],
])
// Not there because nothing asks for it: MPL-2.0 (source of changed files must be given: only tools of development bear it),
// Python-2.0, Unlicense, CC-BY-4.0. Not wanted in a package that others pass on: GPL, LGPL, AGPL, SSPL, BUSL, CC-BY-NC.

const words = (expression) => expression.match(/\(|\)|[^\s()]+/g) ?? []

/** What an SPDX expression asks for: `MIT OR GPL-2.0-only` may be taken under MIT, `MIT AND GPL-2.0-only` may not. */
const isAllowedExpression = (expression) => {
  const left = words(expression)
  let isBroken = false
  const one = () => {
    const word = left.shift()
    if (word !== '(') {
      isBroken ||= word === undefined || ['AND', 'OR', ')'].includes(word)
      return allowed.has(word)
    }
    const inside = either()
    isBroken ||= left.shift() !== ')'
    return inside
  }
  const both = () => {
    let all = one()
    while (left[0] === 'AND') {
      left.shift()
      all = one() && all
    }
    return all
  }
  const either = () => {
    let any = both()
    while (left[0] === 'OR') {
      left.shift()
      any = both() || any
    }
    return any
  }
  const is = either()
  return is && !isBroken && left.length === 0
}

/** Some packages say MIT and hold the text of another licence. */
const strictTexts = /GNU (?:AFFERO |LESSER |LIBRARY )?GENERAL PUBLIC LICENSE|Server Side Public License|Business Source License|Mozilla Public License|NonCommercial/i

/** Why a component may not leave; null when it may. */
export const refusalOf = ({ name, version, licence, texts }) => {
  const what = `${name} ${version}`
  if (typeof licence !== 'string' || licence.trim() === '') return `${what}: no licence is said`
  if (!isAllowedExpression(licence)) return `${what}: ${licence} is not in the list`
  const strict = texts.find(({ text }) => strictTexts.test(text))
  return strict ? `${what}: says ${licence}, but ${strict.file} is another licence` : null
}
