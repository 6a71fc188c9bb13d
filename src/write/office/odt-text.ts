import { escapeXml } from '../data/xml-text.ts'

/** Text of OpenDocument. Blanks that follow each other, and those at the start of a line, stand for one: they are counted apart. */
export const odtText = (text: string): string =>
  text
    .split(/([\t\n]|(?:^| ) +)/)
    .map((part) => {
      if (part === '\t') return '<text:tab/>'
      if (part === '\n') return '<text:line-break/>'
      return /^ +$/.test(part) ? `<text:s text:c="${part.length}"/>` : escapeXml(part)
    })
    .join('')
