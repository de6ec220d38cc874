declare module 'virtual:kneadwise/ask' {
  /** The question asked of raw text before anything is read. */
  export const ask: import('./glossary/phrases.ts').Question
  /** Parts of host names that are cues. */
  export const hosts: string[]
}

declare module 'virtual:kneadwise/phrases' {
  export const phrases: import('./glossary/phrases.ts').Phrases
}

declare module 'virtual:kneadwise/terms' {
  export const terms: import('./glossary/term.ts').Term[]
}

declare module '*.css?inline' {
  const css: string
  export default css
}
