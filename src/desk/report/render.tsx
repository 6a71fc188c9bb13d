import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import { deskText } from '../../messages/desk/desk-text.ts'
import type { Language } from '../../messages/index.ts'
import { type Desk, DeskContext } from '../page/shell/desk.ts'
import bars from '../page/style/bars.css?inline'
import base from '../page/style/base.css?inline'
import copies from '../page/style/copies.css?inline'
import finish from '../page/style/finish.css?inline'
import printed from '../page/style/print.css?inline'
import questions from '../page/style/questions.css?inline'
import shell from '../page/style/shell.css?inline'
import type { Rendered, ReportView } from '../view/report-types.ts'
import { ReportDocument } from './document.tsx'
import own from './report.css?inline'

/** In the order of the page (main.tsx). */
const style = [base, shell, bars, questions, copies, finish, printed, own].join('\n')

/** The style of this file and nothing else: no script, no picture, no request. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The internal report, drawn by the components of the review page. */
export const renderReport = ({ view, ...rest }: ReportView, language: Language): Rendered => {
  const desk = stillDesk(view, language)
  const document = (
    <DeskContext.Provider value={desk}>
      <ReportDocument {...rest} style={style} policy={policy} />
    </DeskContext.Provider>
  )
  return { html: `<!doctype html>\n${render(document)}\n`, policy }
}

/** The draft as it stands: nothing acts in a file. */
const stillDesk = (view: ReportView['view'], language: Language): Desk => ({
  ...{ view, language, route: { screen: 'finish', rest: [] }, busy: false, shortcuts: false },
  t: (key, values = {}) => deskText(language, key, values),
  act: refuse,
  send: refuse,
  take: () => undefined,
  tell: () => undefined,
  load: () => Promise.resolve(),
})

const refuse = (): Promise<boolean> => Promise.resolve(false)
