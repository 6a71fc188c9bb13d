import { longest } from '../../desk/server/limits.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'

/** What a browser is shown that has no session: both languages, nothing of the record. */
export const closedPage = (language: Language): string => {
  const other = language === 'fr' ? 'en' : 'fr'
  const part = (lang: Language): string =>
    `<section lang="${lang}"><h1>${toldText(lang, 'closed.title')}</h1><p>${toldText(lang, 'closed.text', longest)}</p></section>`
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Requis</title><main>${part(language)}${part(other)}</main></html>`
}
