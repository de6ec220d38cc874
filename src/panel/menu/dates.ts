/** A day in the reader's way of writing it; a text that is no date stays as it is. */
export function dayOf(iso: string, lang?: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(date)
}
