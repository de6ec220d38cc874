import type { Plugin } from 'vite'
import { compileFolder } from './files.node.ts'
import { formatProblem } from './problem.ts'
import type { Glossary } from './compile.ts'

const ASK = 'virtual:kneadwise/ask'
const PHRASES = 'virtual:kneadwise/phrases'
const TERMS = 'virtual:kneadwise/terms'
const MODULES = [ASK, PHRASES, TERMS]

/**
 * Serves the compiled glossary as three modules: `ask` for the page script, `phrases`
 * and `terms` for the background. Any error in a term file stops the
 * build with every problem listed; warnings are printed.
 */
export function glossary(root: string): Plugin {
  let compiled: Promise<Glossary> | undefined
  return {
    name: 'kneadwise-glossary',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!MODULES.includes(id.slice(1))) return undefined
      compiled ??= compileFolder(root)
      const { phrases, terms, problems } = await compiled
      const errors = problems.filter((p) => p.level === 'error')
      for (const p of problems) if (p.level === 'warning') this.warn(formatProblem(p))
      if (errors.length)
        this.error(`the glossary has ${errors.length} problems\n${errors.map(formatProblem).join('\n')}`)
      if (id.endsWith('terms')) return `export const terms = ${literal(terms)}`
      if (id.endsWith('phrases'))
        return `export const phrases = ${literal({ table: phrases.table, meta: phrases.meta })}`
      const hosts = phrases.meta.topics.flatMap((t) => t.host)
      return `export const ask = ${JSON.stringify(phrases.ask)}\nexport const hosts = ${JSON.stringify(hosts)}`
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes('/glossary/')) return
      compiled = undefined
      for (const id of MODULES) {
        const module = server.moduleGraph.getModuleById(`\0${id}`)
        if (module) server.moduleGraph.invalidateModule(module)
      }
    },
  }
}

/** JSON inside a string is read faster by browsers than the same object as code. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
