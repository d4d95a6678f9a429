// Turns the chunks of a build in CommonJS into classic scripts, and writes the page that starts them.
import { readFileSync } from 'node:fs'

/** What the page may do. Styles stand inline because pictures carry their own; nothing else may. */
const policy = [
  "default-src 'none'",
  // The engine's kernels are WebAssembly in the file itself.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  'worker-src blob:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** How the bundler writes `import()` in CommonJS. */
const LAZY = /Promise\.resolve\(\)\.then\(\(\)=>require\("(\.\/[^"]+)"\)\)/g

/** A plugin for the last step of a build with one entry. */
export function classicChunks() {
  return {
    name: 'parley-classic-chunks',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
        const entry = chunks.find(chunk => chunk.isEntry)
        const needs = Object.fromEntries(
          chunks.map(chunk => [chunk.fileName, needed(bundle, chunk.fileName)]),
        )
        for (const chunk of chunks) {
          const code = chunk.code.replaceAll(LAZY, 'parley.load("$1")')
          chunk.code = `parley.define("${chunk.fileName}",function(require,exports,module){${code}\n});\n`
        }
        const loader = readFileSync(new URL('./loader.js', import.meta.url), 'utf8')
        const first = needs[entry.fileName]
        this.emitFile({
          type: 'asset',
          fileName: 'loader.js',
          source: loader.replace('/* NEEDS */ {}', JSON.stringify(needs)),
        })
        this.emitFile({
          type: 'asset',
          fileName: 'start.js',
          source: `parley.start("${entry.fileName}")\n`,
        })
        const styles = Object.keys(bundle).filter(name => name.endsWith('.css'))
        this.emitFile({ type: 'asset', fileName: 'index.html', source: page(first, styles) })
      },
    },
  }
}

/** A chunk and every chunk it needs at once, those it needs first. */
function needed(bundle, name, found = []) {
  for (const other of bundle[name].imports) {
    if (bundle[other]?.type === 'chunk' && !found.includes(other)) needed(bundle, other, found)
  }
  if (!found.includes(name)) found.push(name)
  return found
}

function page(scripts, styles) {
  const tags = ['loader.js', ...scripts, 'start.js']
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Parley</title>
<link rel="icon" href="data:,">
${styles.map(name => `<link rel="stylesheet" href="${name}">`).join('\n')}
</head>
<body>
<div id="studio"></div>
<noscript>Parley computes on your own machine, and needs JavaScript for it. Nothing is sent anywhere. Without it: parley run case.yaml in a terminal.</noscript>
${tags.map(name => `<script src="${name}"></script>`).join('\n')}
</body>
</html>
`
}
