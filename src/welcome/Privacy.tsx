import type { Translate } from '../ui/translate.ts'

/** What is read, what is never sent, and how to see for oneself. */
export function Privacy({ t }: { t: Translate }) {
  return (
    <section class="privacy" aria-labelledby="privacy">
      <h2 id="privacy">{t('welcome.privacy')}</h2>
      <div class="columns">
        <div>
          <h3>{t('welcome.read')}</h3>
          <p>{t('welcome.readText')}</p>
        </div>
        <div>
          <h3>{t('welcome.sent')}</h3>
          <p>{t('welcome.sentText')}</p>
        </div>
        <div>
          <h3>{t('welcome.proof')}</h3>
          <p>{t('welcome.proofText')}</p>
        </div>
      </div>
    </section>
  )
}
