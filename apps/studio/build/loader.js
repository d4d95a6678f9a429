// Loads the studio's chunks by script tags, so that the page works from any folder and from file://,
// where a browser takes no modules. A chunk is a function under a name; the chunks it needs are listed.
;(() => {
  const base = new URL('.', document.currentScript.src).href
  const needs = /* NEEDS */ {}
  const defined = {}
  const made = {}
  const asked = {}

  const plain = name => name.replace(/^\.\//, '')
  const need = written => {
    const name = plain(written)
    if (made[name]) return made[name].exports
    if (!defined[name]) throw new Error(`loader: ${name} is not loaded`)
    const module = { exports: {} }
    made[name] = module
    defined[name](need, module.exports, module)
    return module.exports
  }
  const script = name => {
    asked[name] ??= new Promise((resolve, reject) => {
      if (defined[name]) return resolve()
      const tag = document.createElement('script')
      tag.src = base + name
      tag.onload = () => resolve()
      tag.onerror = () => {
        delete asked[name]
        reject(new Error(`${name} could not be loaded`))
      }
      document.head.append(tag)
    })
    return asked[name]
  }
  globalThis.parley = {
    define: (name, make) => {
      defined[name] = make
    },
    load: written => {
      const name = plain(written)
      return Promise.all((needs[name] ?? [name]).map(script)).then(() => need(name))
    },
    start: need,
    // Every chunk in turn, when nothing else is to be done: who sent this page may not be there when one is needed.
    fetchAll: async () => {
      for (const name of Object.keys(needs)) {
        await new Promise(resolve => (globalThis.requestIdleCallback ?? setTimeout)(resolve))
        await script(name).catch(() => {})
      }
    },
  }
})()
