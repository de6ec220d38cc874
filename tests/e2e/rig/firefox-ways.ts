/** Text of functions that run in Firefox itself, see `firefox-system.ts`: its menu, address bar, sidebar, rights. */

export const PANELS = `async (extensionId) => {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  const urls = [...extension.views].map((view) => view.xulBrowser?.currentURI.spec ?? '')
  return JSON.stringify(urls.filter((url) => url.includes('/sidepanel.html')))
}`

export const CLOSE_PANELS = `async (extensionId) => {
  const url = WebExtensionPolicy.getByID(extensionId).getURL('sidepanel.html')
  for (const tab of gBrowser.tabs.filter((t) => t.linkedBrowser.currentURI.spec.startsWith(url))) gBrowser.removeTab(tab)
  SidebarController.hide()
}`

/** Firefox's own menu tells the extension by this event, which wakes its background. */
export const USE_MENU = `async (extensionId, selectionText) => {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  const info = { menuItemId: 'explain', selectionText, modifiers: [], editable: false }
  extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab)
}`

export const ENTER_ADDRESS = `async (extensionId, text) => {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  await extension.wakeupBackground()
  const { ExtensionSearchHandler } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs')
  if (!ExtensionSearchHandler.isKeywordRegistered('knead')) throw new Error('no such keyword')
  extension.emit(ExtensionSearchHandler.MSG_INPUT_ENTERED, text, 'newForegroundTab')
}`

export const ALLOW_PAGES = `async (extensionId, allowed) => {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const pages = { permissions: [], origins: ['http://*/*', 'https://*/*'] }
  await ExtensionPermissions[allowed === 'true' ? 'add' : 'remove'](extensionId, pages, extension)
}`
