import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOfFile } from '../../../../src/batch/proof/read-chunks.ts'
import { openLines } from '../../../../src/batch/proof/verify/ledger-at.ts'
import { bytesOrNone } from '../../../../src/batch/proof/verify/signed-state.ts'
import { temporaryFolder } from '../../../temporary-folders.ts'

test('a pipe or an endless device in a batch that is verified is refused, and keeps nobody waiting', () => {
  const folder = temporaryFolder('requis-plain-')
  const [pipe, endless] = [join(folder, 'checkpoint.txt'), join(folder, 'ledger.jsonl')]
  execFileSync('mkfifo', [pipe])
  symlinkSync('/dev/zero', endless)
  for (const path of [pipe, endless])
    for (const read of [bytesOrNone, hashOfFile, openLines]) expect(() => read(path)).toThrow('file.not-plain')
  writeFileSync(join(folder, 'plain'), 'a\nb\n')
  expect(bytesOrNone(join(folder, 'plain')).length).toBe(4)
  expect(openLines(join(folder, 'plain')).lineAt(1)).toBe('b\n')
  expect(bytesOrNone(join(folder, 'none')).length).toBe(0)
})
