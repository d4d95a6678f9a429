/**
 * The page's style: serif text, sans-serif labels and tables, one accent; light, dark and print.
 *
 * Logical properties only, so that it turns with the direction of the language. Fonts are those of the reader's system:
 * nothing is fetched. Figures carry their own styles and follow the same scheme.
 *
 * @param runningFoot  printed at the foot of every page
 * @param marking      printed at the head of every page; nothing when empty
 */
export function styleSheet(runningFoot: string, marking: string): string {
  return [screen, dark, narrow, print(cssString(runningFoot), cssString(marking))]
    .join('\n')
    .replace(/\s*\n\s*/g, '')
}

/** Any text as a CSS string that can be neither ended nor turned into markup: all but letters, digits and spaces escaped. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9 ]/gu,
    character => `\\${character.codePointAt(0)!.toString(16)} `,
  )
  return `"${escaped}"`
}

const screen = `
:root{color-scheme:light dark;--paper:#fff;--ink:#16191f;--muted:#505866;--accent:#0b3d6b;--line:#c9ced6;--soft:#f4f2ec}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Noto Serif",serif;overflow-wrap:break-word}
main{max-width:49.5rem;margin-inline:auto;padding:2.5rem 1rem 4rem}
h2,h3,.status,.kicker,.by,.question,figcaption,table,.label,.rest,.confidence,.use,.note,.legend,footer,pre{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.status{max-width:none;margin:0 0 1.5rem;padding-block-end:.5rem;border-block-end:1px solid var(--line);font-size:.8125rem;color:var(--muted)}
.status b{color:var(--ink)}
.range{white-space:nowrap}
.kicker{margin:0;font-size:.8125rem;font-weight:700;letter-spacing:.06em;text-transform:uppercase;color:var(--accent)}
h1{margin:.35rem 0 .5rem;font-size:2.25rem;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
.question{margin:0 0 1.25rem;font-size:1rem;color:var(--muted)}
.dek{max-width:none;margin:0 0 1rem;font-size:1.25rem;line-height:1.5}
.dek .verdict{font-weight:700}
.by{margin:0 0 .15rem;font-size:.875rem;color:var(--muted)}
h3+.by{margin-block-end:.5rem}
header{padding-block-end:1.5rem;border-block-end:3px solid var(--ink)}
h2{margin:2.75rem 0 .75rem;font-size:1.3125rem;line-height:1.25}
h3{margin:1.5rem 0 .25rem;font-size:1rem}
p,ul,ol,blockquote{margin:0 0 .9rem;max-width:42rem}
section>p,li{hyphens:manual}
.judgements{padding-inline-start:1.4rem}
.judgements li{margin-block-end:.7rem;padding-inline-start:.2rem}
.judgements li::marker{font:700 .9375rem system-ui,sans-serif;color:var(--accent)}
.confidence{padding:.6rem .9rem;border-inline-start:3px solid var(--accent);background:var(--soft);font-size:.9375rem;line-height:1.5}
figure{margin:2rem 0 1.75rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
figcaption{margin-block-end:.75rem;max-width:46rem;font-size:.9375rem;line-height:1.45}
figure svg{display:block}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.swipe{display:none}
.box{margin-block:2.5rem 1rem;padding:.25rem 1.25rem .75rem;background:var(--soft);border-block-start:3px solid var(--accent)}
.box h2{margin-block-start:1rem}
table{inline-size:100%;border-collapse:collapse;margin:0 0 .9rem;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
th,td{padding:.5rem .6rem .5rem 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
th:last-child,td:last-child{padding-inline-end:0}
thead th{border-block-end:2px solid var(--ink);font-weight:700;font-size:.8125rem;vertical-align:bottom}
tbody th{min-inline-size:11rem;font-weight:600}
th small{display:block;margin-block-start:.2rem;font-weight:400;font-size:.8125rem;color:var(--muted)}
.number{text-align:end;white-space:nowrap}
.class{white-space:nowrap}
.rest,.legend{font-size:.875rem;line-height:1.5;color:var(--muted)}
.label{margin-block-end:.2rem;font-size:.875rem;font-weight:600}
.label+ul{font-size:.9375rem}
blockquote{padding-inline-start:1rem;border-inline-start:3px solid var(--line);font-style:italic}
blockquote p{margin:0}
.quotable{padding:.9rem 1.1rem;border:1px solid var(--line);border-inline-start:4px solid var(--accent);font-style:normal}
.hollow{color:var(--muted)}
.hollow::before{content:"\\25cc\\a0"}
.end{margin:2rem 0 0;text-align:center;color:var(--accent)}
.sources{padding-inline-start:1.8rem;font-size:.9375rem;line-height:1.5}
.sources li{margin-block-end:.5rem}
.sources li:target{background:var(--soft);outline:2px solid var(--accent);outline-offset:4px}
.use,.note{font-size:.8125rem;color:var(--muted)}
a{color:var(--accent);text-underline-offset:.15em;overflow-wrap:anywhere}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
pre{overflow-wrap:anywhere;white-space:pre-wrap;max-width:42rem;padding:.7rem .9rem;background:var(--soft);font-size:.8125rem;line-height:1.5}
code{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.875em}
footer{margin-block-start:2.5rem;padding-block-start:.75rem;border-block-start:1px solid var(--line);font-size:.8125rem;color:var(--muted)}
`

const dark = `
@media (prefers-color-scheme:dark){
:root{--paper:#111827;--ink:#f2f4f7;--muted:#b4bcc9;--accent:#8fc1f0;--line:#3a4557;--soft:#1a2332}
}
`

const narrow = `
@media screen and (max-width:47rem){
.wide{display:none}
.narrow[hidden]{display:block}
.scroll{border-inline-end:3px solid var(--accent);padding-block-end:.5rem}
.scroll svg{min-inline-size:760px}
.swipe{display:block;margin:0 0 .5rem;font:700 .8125rem system-ui,sans-serif;color:var(--accent)}
body{font-size:1rem}
main{padding-block-start:1.25rem}
h1{font-size:1.625rem}
.dek{font-size:1.125rem}
.box{margin-inline:-1rem;padding-inline:1rem}
table.stacks,table.stacks thead,table.stacks tbody,table.stacks tr,table.stacks th,table.stacks td{display:block}
table.stacks thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
table.stacks tr{padding-block:.7rem;border-block-end:1px solid var(--line)}
table.stacks tr:first-child{border-block-start:2px solid var(--ink)}
table.stacks tbody th,table.stacks td{padding:0;border:0}
table.stacks td{display:flex;gap:.75rem;justify-content:space-between;margin-block-start:.3rem;text-align:end;white-space:normal}
table.stacks td>span{min-inline-size:0;overflow-wrap:anywhere}
table.stacks td::before{content:attr(data-label);flex:none;max-inline-size:50%;text-align:start;color:var(--muted)}
}
`

const print = (foot: string, marking: string): string => `
@page{size:A4;margin:17mm 17mm 19mm;@bottom-left{content:${foot};font:7.5pt system-ui,sans-serif;color:#444}@bottom-right{content:counter(page) " / " counter(pages);font:7.5pt system-ui,sans-serif;color:#444}@top-center{content:${marking};font:700 8pt system-ui,sans-serif;color:#000}}
@media print{
html{font-size:13px}
:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#333;--accent:#0b3d6b;--line:#999;--soft:#fff}
body{font-size:10pt;line-height:1.45}
main{max-width:none;padding:0}
h1{font-size:22pt}
.dek{font-size:12pt}
h2{margin-block-start:16pt;font-size:13pt}
h2,h3,figcaption,.label{break-after:avoid}
figure,tr,blockquote,.confidence,.judgements li,.sources li,pre{break-inside:avoid}
figure svg{max-height:225mm}
thead{display:table-header-group}
p,ul,ol,blockquote,pre{max-width:none;orphans:3;widows:3}
.box{padding-inline:0;border-block-end:1px solid var(--line)}
.confidence{border-inline-start-color:#000}
table{font-size:8.5pt}
thead th,th small{font-size:8pt}
a{color:inherit;text-decoration:none}
}
`
