import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { expectMarked, markers } from '../marked.ts'
import { bytesOf, expectMapped, readAs, textsOf, visibleTexts } from '../read-as.ts'

const hidden = `<!DOCTYPE html><!-- SECRET01 --><html><head><title>SECRET02</title><meta name="author" content="SECRET03">
<style>.cache, div .ombre { display: none } /* SECRET04 */ #repli{visibility:hidden} @media print { .vu { display: none } }</style>
<script>var a = "SECRET05"</script><script type="application/ld+json">{"name": "SECRET06"}</script></head>
<body data-auteur="SECRET07"><h1 title="SECRET08">VU01</h1><p class="vu">VU02 <span style="display:none">SECRET09</span>
<span hidden>SECRET10</span><span aria-hidden="true">SECRET11</span><span class="cache">SECRET12</span></p>
<div><p class="ombre">SECRET13</p></div><p class="ombre">VU12</p><p id="repli">SECRET14</p><img alt="SECRET15" src="cid:SECRET16">
<a href="mailto:SECRET17@exemple.fr" aria-label="SECRET18">VU03</a><input type="hidden" value="SECRET19"><input value="VU04">
<template><p>SECRET20</p></template><noscript>SECRET21</noscript><p style="font-size:0px;">SECRET22</p>
<p style="position:absolute;left:-9999px">SECRET23</p><p style="color:#FFFFFF">SECRET24</p>
<table><tr bgcolor="#003366"><td style="color:white">VU05</td><td>VU06</td></tr></table><!--[if mso]><p>SECRET25</p><![endif]-->
<select><option>SECRET26</option><option selected>VU07</option></select><details><summary>VU08</summary>VU09</details>
<iframe srcdoc="<p>SECRET27</p>"></iframe><svg><title>SECRET28</title><text>VU10</text></svg><dialog>SECRET29</dialog>
<p style="max-height:0;overflow:hidden">SECRET30</p><p style="font-size: 1em">VU11</p></body></html>`

describe('a web page', () => {
  test('shows its words, and hides what no reader sees', async () => {
    expectMarked(await readAs('html', hidden), { seen: markers('VU', 12), hidden: markers('SECRET', 30) })
  })

  test('is cut into headings, paragraphs, items and rows', async () => {
    const result = await readAs(
      '',
      '<html><h2>Santé</h2><p>Un <b>mot</b>\n cou<i>pé</i>.<br>Suite<br><br>Autre</p><ul><li>un<ul><li>deux</ul></ul><table><tr><th>Nom<th>Né le<tr><td>Léa<td>2011<td></table></html>',
    )
    expect(result.passages.map(({ role, text, level }) => [role, text, level])).toEqual([
      ['heading', 'Santé', 2],
      ['paragraph', 'Un mot coupé.\nSuite', null],
      ['paragraph', 'Autre', null],
      ['list-item', 'un', null],
      ['list-item', 'deux', null],
      ['row', 'Nom\tNé le\t', null],
      ['row', 'Léa\t2011\t', null],
    ])
    expectMapped(result.passages, (gap) => gap === '\t')
  })

  test('a page that is only set out in tables is no table', async () => {
    const page = '<html><table><tr><td><h1>Titre</h1><p>Un</p><td><table><tr><td>A<td>B</table></table></html>'
    expect(visibleTexts(await readAs('html', page))).toEqual(['Titre', 'Un', 'A\tB'])
  })

  test.each([
    ['Roubaix<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>, Nord', 'Roubaix 1 , Nord'],
    ['Roubaix<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>', 'Roubaix [1]'],
    ['<a class="sdendnotesym" href="#sdendnote1anc">i</a>Le Bihan', 'i Le Bihan'],
    ['né en 198<a href="autre.html">4</a>', 'né en 1984'],
    ['<a href="#haut">É</a>lodie', 'Élodie'],
  ])('the number of a note is no part of the word that it touches: %s', async (page, text) => {
    expect(visibleTexts(await readAs('html', `<html><p>${page}</p></html>`))).toEqual([text])
  })

  test.each([
    ['entities', bytesOf('<html><p>L&eacute;a &amp; No&#235;l &euro;</p></html>'), 'Léa & Noël €'],
    [
      'what the page says it is written in',
      Buffer.from('<html><meta charset="iso-8859-1"><p>L\xe9a \x80</p></html>', 'latin1'),
      'Léa €',
    ],
    ['a mark at the start', Buffer.from('\ufeff<html><p>Léa</p></html>', 'utf16le'), 'Léa'],
  ])('its letters are known by %s', async (_, bytes, text) => {
    expect(visibleTexts(await readAs('html', bytes))).toEqual([text])
  })

  test('names of fonts and styles are left out of what is hidden', async () => {
    const head =
      '<style>p { font-family: "Georgia" } .x::after { content: "SECRET" } /* NOTE */</style><!--[if gte mso 9]><xml><w:LsdException Name="Martin"/>AUTRE</xml><![endif]-->'
    const result = await readAs('html', `<html><head>${head}</head><p>Vu</p></html>`)
    const hidden = textsOf(result, 'hidden').join('\n')
    expect(['SECRET', 'NOTE', 'AUTRE', 'Georgia', 'Martin'].filter((word) => hidden.includes(word))).toEqual([
      'SECRET',
      'NOTE',
      'AUTRE',
    ])
  })

  test('a picture written into the page is a piece of its own', async () => {
    const result = await readAs('html', '<html><p>Vu</p><img src="data:image/png;base64,iVBORw0KGgo="></html>')
    expect(result.attachments.map(({ extension, bytes }) => [extension, bytes.length])).toEqual([['png', 8]])
  })

  test('one nested without end is set aside', async () => {
    expect((await readAs('html', `<html>${'<div>'.repeat(200_000)}`)).problem?.code).toBe('read.broken')
  })

  test('one without a word is set aside', async () => {
    expect((await readAs('html', '<html><!-- rien --></html>')).problem?.code).toBe('read.no-text')
  })

  test('whatever is done to its bytes, it is read or set aside', () => expectUnbroken(bytesOf(hidden), 'html'), 70_000)
})
