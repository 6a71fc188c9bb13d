import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** True when a test must be skipped for want of Python; never when REQUIS_REQUIRE_ALL=1, so that it fails. */
export const lacksPython =
  process.env.REQUIS_REQUIRE_ALL !== '1' && spawnSync('python3', ['-c', 'import zipfile']).status !== 0

const script = `
import json, sys, zipfile, xml.etree.ElementTree as tree
n = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    book = tree.fromstring(z.read('xl/workbook.xml'))
    names = [s.get('name') for s in book.iterfind('.//m:sheet', n)]
    cells = []
    for at in range(len(names)):
        sheet = tree.fromstring(z.read('xl/worksheets/sheet%d.xml' % (at + 1)))
        for c in sheet.iterfind('.//m:c', n):
            v = c.find('m:v', n)
            cells.append([at + 1, c.get('r'), c.get('t'), v.text if v is not None else ''.join(t.text or '' for t in c.iter('{%s}t' % n['m']))])
    print(json.dumps({'parts': z.namelist(), 'names': names, 'cells': cells}))
`

/** A workbook as Python's own zip and XML readers see it. */
export const readByPython = (bytes: Uint8Array): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-xlsx-'))
  const file = join(folder, 'copy.xlsx')
  writeFileSync(file, bytes)
  const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}
