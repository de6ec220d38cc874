import { explains, isArticle, isArticleTitle, isBlog, isOtherTitle } from './article.ts'
import type { Line } from './line.ts'
import { asksToBook } from './menu-heads.ts'

/** What has a price on the page: nothing, only "a massage" or "a session" of some length, or services by name. */
export type Beside = 'nothing' | 'general' | 'others'

/** What a page says of every group on it. */
const POINTS = {
  /** A house asks the reader to book, and no text about what houses do. */
  books: 1,
  otherTitle: -2.3,
  articleTitle: -3,
  blog: -4,
  explains: -1.5,
  article: -1,
  general: -0.5,
}

export interface PagePoints {
  all: number
  /** For groups that no heading calls services. */
  uncalled: number
}

export function pointsOfPage(lines: readonly Line[], title: string, beside: Beside): PagePoints {
  const books = asksToBook(lines)
  const all =
    (books ? POINTS.books : 0) +
    (isOtherTitle(lines, title)
      ? POINTS.otherTitle
      : isArticleTitle(lines, title)
        ? POINTS.articleTitle
        : 0) +
    (isBlog(lines) ? POINTS.blog : 0) +
    (explains(lines) ? POINTS.explains : 0) +
    (beside === 'general' ? POINTS.general : 0)
  return { all, uncalled: all + (!books && isArticle(lines) ? POINTS.article : 0) }
}
