/** Gives the reader's words for a key of src/locales; `$1`, `$2` are replaced by `values`, the first number decides the plural. */
export type Translate = (key: string, ...values: (string | number)[]) => string
