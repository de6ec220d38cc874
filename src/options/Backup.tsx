import { useState } from 'preact/hooks'
import { DeleteAll } from './DeleteAll.tsx'
import { Mistake, useSaving } from './fields.tsx'
import { ImportFile } from './ImportFile.tsx'
import type { SectionProps } from './state.ts'

/** Everything as one file, out and in, and the end of everything. */
export function Backup({ state, actions, t }: SectionProps) {
  const [stuck, save] = useSaving()
  const [notUndone, undo] = useSaving()
  const [undone, setUndone] = useState(false)
  return (
    <>
      <section class="list">
        <h3>{t('options.backup.exportTitle')}</h3>
        <p class="hint">{t('options.backup.exportHint')}</p>
        <p class="buttons">
          <button type="button" onClick={() => void save(actions.exportFile('all'))}>
            {t('options.backup.export')}
          </button>
        </p>
        <Mistake problem={stuck} t={t} />
      </section>
      <section class="list">
        <h3>{t('options.backup.importTitle')}</h3>
        <p class="hint">{t('options.backup.importHint')}</p>
        <ImportFile label={t('options.backup.choose')} actions={actions} t={t} />
        {state.canUndo && (
          <p class="buttons">
            <button type="button" onClick={async () => setUndone(await undo(actions.undoImport()))}>
              {t('options.backup.undo')}
            </button>
          </p>
        )}
        {undone && !state.canUndo && (
          <p class="note" role="status">
            {t('options.backup.undone')}
          </p>
        )}
        <Mistake problem={notUndone} t={t} />
      </section>
      <DeleteAll actions={actions} t={t} />
    </>
  )
}
