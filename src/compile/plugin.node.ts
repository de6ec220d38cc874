import type { Plugin } from 'vite'
import { compileFolder } from './files.node.ts'
import { formatProblem } from './problem.ts'
import type { Glossary } from './compile.ts'

const PHRASES = 'virtual:kneadwise/phrases'
const TERMS = 'virtual:kneadwise/terms'

/**
 * Serves the compiled glossary as two modules. Any error in a term file stops the
 * build with every problem listed; warnings are printed.
 */
export function glossary(root: string): Plugin {
  let compiled: Promise<Glossary> | undefined
  return {
    name: 'kneadwise-glossary',
    resolveId: (id) => (id === PHRASES || id === TERMS ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${PHRASES}` && id !== `\0${TERMS}`) return undefined
      compiled ??= compileFolder(root)
      const { phrases, terms, problems } = await compiled
      const errors = problems.filter((p) => p.level === 'error')
      for (const p of problems) if (p.level === 'warning') this.warn(formatProblem(p))
      if (errors.length) this.error(`the glossary has ${errors.length} problems\n${errors.map(formatProblem).join('\n')}`)
      return id.endsWith('terms')
        ? `export const terms = JSON.parse(${JSON.stringify(JSON.stringify(terms))})`
        : `export const table = ${JSON.stringify(phrases.table)}\nexport const meta = ${JSON.stringify(JSON.stringify(phrases.meta))}`
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes('/glossary/')) return
      compiled = undefined
      for (const id of [PHRASES, TERMS]) {
        const module = server.moduleGraph.getModuleById(`\0${id}`)
        if (module) server.moduleGraph.invalidateModule(module)
      }
    },
  }
}
