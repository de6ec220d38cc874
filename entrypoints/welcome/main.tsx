import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/welcome/welcome.css'
import '../marks.css'
import { browser } from 'wxt/browser'
import { askToRead, mayRead, onAccessChange } from '../../src/ext/access.ts'
import { offers } from '../../src/ext/offers.ts'
import { openPanel } from '../../src/ext/panel.ts'
import { text } from '../../src/ext/text.ts'
import { followTheme } from '../../src/ext/theme.ts'
import { setTheme } from '../../src/ui/theme.dom.ts'
import { type Access, Welcome } from '../../src/welcome/Welcome.tsx'
import { begin } from '../page/begin.ts'

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('welcome.title')

const [readable, tab, ways] = await Promise.all([mayRead(), browser.tabs.getCurrent(), offers()])

function draw(access: Access): void {
  render(
    <Welcome
      access={access}
      ways={ways}
      t={text}
      onAllow={async () => draw((await askToRead()) ? 'given' : 'refused')}
      // Straight from the click, with the place known before: browsers open a panel for nothing else.
      onPanel={() => void openPanel('#/page', { tabId: tab?.id, windowId: tab?.windowId })}
    />,
    document.body,
  )
}

draw(readable ? 'given' : 'withheld')
void followTheme(setTheme, new AbortController().signal)
onAccessChange(async () => draw((await mayRead()) ? 'given' : 'withheld'))
// No page script runs on pages of an extension, so the words to try are explained by the same code, begun here.
await begin()
