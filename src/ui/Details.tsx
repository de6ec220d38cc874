import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A disclosure whose contents are made when it is first opened: long lists cost nothing until then. */
export function Details({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={(e) => e.currentTarget.open && setOpened(true)}>
      <summary data-row>{summary}</summary>
      {opened && children()}
    </details>
  )
}
