import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findDamage } from '../../../bin/check.js'
import { launchersOf } from '../../../bin/pack/folder/launchers.mjs'
import { isShipped, manifestOf, problemsOf, sorted, sumsOf, targets } from '../../../bin/pack/folder/rules.mjs'

const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'requis-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('names', () => {
  test('those of the product and of its packages pass', () =>
    expect(problemsOf(['bin/requis.js', 'pipelines/fiches/accès.yaml', 'node_modules/@a/b/index.js'])).toEqual([]))

  for (const name of [
    'a/nul.txt',
    'COM1',
    'a/b:c',
    'a/b.',
    'a /b',
    '../a',
    '/a',
    'a//b',
    'acce\u0300s',
    `a/${'b'.repeat(178)}`,
  ])
    test(`${JSON.stringify(name).slice(0, 20)} is refused`, () => expect(problemsOf([name])).not.toEqual([]))

  test('two that differ by case alone are refused', () =>
    expect(problemsOf(['Requis.cmd', 'requis.cmd'])).toHaveLength(1))
})

test('the list is in the order of code units, and read by sha256sum', () => {
  expect(sorted(['b', 'a', 'Z', 'é'])).toEqual(['Z', 'a', 'b', 'é'])
  const hash = 'a'.repeat(64)
  expect(sumsOf(new Map([['b', hash]]))).toBe(`${hash}  b\n`)
})

test('what no program opens stays behind, licences do not', () => {
  for (const path of [
    ...['pdfjs-dist/build/pdf.mjs', 'pdfjs-dist/legacy/build/pdf.mjs.map', '@napi-rs/canvas-linux-x64-gnu/skia.node'],
    ...[
      '.bin/x',
      '@types/node/index.d.ts',
      'a/README.md',
      'a/test/x.js',
      'tesseract.js-core/tesseract-core-simd.wasm.js',
    ],
    ...['onnxruntime-web/dist/ort-wasm-simd-threaded.jsep.wasm', '@tesseract.js-data/eng/4.0.0/eng.traineddata.gz'],
  ])
    expect(isShipped(path), path).toBe(false)
  for (const path of [
    ...['pdfjs-dist/legacy/build/pdf.mjs', 'pdfjs-dist/legacy/build/pdf.worker.mjs', 'pdfjs-dist/cmaps/LICENSE'],
    ...['pdf-lib/cjs/index.js', 'pdf-lib/LICENSE.md', 'tesseract.js-core/tesseract-core-relaxedsimd.wasm'],
    ...['onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'],
    ...['@koromix/koffi-win32-x64/win32_x64/koffi.node', 'yaml/dist/doc/Document.js', 'a/docs/LICENSE'],
  ])
    expect(isShipped(path), path).toBe(true)
})

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

test('the dependencies of the folder are pinned, at the versions the tests run with', () => {
  const pinned = read('bin/pack/folder/package-lock.json').packages
  expect(pinned[''].dependencies).toEqual(manifestOf(read('package.json')).dependencies)
  expect(pinned[''].version).toBe(read('package.json').version)
  const versions = (packages: Record<string, { version: string }>) => {
    const found = new Map<string, string[]>()
    for (const [path, { version }] of Object.entries(packages)) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      found.set(name, [...(found.get(name) ?? []), version])
    }
    return found
  }
  const tested = versions(read('package-lock.json').packages)
  const other = [...versions(pinned)].filter(
    ([name, here]) =>
      tested.has(name) && isShipped(`${name}/x.js`) && here.some((one) => !tested.get(name)?.includes(one)),
  )
  expect(other).toEqual([])
})

test('Node is pinned by what the registry signs', () => {
  for (const { integrity, version } of Object.values(targets)) {
    expect(Buffer.from(integrity.replace('sha512-', ''), 'base64')).toHaveLength(64)
    expect(version).toMatch(/^22\./)
  }
})

describe('the file to double-click', () => {
  test('for Windows: CRLF alone, ASCII alone', () => {
    const text = launchersOf('win-x64').get('Requis.cmd') ?? ''
    expect(text).toMatch(/^@echo off\r\n/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.replaceAll('\r\n', '')).toMatch(/^[ -~]*$/)
  })

  test('for Linux: runs with an empty PATH, hands arguments on, says what a half unpacked folder is', () => {
    const place = join(folder, 'un dossier à part')
    mkdirSync(join(place, 'node'), { recursive: true })
    const file = join(place, 'requis')
    writeFileSync(file, launchersOf('linux-x64').get('requis') ?? '', { mode: 0o755 })
    const run = (...argv: string[]) => execFileSync(file, argv, { env: { PATH: '' }, encoding: 'utf8', stdio: 'pipe' })
    expect(() => run('demo')).toThrow(/incomplet/)
    mkdirSync(join(place, 'bin'))
    for (const name of ['check.js', 'requis.js']) writeFileSync(join(place, 'bin', name), '')
    writeFileSync(join(place, 'node', 'node'), '#!/bin/sh\nshift\nprintf "%s|" "$@"')
    chmodSync(join(place, 'node', 'node'), 0o755)
    expect(run()).toBe('relire|--open|')
    expect(run('verify', 'a b')).toBe('verify|a b|')
    expect(run(place)).toBe(`relire|--open|${place}|`)
  })
})

describe('what the folder says of itself at its start', () => {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  const names = ['bin/requis.js', 'dist/a.js', 'node_modules/b/package.json', 'node_modules/b/x.js', 'z']

  test('nothing where no list lies, as in a clone', () => expect(findDamage(folder)).toBeNull())

  test('nothing where all is as it was packed', () => {
    for (const name of names) write(name, 'abc')
    write('SHA256SUMS', sumsOf(new Map(names.map((name) => [name, sum]))))
    expect(findDamage(folder)).toBeNull()
  })

  test('a changed file of the program, what to do, in French first', () => {
    write('dist/a.js', 'abd')
    expect(findDamage(folder)).toMatch(/^Requis ne démarre pas : 1 fichier\(s\)[^\n]*\(dist\/a\.js\)[^\n]*Décompressez/)
    write('dist/a.js', 'abc')
  })

  for (const name of ['dist/a.js', 'node_modules/b/package.json', 'z'])
    test(`${name} missing: the folder was unpacked half`, () => {
      rmSync(join(folder, name))
      expect(findDamage(folder)).toContain(name)
      write(name, 'abc')
    })

  test('an empty list, or one that is no list', () => {
    write('SHA256SUMS', '')
    expect(findDamage(folder)).toContain('SHA256SUMS')
    write('SHA256SUMS', 'x\n')
    expect(findDamage(folder)).toContain('SHA256SUMS')
  })
})
