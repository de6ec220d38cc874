import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/ui/popup.css'
import { browser } from 'wxt/browser'
import { Popup } from '../../src/ui/Popup.tsx'
import { text } from '../../src/ext/text.ts'
import { followTheme } from '../../src/ext/theme.ts'
import { setTheme } from '../../src/ui/theme.dom.ts'
import { loadPopup, switchSite, tellRepaired } from './actions.ts'

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('popup.title')

async function draw(error?: string): Promise<void> {
  const page = await loadPopup()
  const repaired = await repairedOnce
  render(
    <Popup
      page={page}
      repaired={repaired}
      {...(error && { error })}
      t={text}
      onSwitch={async (on) => draw((await switchSite(page.host!, on)).error)}
      onReload={async () => {
        await browser.tabs.reload()
        close()
      }}
    />,
    document.body,
  )
}

void followTheme(setTheme, new AbortController().signal)
const repairedOnce = tellRepaired()
void draw()
