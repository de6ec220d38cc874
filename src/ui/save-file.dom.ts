/** Hands the reader a file. Nothing leaves the browser: the address is one of this page's memory. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by then; an address that is never given back would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
