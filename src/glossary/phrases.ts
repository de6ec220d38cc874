import type { Rule } from './term.ts'

/** The conditions of a form as shipped: what is absent has its default. */
export type RuleData = Partial<
  Pick<Rule, 'use' | 'window' | 'need' | 'veto' | 'notAfter' | 'notBefore' | 'after'>
>

export const TOPICS = ['massage', 'insurance'] as const
export type Topic = (typeof TOPICS)[number]

/** From this weight on a cue belongs to its topic alone; without one no topic holds. */
export const SURE = 0.75

/** The topic of cues that speak against all of them. */
export const EVERY_TOPIC = -1

/** Words that speak for or, with a negative weight, against a topic. */
export interface Cue {
  /** Index into TOPICS, or EVERY_TOPIC. */
  topic: number
  weight: number
  most: number
}

export interface TopicData {
  /** Weight at which a page is about it. */
  need: number
  /** Parts of a host name that count as one cue. */
  host: string[]
}

/** What is asked of raw text before anything is read; sources of expressions. */
export interface Question {
  /** Telling words of cues, in any case. */
  stems: string
  /** By stem: the cues around it, or '' where the stem is enough. */
  details: Record<string, string>
  /** Cues that need their case and borders. */
  exact: string
}

/** What to look for, as it travels: the table as `encode` writes it, and its meaning. */
export interface Phrases {
  table: string
  meta: PhraseMeta
}

/** 2: what is done. 1: what it is done with, where or for. 0: who does it, what it costs, how it is agreed. */
export type Says = 0 | 1 | 2

/** What the numbers of a phrase table mean. */
export interface PhraseMeta {
  ids: string[]
  /** Index into KINDS, by term. */
  kinds: number[]
  /** Letters that abbreviations must show. */
  exacts: string[]
  /** Lower-case letters of context words that have signs, by the number of the word. */
  literals: Record<number, string>
  cues: Cue[]
  topics: TopicData[]
  /** Terms matched by shape instead of by words. */
  shapes: Record<string, number>
  /** Words of forms that a misspelt word may stand for, lower case, blanks between. */
  typos: string
  /** 1 for terms whose plain name speaks for a topic (techniques, treatments, formats, billing words). */
  speaks: number[]
  /** What a term's name on a menu says of the service, by its type: see `Says`. */
  says: Says[]
}
