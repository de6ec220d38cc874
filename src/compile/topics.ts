import * as v from 'valibot'

const cues = v.array(
  v.strictObject({
    weight: v.number(),
    most: v.number(),
    words: v.array(v.string()),
    notBefore: v.optional(v.array(v.string()), []),
  }),
)
const topic = v.strictObject({
  need: v.number(),
  cues,
  host: v.optional(v.array(v.string()), []),
  against: v.optional(cues, []),
})

const schema = v.strictObject({ massage: topic, insurance: topic, neither: v.optional(cues, []) })

/** The shape of glossary/topics.yaml. */
export type TopicFile = v.InferOutput<typeof schema>

export const NO_TOPICS: TopicFile = {
  massage: { need: 1, cues: [], host: [], against: [] },
  insurance: { need: 1, cues: [], host: [], against: [] },
  neither: [],
}

/** Throws with the place and the reason when the file has another shape. */
export function parseTopics(value: unknown): TopicFile {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const where = issue.path?.map((p) => String(p.key)).join('.') ?? ''
  throw new Error(`glossary/topics.yaml: ${where}: ${issue.message}`)
}
