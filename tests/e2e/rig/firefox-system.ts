/**
 * Text of functions that run in Firefox itself, with its privileges, not in a page. WebDriver BiDi gives no
 * way into content scripts, closed shadow roots or extension pages; Firefox's own window does.
 */

/**
 * Evaluates `source` in a page: world "page" sees what the page sees, world "inside" is the content script's
 * own scope. The answer is JSON. The context "background" is the event page, woken when it sleeps.
 */
export const EVALUATE = `async (contextId, world, extensionId, source) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const context = contextId === 'background' ? await wake() : NavigableManager.getBrowsingContextById(contextId)
  if (!context) throw new Error('this page is closed')
  return new Promise((done, fail) => {
    const key = 'kneadwise-rig:' + Services.uuid.generateUUID()
    const { messageManager } = context.top.embedderElement
    messageManager.addMessageListener(key, function hear({ data }) {
      messageManager.removeMessageListener(key, hear)
      if (data.error) fail(new Error(data.error))
      else done(data.json)
    })
    const script = '(' + inPage + ')(' + [key, context.id, world, extensionId, source].map((v) => JSON.stringify(v)).join() + ')'
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false)
  })

  async function wake() {
    const { extension } = WebExtensionPolicy.getByID(extensionId)
    await extension.wakeupBackground()
    return [...extension.views].find((v) => v.viewType === 'background').xulBrowser.browsingContext
  }

  async function inPage(key, id, world, extensionId, source) {
    let answer
    try {
      const { window } = BrowsingContext.get(id)
      const scope = world === 'page' ? Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false }) : insideScope()
      if (!scope) throw new Error('no page script here')
      // The sandbox makes the text itself, so that no object crosses the border.
      const wrapped = '(async () => JSON.stringify(await (' + source + ')))()'
      answer = { json: await Cu.evalInSandbox(wrapped, scope) }

      function insideScope() {
        const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs')
        return ExtensionContent.getContextByExtensionId(extensionId, window)?.cloneScope
      }
    } catch (e) {
      answer = { error: String(e && e.message || e) + String(e && e.stack || '') }
    }
    sendAsyncMessage(key, answer)
  }
}`

/** Opens an address that only the browser itself may open; gives the new tab's context. */
export const OPEN_TAB = `async (extensionId, path) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const url = WebExtensionPolicy.getByID(extensionId).getURL(path)
  const tab = gBrowser.addTab(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    inBackground: false,
  })
  const { linkedBrowser } = tab
  await new Promise((done) => {
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onStateChange(progress, request, flags) {
        const end = Ci.nsIWebProgressListener.STATE_STOP | Ci.nsIWebProgressListener.STATE_IS_WINDOW
        if ((flags & end) !== end || linkedBrowser.currentURI.spec === 'about:blank') return
        linkedBrowser.removeProgressListener(listener)
        done()
      },
    }
    tab.kneadwiseListener = listener
    linkedBrowser.addProgressListener(listener)
  })
  return NavigableManager.getIdForBrowser(linkedBrowser)
}`

export const CLOSE_TAB = `async (contextId) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const browser = NavigableManager.getBrowserById(contextId)
  if (browser) gBrowser.removeTab(gBrowser.getTabForBrowser(browser))
}`

/** Says whether there was one. */
export const CLOSE_WELCOME = `async (extensionId) => {
  const url = WebExtensionPolicy.getByID(extensionId).getURL('welcome.html')
  const tabs = gBrowser.tabs.filter((tab) => tab.linkedBrowser.currentURI.spec === url)
  for (const tab of tabs) gBrowser.removeTab(tab)
  return tabs.length > 0
}`

export const ORIGIN = `async (extensionId) => WebExtensionPolicy.getByID(extensionId).getURL('').replace(/\\/$/, '')`

export const KILL_BACKGROUND = `async (extensionId) => {
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground({ ignoreDevToolsAttached: true })
}`

export const RELOAD = `async (extensionId) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  await (await AddonManager.getAddonByID(extensionId)).reload()
}`
