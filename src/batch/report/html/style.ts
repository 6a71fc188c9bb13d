/** The style of the report: nothing from elsewhere. Colours are those of the desk, with contrasts of WCAG AA on both grounds. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1b22; --soft: #55555f; --paper: #fff; --shade: #f3f4f7; --line: #b9bac4;
  --arrived: #1f6f43; --changed: #1f3fa0; --waits: #a85b00; --refused: #a4001d; --apart: #6a6a76; --good: #0b5d2c; --bad: #a4001d; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --soft: #b4b4c0; --paper: #17171c; --shade: #23232b; --line: #55555f;
  --arrived: #5fc28c; --changed: #8aa4ff; --waits: #f0a94a; --refused: #ff8a94; --apart: #a3a3b0; --good: #7ddca3; --bad: #ff8a94; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; color: var(--ink); background: var(--paper); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
.sub { margin: .25rem 0 0; color: var(--soft); }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); font-size: 1.3rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
p { margin: .5rem 0; max-width: 48rem; }
.strong { font-weight: 600; }
.note { color: var(--soft); font-size: .9rem; }
.good, .warn { padding: .6rem .9rem; border-left: 5px solid var(--good); background: var(--shade); font-weight: 600; }
.warn { border-color: var(--bad); }
ul { padding-left: 1.25rem; max-width: 48rem; }
li { margin: .3rem 0; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { padding: .25rem 0; text-align: left; font-weight: 600; }
th, td { padding: .4rem .55rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th, tfoot th, tfoot td { font-weight: 600; background: var(--shade); overflow-wrap: normal; }
.num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .num { white-space: normal; }
.code { color: var(--soft); font-size: .85em; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
.bars { width: 100%; max-width: 48rem; height: auto; }
.bars text { fill: var(--ink); font-size: 14px; }
.bars .value { font-weight: 600; }
.arrived { fill: var(--arrived); } .changed { fill: var(--changed); } .waits { fill: var(--waits); }
.refused { fill: var(--refused); } .apart { fill: var(--apart); }
.facts th { width: 13rem; }
.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; font-size: 1.1rem; }
.choices li::before { content: ""; display: inline-block; width: 1em; height: 1em; margin-right: .5em; border: 1.5px solid var(--ink); vertical-align: -.12em; }
.blanks { display: flex; gap: .75rem; margin: .75rem 0; }
.blank-low div { min-height: 3.2rem; }
.blank-tall div { min-height: 5.5rem; }
.blanks div { flex: 1; padding: .3rem .5rem; border: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) { .blanks { flex-direction: column; } }
@media print {
  @page { size: A4; margin: 1.4cm 1.5cm 1.6cm; }
  :root { color-scheme: light; --ink: #000; --soft: #3a3a42; --paper: #fff; --shade: #f3f4f7; --line: #80808a;
    --arrived: #1f6f43; --changed: #1f3fa0; --waits: #a85b00; --refused: #a4001d; --apart: #6a6a76; --good: #0b5d2c; --bad: #a4001d; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2, h3, caption, figcaption { break-after: avoid; }
  tr, li, figure, .blanks, .good, .warn { break-inside: avoid; }
  .wide { overflow: visible; }
  .bars { max-width: 15cm; }
}
`
