import type { Question } from './statement.ts'

/**
 * The questions, in English. `{slot}` is filled with words of the page; without such
 * words the second wording is asked. A second language replaces the texts by their ids.
 * Beyond what a page leaves open they are the ten of a check before a first visit.
 */
export interface QuestionText {
  id: string
  for: Question['for']
  text: string
  /** When the page has nothing to fill in. */
  plain?: string
}

export const QUESTIONS: readonly QuestionText[] = [
  {
    id: 'clinic-who',
    for: 'clinic',
    text: 'Who will give the {care}, and which license or credential do they have?',
  },
  {
    id: 'clinic-codes',
    for: 'clinic',
    text: 'Which procedure number and which diagnosis will you put on the bill?',
  },
  {
    id: 'clinic-bill',
    for: 'clinic',
    text: 'Do you bill {payer} yourself, or do I pay and get a superbill?',
  },
  {
    id: 'clinic-network',
    for: 'clinic',
    text: 'Are you in the network of my plan? Is the person who treats me in it too?',
  },
  {
    id: 'clinic-order',
    for: 'clinic',
    text: 'The page says: “{requirement}” From whom must it come, what must it say, and how long is it good for?',
    plain: 'Do you need an order or a referral from me, from whom, and what must it say?',
  },
  {
    id: 'clinic-approval',
    for: 'clinic',
    text: 'Who asks for the approval, you or I, and how will I know that it came?',
  },
  {
    id: 'clinic-cost',
    for: 'clinic',
    text: 'The page names {money}. What will I pay at the visit, and what may come later?',
    plain: 'What will I pay at the visit, and what may come later?',
  },
  {
    id: 'clinic-denied',
    for: 'clinic',
    text: 'What do I pay if the claim is denied, and do you help with an appeal?',
  },
  {
    id: 'insurer-benefit',
    for: 'insurer',
    text: 'Is {care} itself a benefit in my plan document? On which page?',
  },
  {
    id: 'insurer-provider',
    for: 'insurer',
    text: 'Which kinds of provider may give it: a massage therapist, a physical therapist, a chiropractor?',
  },
  { id: 'insurer-network', for: 'insurer', text: 'Is this provider in my network? What changes if not?' },
  { id: 'insurer-order', for: 'insurer', text: 'Is an order with a diagnosis needed, and from whom?' },
  {
    id: 'insurer-approval',
    for: 'insurer',
    text: 'Is prior authorization needed, from which visit on, and who must ask for it?',
  },
  {
    id: 'insurer-visits',
    for: 'insurer',
    text: 'The page says {visits}. Is that so for me, how many are left, and are they shared with other therapies?',
    plain: 'How many visits do I have, for which time, and are they shared with other therapies?',
  },
  {
    id: 'insurer-cost',
    for: 'insurer',
    text: 'What do I pay: deductible, copay or coinsurance? How much of my deductible is left?',
  },
  {
    id: 'insurer-diagnoses',
    for: 'insurer',
    text: 'Which diagnoses count, and is maintenance care left out?',
  },
  {
    id: 'insurer-form',
    for: 'insurer',
    text: 'The page gives {deadline} for claims. Which form or receipt do I send, and where?',
    plain: 'Which form or receipt do I send, where, and until when?',
  },
  { id: 'insurer-denied', for: 'insurer', text: 'If a claim is denied, how do I appeal, and until when?' },
  {
    id: 'insurer-account',
    for: 'insurer',
    text: 'May I use my HSA or FSA for this, and do you want a letter of medical necessity?',
  },
  {
    id: 'insurer-programme',
    for: 'insurer',
    text: 'Which rules of {programme} hold for me? They differ by program and state.',
  },
  {
    id: 'insurer-reference',
    for: 'insurer',
    text: 'May I have your name and a reference number for this call?',
  },
]
