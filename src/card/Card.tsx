import { isHouseId, isOwnId } from '../glossary/own.ts'
import type { Term } from '../glossary/term.ts'
import { SAFETY } from '../glossary/vocabulary.ts'
import { without } from '../ui/facts.ts'
import { KindBadge } from '../ui/KindBadge.tsx'
import type { Translate } from '../ui/translate.ts'
import { Facts, Fold, Labels, Prose, Section, Sources } from './parts.tsx'

export interface CardProps {
  term: Term
  /** The words that stand on the page, when they say more than the name (a procedure number). */
  shown?: string | undefined
  /** Why a button did not do its work. */
  problem?: string | undefined
  canGoBack: boolean
  t: Translate
}

/**
 * What a card says. It handles no event: the page could swallow them. Buttons
 * carry `data-act`, and the page script routes trusted clicks to them.
 */
export function Card({ term, shown, problem, canGoBack, t }: CardProps) {
  const insurance = term.kind === 'insurance'
  const opposite = term.contrast ? [term.contrast] : []
  const confused = without(term.confused, opposite)
  return (
    <div
      class={`card card-${term.kind}`}
      role="dialog"
      aria-label={t('card.dialog', term.name)}
      tabindex={-1}
      data-card="kneadwise"
    >
      <header>
        <span class="tools">
          {canGoBack && (
            <button
              type="button"
              class="back"
              data-act="back"
              aria-label={t('card.back')}
              title={t('card.back')}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d="M10 3L5 8l5 5"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.8"
                  stroke-linecap="round"
                  stroke-linejoin="round"
                />
              </svg>
            </button>
          )}
          <KindBadge kind={term.kind} t={t} />
        </span>
        <span class="tools">
          <button
            type="button"
            class="close"
            data-act="close"
            aria-label={t('card.close')}
            title={t('card.close')}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M3.5 3.5l9 9m0-9l-9 9"
                stroke="currentColor"
                stroke-width="1.8"
                stroke-linecap="round"
              />
            </svg>
          </button>
        </span>
      </header>
      <div class="body">
        <h2>{term.name}</h2>
        {shown && <p class="shown">{t('card.onPage', shown)}</p>}
        <p class="summary">{term.summary}</p>
        {term.spa && term.clinic && (
          <dl class="both">
            <dt>{t('card.spa')}</dt>
            <dd>{term.spa}</dd>
            <dt>{t('card.clinic')}</dt>
            <dd>{term.clinic}</dd>
          </dl>
        )}
        {term.line.length > 0 && (
          <Section title={t(insurance ? 'card.lineInsurance' : 'card.line')}>
            <p>
              <Prose pieces={term.line} />
            </p>
          </Section>
        )}
        <Facts term={term} t={t} />
        {term.safety.length > 0 && (
          <Section title={t('card.careful')} class="careful">
            {SAFETY.filter((tag) => term.safety.includes(tag)).map((tag) => (
              <p key={tag} class={tag}>
                {t(`safety.${tag}`)}
              </p>
            ))}
          </Section>
        )}
        {term.detail.length > 0 && (
          <Fold title={t('card.more')}>
            {term.detail.map((p, i) => (
              <p key={i}>
                <Prose pieces={p} />
              </p>
            ))}
          </Fold>
        )}
        {term.ask.length > 0 && (
          <Fold title={t('card.ask')}>
            <ul>
              {term.ask.map((q) => (
                <li key={q}>{q}</li>
              ))}
            </ul>
          </Fold>
        )}
        <Labels title={t('card.contrast')} terms={opposite} t={t} />
        <Labels title={t('card.confused')} terms={confused} t={t} />
        <Labels title={t('card.related')} terms={without(term.related, [...opposite, ...confused])} t={t} />
        {term.sources.length > 0 && <Sources term={term} t={t} />}
        {isOwnId(term.id) ? (
          <p class="quiet footer">{t(isHouseId(term.id) ? 'card.house' : 'card.own')}</p>
        ) : (
          <>
            <p class="know">
              <button type="button" data-act="know" data-id={term.id}>
                {t('card.know')}
              </button>
            </p>
            {problem && (
              <p class="problem" role="alert">
                {problem}
              </p>
            )}
            <p class="quiet footer">{t('card.footer')}</p>
          </>
        )}
      </div>
    </div>
  )
}
