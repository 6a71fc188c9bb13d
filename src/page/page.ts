import type { Language } from '../messages/index.ts'
import { isPageKey, pageText } from '../messages/seal/page.ts'
import { readPin } from '../seal/keys/pin.ts'
import type { Verification } from '../seal/verify/verify.ts'
import { judgeTogether } from '../seal/verify/verify-together.ts'
import { pickFile, pickFolder, readDrop } from './picked.ts'
import { holdsCertificate, type PageProblem, type Received, receiveFile, receiveFolder } from './received.ts'
import { verifyInPage } from './verify-in-page.ts'
import { renderShown, type Shown } from './view.ts'

// The page: what was given, what is shown, and the events between them.

const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new RangeError(id)
  return found
}

const pin = find('pin', HTMLInputElement)
const trust = find('trust', HTMLInputElement)
const container = find('container', HTMLInputElement)
const folder = find('folder', HTMLInputElement)
const drop = find('drop', HTMLDivElement)
const result = find('result', HTMLDivElement)

const state: { language: Language; shown: Shown; name: string; received: Received | null; turn: number } = {
  language: navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr',
  shown: { kind: 'none' },
  name: '',
  received: null,
  turn: 0,
}

const translate = (): void => {
  document.documentElement.lang = state.language
  document.title = pageText(state.language, 'title')
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = node.dataset.text ?? ''
    if (isPageKey(key)) node.textContent = pageText(state.language, key, { version: requisVersion })
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === state.language))
  }
}

const show = (shown: Shown): void => {
  state.shown = shown
  result.setAttribute('aria-busy', String(shown.kind === 'working'))
  result.replaceChildren(...renderShown(state.language, shown))
}

/** A later choice makes an earlier verification void, whichever ends first. */
const receive = async (name: string, reading: Promise<Received>): Promise<void> => {
  state.turn += 1
  const { turn } = state
  show({ kind: 'working' })
  const received = await reading
  if (turn !== state.turn) return
  state.name = name
  state.received = received
  await verifyAgain()
}

const verifyAgain = async (): Promise<void> => {
  if (state.received === null) return
  state.turn += 1
  const { turn, name } = state
  show({ kind: 'working' })
  // Let the browser draw it: hashing keeps the page busy.
  await new Promise((resolve) => {
    setTimeout(resolve, 50)
  })
  const shown = await judge(name, state.received).catch((): Shown => ({ kind: 'problem', problem: 'internal' }))
  if (turn === state.turn) show(shown)
}

const judge = async (name: string, received: Received): Promise<Shown> => {
  const problem = (given: PageProblem): Shown => ({ kind: 'problem', problem: given })
  if ('problem' in received) return problem(received.problem)
  if (globalThis.crypto?.subtle === undefined) return problem('no-crypto')
  const expected = pin.value.trim() === '' ? null : readPin(pin.value)
  if (expected === null && pin.value.trim() !== '') return problem('pin')
  const anchors = await Promise.all([...(trust.files ?? [])].map((file) => pickFile(file).read()))
  if (!anchors.every(holdsCertificate)) return problem('trust')
  const date = new Date()
  const verifications: Verification[] = []
  for (const part of received.parts) {
    verifications.push(await verifyInPage({ container: part, trust: anchors, pin: expected, now: date }))
  }
  const verification = judgeTogether(verifications)
  return verification === null ? problem('not-export') : { kind: 'result', name, date, verification }
}

container.addEventListener('change', () => {
  const [file] = container.files ?? []
  folder.value = ''
  if (file !== undefined) void receive(file.name, receiveFile(pickFile(file)))
})

folder.addEventListener('change', () => {
  const { files } = folder
  container.value = ''
  const name = files?.[0]?.webkitRelativePath.split('/')[0] ?? ''
  if (files !== null) void receive(name, receiveFolder(pickFolder(files)))
})

const take = (transfer: DataTransfer): Promise<void> => {
  container.value = ''
  folder.value = ''
  const dropped = readDrop(transfer)
  return typeof dropped === 'string'
    ? receive('', Promise.resolve({ problem: dropped }))
    : receive(dropped.name, receiveFile(pickFile(dropped)))
}

// Everywhere, or a file that misses the frame would replace the page.
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  drop.classList.add('over')
})
document.addEventListener('dragleave', () => drop.classList.remove('over'))
document.addEventListener('drop', (event) => {
  event.preventDefault()
  drop.classList.remove('over')
  if (event.dataTransfer !== null) void take(event.dataTransfer)
})

// Words being typed void the result that they would change.
pin.addEventListener('input', () => {
  state.turn += 1
  if (state.received !== null) show({ kind: 'working' })
})
pin.addEventListener('change', () => void verifyAgain())
trust.addEventListener('change', () => void verifyAgain())

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
  button.addEventListener('click', () => {
    state.language = button.dataset.language === 'en' ? 'en' : 'fr'
    translate()
    show(state.shown)
  })
}

translate()
show(state.shown)
