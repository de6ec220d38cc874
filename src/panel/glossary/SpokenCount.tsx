import { useEffect, useState } from 'preact/hooks'

/** Long enough that a reader who types hears the count once, at the end. */
const QUIET = 900

/** Says to a screen reader what it cannot see, after the typing. */
export function SpokenCount({ text }: { text: string }) {
  const [spoken, speak] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => speak(text), QUIET)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" role="status">
      {spoken}
    </p>
  )
}
