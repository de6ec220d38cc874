import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../src/ui/tokens.css'
import '../../src/panel/panel.css'
import '../../src/panel/menu/compare.css'
import '../../src/panel/menu/menu.css'
import '../../src/panel/wording/wording.css'
import { text } from '../../src/ext/text.ts'
import { followTheme } from '../../src/ext/theme.ts'
import { setTheme } from '../../src/ui/theme.dom.ts'
import { Panel } from './Panel.tsx'

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('panel.title')
render(<Panel />, document.body)
void followTheme(setTheme, new AbortController().signal)
