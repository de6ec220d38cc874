import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Translate } from '../ui/translate.ts'
import type { Problem } from './state.ts'

/** Runs a change and keeps what stood in its way, to be shown beside the field. */
export function useSaving(): [Problem | undefined, (work: Promise<Problem | undefined>) => Promise<boolean>] {
  const [problem, setProblem] = useState<Problem>()
  const save = async (work: Promise<Problem | undefined>): Promise<boolean> => {
    const found = await work
    setProblem(found)
    return found === undefined
  }
  return [problem, save]
}

export function Mistake({ id, problem, t }: { id?: string; problem: Problem | undefined; t: Translate }) {
  if (!problem) return null
  return (
    <p class="mistake" role="alert" id={id}>
      {t(problem.key, ...problem.values)}
    </p>
  )
}

interface GroupProps {
  legend: string
  hint?: string
  /** Set by an organization. */
  locked?: boolean
  problem?: Problem | undefined
  t: Translate
  children: ComponentChildren
}

export function Group({ legend, hint, locked = false, problem, t, children }: GroupProps) {
  return (
    <fieldset disabled={locked}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {locked && <p class="locked">{t('options.locked')}</p>}
      {children}
      <Mistake problem={problem} t={t} />
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  legend: string
  value: T
  options: readonly (readonly [value: T, label: ComponentChildren])[]
  locked?: boolean
  t: Translate
  onPick: (value: T) => Promise<Problem | undefined>
}

/** One of a few, as radio buttons; saved at once. */
export function Choice<T extends string>({ legend, value, options, locked, t, onPick }: ChoiceProps<T>) {
  const [problem, save] = useSaving()
  const name = useId()
  return (
    <Group legend={legend} locked={locked ?? false} problem={problem} t={t}>
      {options.map(([option, label]) => (
        <label class="row" key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => void save(onPick(option))}
          />
          <span>{label}</span>
        </label>
      ))}
    </Group>
  )
}

interface CheckProps {
  checked: boolean
  onCheck: (checked: boolean) => void
  children: ComponentChildren
}

export function Check({ checked, onCheck, children }: CheckProps) {
  return (
    <label class="row">
      <input type="checkbox" checked={checked} onChange={(e) => onCheck(e.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

interface TextProps {
  label: string
  hint?: string
  value: string
  problem: Problem | undefined
  /** Lines of a larger field; one line without. */
  lines?: number
  t: Translate
  onInput: (value: string) => void
}

export function TextField({ label, hint, value, problem, lines, t, onInput }: TextProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-mistake`].filter(Boolean).join(' ')
  const common = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    ...(described && { 'aria-describedby': described }),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={lines} onInput={(e) => onInput(e.currentTarget.value)} />
      ) : (
        <input {...common} type="text" autocomplete="off" onInput={(e) => onInput(e.currentTarget.value)} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Mistake id={`${id}-mistake`} problem={problem} t={t} />
    </div>
  )
}
