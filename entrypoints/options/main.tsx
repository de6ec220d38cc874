import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/options/options.css'
import { browser } from 'wxt/browser'
import { onSettingsChange } from '../../src/ext/changes.ts'
import { sendMessage } from '../../src/ext/protocol.ts'
import { text } from '../../src/ext/text.ts'
import { Options } from '../../src/options/Options.tsx'
import { setTheme } from '../../src/ui/theme.dom.ts'
import { actionsOf } from './actions.ts'

/** How long "Saved" stays, in ms. */
const SAID = 4000

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = `${text('options.title')} – ${text('extension.name')}`

let status = ''
let last = 0
let ending: ReturnType<typeof setTimeout> | undefined

async function draw(): Promise<void> {
  const drawing = ++last
  const [state, repaired] = await Promise.all([sendMessage('options', undefined), repairedOnce])
  if (drawing !== last) return
  setTheme(state.settings.theme)
  render(
    <Options state={state} actions={actions} repaired={repaired} status={status} t={text} />,
    document.body,
  )
}

const actions = actionsOf(async (problem) => {
  clearTimeout(ending)
  status = problem ? '' : text('options.saved')
  await draw()
  ending = setTimeout(() => {
    status = ''
    void draw()
  }, SAID)
})

const repairedOnce = sendMessage('options', undefined)
  .then(() => sendMessage('repaired', undefined))
  .catch((): string[] => [])

void draw().then(showPart)
onSettingsChange(() => void draw(), new AbortController().signal)

/** The part named in the address was not there yet when the browser looked for it. */
function showPart(): void {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
}
