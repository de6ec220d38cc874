/** Shows one of our own pages in the colours that the reader chose; the tokens follow `color-scheme`. */
export function setTheme(theme: 'system' | 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}
