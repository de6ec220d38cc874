const PART =
  '(?:full|half|whole|upper|lower|mid|front|back|body|head|face|neck|shoulders?|scalp|arms?|hands?|legs?|feet|foot|chest|stomach|tummy|abdomen|hips?|thighs?|calves|knees?|glutes?|d[ée]collet[ée]|underarms?|bikini|lips?|chin)'

/** Nothing but parts of the body: "Full body", "Head, neck & shoulders", "Back only". */
const PARTS = new RegExp(`^${PART}(?:(?: ?[,/&+-] ?| and | or | )${PART}){0,8}(?: only)?$`, 'i')

/** Names what is worked on, and not what is done: the heading above does. */
export const isPartOfBody = (text: string): boolean => PARTS.test(text.trim())
