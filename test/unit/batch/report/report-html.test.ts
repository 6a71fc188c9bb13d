import { describe, expect, test } from 'vitest'
import type { CheckRow, RecordedChecks } from '../../../../src/batch/report/checks.ts'
import { writeReportHtml } from '../../../../src/batch/report/html/report-html.ts'
import { arrived, ended, mixed, proof, reportOf, stopped } from './invented.ts'

const checked = (rows: readonly Partial<CheckRow>[], change: Partial<RecordedChecks> = {}): RecordedChecks => ({
  ...{ format: 'requis-checks-v1', batch: 'b', root: proof.root, by: 'Claire Vasseur', date: '2026-12-02' },
  rows: rows.map((row) => ({
    ...{ code: 'L0', draw: 'random', seen: 4, conforming: 4, defects: 0, by: 'Hugo Lemaire', date: '2026-12-02' },
    ...row,
  })),
  ...change,
})

const html = (facts = reportOf(mixed(300)), checks: RecordedChecks | null = null, language: 'fr' | 'en' = 'fr') =>
  writeReportHtml({ facts, proof, checks }, language).replaceAll(/[\u00a0\u202f]/g, ' ')

describe('report.html', () => {
  test('the sum is written out, and what is not there is explained', () => {
    const page = html(reportOf([ended(0, { ends: [arrived(0, 0), arrived(0, 1), stopped('read.encrypted')] })]))
    expect(page).toContain('3 dans la source = 2 repris tels quels + 1 en quarantaine')
    expect(page).toContain('mot de passe. Ôtez la protection')
    expect(page).toContain('référent du dossier')
  })

  test('a count that does not close is said first', () => {
    const facts = { ...reportOf([ended(0)]), planned: 2 }
    expect(html(facts)).toContain('Le compte n’y est pas : 2 éléments prévus, 1 terminés')
  })

  test('misses are not measured before a check is recorded', () => {
    expect(html()).toContain('Non mesuré : aucun contrôle n’est enregistré.')
  })

  test('dossiers drawn by risk do not serve the estimate', () => {
    const rows = [...Array.from({ length: 20 }, () => ({})), { draw: 'risk' as const, conforming: 3, defects: 1 }]
    const page = html(undefined, checked(rows))
    expect(page).toContain('Aucun défaut dans 20 dossiers tirés au hasard : au plus 15 % des dossiers')
    expect(page).toContain('Le contrôle a trouvé 1 élément en défaut')
  })

  test('random dossiers that nobody compared are said', () => {
    expect(html(undefined, checked([{}, {}]))).toContain('18 dossiers tirés au hasard n’ont pas été comparés')
  })

  test('a check of another root is said to be stale', () => {
    expect(html(undefined, checked([{}], { root: 'x' }))).toContain('Le lot a changé depuis ce contrôle')
  })

  test('a dossier under hold stays in the active base, and is not proposed', () => {
    const due = (hold: boolean) => ({
      retention: { rule: 'aide-ponctuelle-10-ans', action: 'eliminate', hold } as const,
    })
    const page = html(reportOf([ended(0, { facts: due(true) }), ended(1, { facts: due(false) }), ended(2)]))
    expect(page).toContain('2 dossiers restent dans la base active.')
    expect(page).toContain('1 dossier est proposé à l’élimination')
  })

  test('nothing comes from elsewhere and nothing runs', () => {
    const page = html()
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<script|<img|<link|src=|href=|url\(|javascript:/i)
  })

  test('each chart has its words, each table its heads and its caption', () => {
    const page = html()
    for (const [svg] of page.matchAll(/<svg[^>]*>/g))
      expect(svg).toMatch(/role="img" aria-labelledby="chart-\d+ chart-\d+-told"/)
    expect(page.match(/<desc id=/g)?.length).toBe(page.match(/<svg/g)?.length)
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<thead>/g)?.length)
    expect(page).not.toMatch(/<thead><tr>(?:<th scope="col"[^>]*>[^<]*<\/th>)*<th(?! scope)/)
  })

  test('words of the settings are text, never markup', () => {
    const facts = reportOf([ended(0)], { own: { reason: '<b onclick="x">fin</b> & suite' } })
    expect(html(facts)).toContain('&#60;b onclick=&#34;x&#34;&#62;fin&#60;/b&#62; &#38; suite')
  })

  test('English says the same', () => {
    expect(html(reportOf([ended(0)]), null, 'en')).toContain('The count closes: 1 item of the source has one end')
  })
})
