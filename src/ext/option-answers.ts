import * as v from 'valibot'
import type { Term } from '../glossary/term.ts'
import { BACKUP_BYTES_MAX, planImport, readBackup } from './backup.ts'
import { changeSchema } from './change.ts'
import { loadManaged } from './managed.ts'
import { optionsState } from './options-state.ts'
import { differences } from './preview.ts'
import { onMessage, type Outcome } from './protocol.ts'
import { problemOf, Refused } from './refused.ts'
import { isOurPage, type Sender } from './sender.ts'
import { canUndo, changeOne, exportFile, forgetAll, importFile, loadRecords, undoImport } from './store.ts'

const fileSchema = v.pipe(v.string(), v.maxLength(BACKUP_BYTES_MAX + 1))

/** Answers the options page, and nobody else. */
export function answerOptions(terms: ReadonlyMap<string, Term>): void {
  onMessage('options', async ({ sender }) => {
    allow(sender)
    const [found, managed, undoable] = await Promise.all([loadRecords(), loadManaged(), canUndo()])
    return optionsState(found, managed, terms, undoable)
  })

  onMessage('change', ({ data, sender }) =>
    attempt(sender, async () => {
      await changeOne(v.parse(changeSchema, data))
    }),
  )

  onMessage('exportFile', ({ data, sender }) => {
    allow(sender)
    return exportFile(v.parse(v.picklist(['all', 'own']), data))
  })

  onMessage('preview', async ({ data, sender }) => {
    const change: ReturnType<typeof differences> = []
    const outcome = await attempt(sender, async () => {
      const { values } = await loadRecords()
      const all = differences(planImport(readBackup(v.parse(fileSchema, data)), values), values)
      change.push(
        ...all.map((d) => (d.what === 'known' ? { ...d, name: terms.get(d.name)?.name ?? d.name } : d)),
      )
    })
    return { ...outcome, differences: change }
  })

  onMessage('importFile', ({ data, sender }) => attempt(sender, () => importFile(v.parse(fileSchema, data))))

  onMessage('undoImport', ({ sender }) =>
    attempt(sender, async () => {
      if (!(await undoImport())) throw new Refused('options.backup.nothing')
    }),
  )

  onMessage('forgetAll', ({ sender }) => attempt(sender, forgetAll))
}

function allow(sender: Sender): void {
  if (!isOurPage(sender)) throw new Error('not allowed')
}

/** Does it for one of our own pages, and tells what stood in the way. */
async function attempt(sender: Sender, job: () => Promise<void>): Promise<Outcome> {
  allow(sender)
  try {
    await job()
    return {}
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
