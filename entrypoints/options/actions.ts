import { BACKUP_BYTES_MAX } from '../../src/ext/backup.ts'
import type { Change } from '../../src/ext/change.ts'
import { problemsOf } from '../../src/ext/own.ts'
import { type Outcome, sendMessage } from '../../src/ext/protocol.ts'
import { problemOf } from '../../src/ext/refused.ts'
import { siteFrom } from '../../src/ext/settings.ts'
import type { Actions, Problem, Scope } from '../../src/options/state.ts'
import { saveFile } from '../../src/ui/save-file.dom.ts'

/** Does what the page asks through the background, the only writer. `after` hears how each change went. */
export function actionsOf(after: (problem: Problem | undefined) => Promise<void>): Actions {
  const done = async (work: Promise<Outcome>): Promise<Problem | undefined> => {
    const problem = await work.then((o) => o.problem, problemOf)
    await after(problem)
    return problem
  }
  const change = (what: Change) => done(sendMessage('change', what))
  return {
    set: (key, value) => change({ do: 'set', key, value }),
    async addSite(list, written) {
      const host = siteFrom(written)
      return host ? change({ do: 'site', list, host, on: true }) : { key: 'options.sites.bad', values: [] }
    },
    removeSite: (list, host) => change({ do: 'site', list, host, on: false }),
    markAgain: (id) => change({ do: 'know', id, on: false }),
    async saveOwn(term) {
      const named = { ...term, id: term.id || `own-${crypto.randomUUID()}` }
      const problems = problemsOf(named)
      if (Object.keys(problems).length > 0) return problems
      const problem = await change({ do: 'own', term: named })
      return problem ? { [problem.key === 'options.error.twin' ? 'name' : 'all']: problem } : {}
    },
    removeOwn: (id) => change({ do: 'drop', id }),
    async exportFile(scope) {
      try {
        saveFile(fileName(scope), 'application/json', await sendMessage('exportFile', scope))
        return undefined
      } catch (error) {
        return problemOf(error)
      }
    },
    async preview(file) {
      if (file.size > BACKUP_BYTES_MAX) return { problem: { key: 'options.file.big', values: [] } }
      try {
        const text = await file.text()
        const { problem, differences } = await sendMessage('preview', text)
        return problem ? { problem } : { text, differences }
      } catch (error) {
        return { problem: problemOf(error) }
      }
    },
    importFile: (text) => done(sendMessage('importFile', text)),
    undoImport: () => done(sendMessage('undoImport', undefined)),
    forgetAll: () => done(sendMessage('forgetAll', undefined)),
  }
}

const fileName = (scope: Scope): string =>
  `kneadwise-${scope === 'own' ? 'own-terms-' : ''}${new Date().toISOString().slice(0, 10)}.json`
