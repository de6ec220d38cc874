import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/ui/popup.css'
import { browser } from 'wxt/browser'
import { askToRead, onAccessChange } from '../../src/ext/access.ts'
import { glossaryRoute, openPanel, type Route, termRoute, type Where } from '../../src/ext/panel.ts'
import { text } from '../../src/ext/text.ts'
import { followTheme } from '../../src/ext/theme.ts'
import { Popup } from '../../src/ui/Popup.tsx'
import { setTheme } from '../../src/ui/theme.dom.ts'
import { find, loadPopup, pause, switchSite, tellRepaired } from './actions.ts'

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('popup.title')

const repairedOnce = tellRepaired()
let where: Where = {}
let ending: ReturnType<typeof setTimeout> | undefined
/** Tells a drawing that came late from the newest. */
let drawing = 0

async function draw(error?: string): Promise<void> {
  const mine = ++drawing
  const loaded = await loadPopup()
  const repaired = await repairedOnce
  if (mine !== drawing) return
  const { page } = loaded
  ;({ where } = loaded)
  clearTimeout(ending)
  if (page.until) ending = setTimeout(() => void draw(), Math.max(0, page.until - Date.now()) + 100)
  render(
    <Popup
      page={page}
      repaired={repaired}
      {...(error && { error })}
      t={text}
      find={find}
      onSwitch={async (on) => draw((await switchSite(page.host!, on)).error)}
      onPause={async (on) => draw((await pause(on)).error)}
      onAllow={async () => draw((await askToRead()) ? undefined : text('popup.notAllowed'))}
      onReload={async () => {
        await browser.tabs.reload()
        close()
      }}
      onPanel={() => show('#/page')}
      onSearch={(query) => show(glossaryRoute(query))}
      onTerm={(id) => show(termRoute(id))}
    />,
    document.body,
  )
}

// Straight from the click: browsers open a panel for nothing else.
function show(route: Route): void {
  void openPanel(route, where).finally(() => close())
}

// Counts come in while the popup is open, and settings change elsewhere.
browser.storage.onChanged.addListener(() => void draw())
void followTheme(setTheme, new AbortController().signal)
onAccessChange(() => void draw())
void draw()
