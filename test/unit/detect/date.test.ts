import { describe, test } from 'vitest'
import { date } from '../../../src/detect/date.ts'
import { expectMarks } from './mark.ts'

describe('a day of a month is claimed', () => {
  test.each([
    ['in digits', 'le ⟦date:12/03/2024⟧ à 14 h'],
    ['in digits, short', 'le ⟦date:12.3.24⟧'],
    ['with dashes', 'du ⟦date:21-09-2024⟧ avec'],
    ['as a computer writes it', '⟦date:2024-03-12⟧;présent'],
    ['with spaces', 'fait le ⟦date:12 03 2024⟧'],
    ['without the year', 'RDV ⟦date:15/03⟧'],
    ['without the year, one digit', 'le ⟦date:4/10⟧ – vue seule'],
    ['without the year, at the start of a line', '⟦date:18.02⟧   Arsène, 21 h ronde'],
    ['after a short weekday', 'Ma ⟦date:14/1⟧'],
    ['in words and digits', 'le ⟦date:12 mars 2024⟧.'],
    ['the first of a month', 'du ⟦date:1er avril 2023⟧'],
    ['with an abbreviated month', 'jeu. ⟦date:23 janv.⟧ – arrivée'],
    ['with an abbreviated month and the year', 'mar. ⟦date:8 oct. 2024⟧, 16:40'],
    ['with a zero', 'entré le ⟦date:03 mars⟧'],
    ['misspelt', 'le ⟦date:14 juilliet 2016⟧'],
    ['without accents', 'le ⟦date:12 aout 2022⟧ et le ⟦date:3 fevrier⟧'],
    ['in capitals', 'LE ⟦date:12 MARS 2024⟧'],
    ['in words', 'le ⟦date:trois mars⟧'],
    ['all in words', 'L’an ⟦date:premier mars deux mille vingt-quatre⟧'],
    ['in words, with an old year', 'le ⟦date:DIX-NEUF SEPTEMBRE 2023⟧'],
    ['a range', 'du ⟦date:3 au 5 juin⟧'],
    ['a list', 'les ⟦date:4, 5 et 11 mars⟧'],
    ['a pair with its year', 'Entretiens des ⟦date:9 et 11 janvier 2024⟧'],
    ['a range across months', 'du ⟦date:12 avril⟧ au ⟦date:11 octobre 2025⟧'],
    ['a range in digits', 'Nuit du ⟦date:16/01⟧ au ⟦date:17/01⟧'],
    ['a list in digits', 'visites : ⟦date:17/01⟧, ⟦date:20/04⟧, ⟦date:31/08⟧'],
    ['with a Roman month', 'Limoges, le ⟦date:12.I.73⟧'],
    ['in boxes', 'admis le |⟦date:0|5|0|2|2|0|2|5⟧|'],
    ['in half boxes', 'le ⟦date:05|02|2025⟧ à 23h15'],
    ['read by a scanner', 'DU ⟦date:l9 AVRlL 2O24⟧'],
    ['read by a scanner, in digits', 'le ⟦date:O1.O2.2O24⟧'],
    ['in an English header', 'Sent: Thursday, ⟦date:October 5, 2023⟧ 08:12'],
    ['in an English header, day first', 'Date: Thu, ⟦date:5 Oct 2023⟧ 08:12:00'],
    ['of an order of a judge', 'ordonnance du ⟦date:12 juin 2024⟧, droit de visite'],
    ['cut by a line end', 'le ⟦date:12\nmars 2024⟧'],
    ['with no-break spaces', 'le ⟦date:12\u00a0mars\u00a02024⟧'],
    ['with a slash list of days', 'les ⟦date:3-5 juin⟧'],
    ['in brackets', '[⟦date:14/08/2024⟧, 21:14]'],
    ['the year in two digits after a word', 'le ⟦date:3 mars 24⟧'],
  ])('%s', (_, marked) => expectMarks(date, marked))
})

describe('what is no day is left', () => {
  test.each([
    ['a month alone', 'en mars 2024, début septembre'],
    ['a year alone', 'en 2019'],
    ['an hour', 'à 14 h 30, 21:14, 8h05'],
    ['a date of a law', 'la loi n° 2002-2 du 2 janvier 2002, la loi du 14 mars 2016 relative à la protection'],
    ['a mark', 'une note de 8/10, un score de 12/20'],
    ['a part', '24 h/24 et 7 j/7, 1/2 comprimé, 3/4 du temps'],
    ['a blood pressure', 'TA 13/8'],
    ['a price', '12.50 € et 18,02 euros'],
    ['seven', '2 sept enfants'],
    ['a phone', '06.12.34.56.78'],
    ['a version', 'version 2.10.3'],
    ['a birth date', 'né le 12/03/2011'],
    ['a month in figures', 'bulletin de 03/2024'],
    ['some days of a kind', 'les deux mai, ces trois mars'],
    ['a plural number', 'un mars plus froid'],
  ])('%s', (_, marked) => expectMarks(date, marked))
})
