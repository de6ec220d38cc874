import type { UserManifest, ConfigEnv } from 'wxt'

const CSP = "default-src 'self'; connect-src 'none'; object-src 'none'; frame-ancestors 'none'"

/** What both browsers get, less the page script, which `withPageScript` adds. */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox'
  return {
    name: '__MSG_extension_name__',
    short_name: 'Kneadwise',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '128',
    // Firefox shows a sidebar without asking; its menus take Chromium's permission too.
    permissions: ['storage', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
    omnibox: { keyword: 'knead' },
    action: { default_title: '__MSG_extension_name__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: { extension_pages: CSP },
    // A browser takes four suggested keys and no more; readers may change all of them.
    commands: {
      'next-term': command('next', 'Alt+Shift+K'),
      'previous-term': command('previous', 'Alt+Shift+J'),
      'open-card': command('card', 'Alt+Shift+E'),
      // Firefox opens its sidebar for a key by this name only.
      [firefox ? '_execute_sidebar_action' : 'open-panel']: command('panel', 'Alt+Shift+G'),
      'toggle-site': command('site'),
    },
    // Firefox reads managed storage without a schema.
    ...(!firefox && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(firefox && {
      browser_specific_settings: {
        gecko: {
          id: 'kneadwise@kneadwise.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '146.0' },
      },
    }),
  } as UserManifest
}

const command = (name: string, key?: string): object => ({
  description: `__MSG_command_${name}__`,
  ...(key && { suggested_key: { default: key } }),
})

/**
 * Adds the page script by hand. WXT's `defineContentScript` would post the
 * extension's id to every page and stop when a page echoes an event, so the script
 * is an unlisted one and stands in the manifest without WXT's wrapper (decision 4).
 *
 * In Firefox only a user-origin rule reaches text in shadow roots; in Chromium such
 * a rule paints nothing, so the key goes into the Firefox build alone.
 */
export function withPageScript(browser: string, generated: object): void {
  const scripts = [
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['page.js'],
      css: ['assets/marks.css'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      ...(browser === 'firefox' && { css_origin: 'user' }),
    },
  ]
  Object.assign(generated, { content_scripts: scripts })
  // Firefox would open the sidebar at once, beside the welcome page.
  if ('sidebar_action' in generated) Object.assign(generated.sidebar_action!, { open_at_install: false })
}
