import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { RequisError } from '../../model/problem.ts'

/** Asks on the terminal without showing what is typed. Ctrl-C or Ctrl-D gives up. */
export const promptHidden = (question: string): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  return new Promise((resolve, reject) => {
    lines.once('close', () => {
      process.stderr.write('\n')
      reject(new RequisError({ code: 'key.no-password' }))
    })
    lines.question('', (answer) => {
      resolve(answer)
      lines.close()
    })
  })
}
