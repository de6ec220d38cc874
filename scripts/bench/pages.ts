import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Subject, Writer } from './words.ts'

/** A page as served. */
export interface BenchPage {
  name: string
  html: string
}

const head = (title: string, style = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:60em}nav li{display:inline-block;padding:4px 8px}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.card{border:1px solid #ccc;padding:8px}.hide{display:none}${style}</style></head><body>`

function nav(w: Writer): string {
  let items = ''
  for (let i = 0; i < 24; i++) items += `<li><a href="#${i}"><span>${w.name()}</span></a></li>`
  return `<header><nav><ul>${items}</ul></nav></header>`
}

/** State that a framework leaves in a page: no reading text, but part of `textContent`. */
function state(w: Writer, items: number): string {
  const list = Array.from({ length: items }, (_, id) => ({ id, slug: w.name(), text: w.sentence() }))
  return `<script type="application/json">${JSON.stringify({ props: { list } })}</script>`
}

function prose(w: Writer, paragraphs: number, subject: Subject = 'plain', share = 0.5): string {
  let out = ''
  for (let i = 0; i < paragraphs; i++) {
    if (i % 8 === 0) out += `<h2>${w.name()} ${w.name()}</h2>`
    const text = w.paragraph(subject, share)
    const at = text.indexOf(' ', 30)
    out += `<p>${text.slice(0, at)} <a href="#">${w.name()}</a>, <em>${w.name()}</em>${text.slice(at)}</p>`
  }
  return out
}

/** About nothing of ours: an article as long as a good encyclopedia's. */
export function article(): BenchPage {
  const w = new Writer(1)
  const notes = Array.from({ length: 150 }, () => `<li><cite>${w.name()}</cite> ${w.sentence()}</li>`).join(
    '',
  )
  return {
    name: 'long article',
    html: `${head('A long article')}${nav(w)}<main>${prose(w, 220)}<ol>${notes}</ol></main>${state(w, 150)}`,
  }
}

/** About nothing of ours: many small boxes, much markup, little text, inline state. */
export function shop(): BenchPage {
  const w = new Writer(2)
  let cards = ''
  for (let i = 0; i < 240; i++)
    cards += `<div class="card"><div><a href="#"><img alt="${w.name()}" width="9" height="9"></a></div><div><span><strong>${w.name()} ${w.name()}</strong></span></div><div><span>$${5 + w.upTo(90)}</span> <span class="hide">sold out</span></div><ul><li><span>${w.name()}</span></li><li><button>Add</button></li></ul></div>`
  return {
    name: 'shop',
    html: `${head('A shop')}${nav(w)}<main class="grid">${cards}</main>${state(w, 800)}`,
  }
}

export function spaMenu(): BenchPage {
  const w = new Writer(3)
  const kinds = ['Swedish', 'Deep Tissue', 'Hot Stone', 'Thai', 'Prenatal', 'Sports', 'Lymphatic', 'Couples']
  let items = ''
  for (let i = 0; i < 48; i++)
    items += `<li class="card"><h3>${kinds[i % 8]} Massage</h3><p>${w.sentence('massage')}</p><span>60 min $${80 + w.upTo(60)}</span> <span>90 min $${120 + w.upTo(60)}</span></li>`
  return {
    name: 'spa menu',
    html: `${head('Massage menu')}${nav(w)}<ul class="grid">${items}</ul>${prose(w, 40, 'massage', 0.4)}${state(w, 200)}`,
  }
}

export function policy(): BenchPage {
  const w = new Writer(4)
  let rows = ''
  for (let i = 0; i < 60; i++)
    rows += `<tr><th>${w.name()}</th><td>${w.sentence('insurance')}</td><td>$${w.upTo(90)} copay</td><td>Not covered</td></tr>`
  return {
    name: 'policy',
    html: `${head('Summary of benefits')}${nav(w)}<main>${prose(w, 120, 'insurance', 0.4)}<table>${rows}</table></main>`,
  }
}

/** 12 MB of prose, the words that Kneadwise asks for in its last line: the dearest place. */
export function specification(): BenchPage {
  const w = new Writer(5)
  const parts: string[] = []
  for (let size = 0; size < 12_000_000; size += parts.at(-1)!.length)
    parts.push(`<section>${prose(w, 40)}</section>`)
  const end = `<p>${w.paragraph('massage', 1)} ${w.paragraph('insurance', 1)}</p>`
  return {
    name: '12 MB specification, terms at its end',
    html: head('A specification') + parts.join('') + end,
  }
}

export function hugeNode(): BenchPage {
  const w = new Writer(6)
  const some = Array.from({ length: 200 }, () => w.paragraph('massage', 0.1)).join(' ')
  return {
    name: '10 MiB in one text node',
    html: `${head('Massage and insurance')}<p>${some.repeat(Math.ceil((10 << 20) / some.length))}`,
  }
}

/** Half a million elements with a text node each. */
export function millionNodes(): BenchPage {
  const w = new Writer(7)
  const some = Array.from(
    { length: 1000 },
    (_, i) => `<i>${i % 50 ? w.name() : 'massage'}</i>${i % 10 ? '' : '<br>'}`,
  ).join('')
  return {
    name: 'a million nodes',
    html: `${head('Massage menu')}<p>${w.paragraph('massage', 1)}</p>${`<div>${some}</div>`.repeat(476)}`,
  }
}

/** A page with about 1,000 marks and work of its own to do: `bench.NAME()` gives milliseconds a step. */
export function worker(): BenchPage {
  const w = new Writer(8)
  let lines = ''
  for (let i = 0; i < 500; i++) lines += `<p>${w.sentence('massage')} ${w.sentence('insurance')}</p>`
  const rows = Array.from({ length: 400 }, () => `${w.name()}: ${w.sentence('massage')}`)
  return {
    name: 'at work',
    html: `${head('Massage and insurance', '#list{height:300px;overflow:hidden;position:relative}#list div{height:20px;overflow:hidden}#editor{min-height:80px;border:1px solid}main{height:300px;overflow:auto}')}
<h1>Massage and health insurance</h1><div id="list"></div><div id="editor" contenteditable="true"><p>Massage</p></div><div id="added"></div><main>${lines}</main>
<script>
const rows = ${JSON.stringify(rows)}
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
async function steps(n, work) {
  const took = []
  for (let i = 0; i < n; i++) {
    await frame()
    const begin = performance.now()
    work(i)
    void document.body.offsetHeight
    took.push(performance.now() - begin)
  }
  return took
}
const list = document.getElementById('list')
for (let i = 0; i < 30; i++) list.append(document.createElement('div'))
globalThis.bench = {
  // 2,000 paragraphs, 100 a step
  inserts: () => steps(20, (i) => {
    for (let k = 0; k < 100; k++) {
      const p = document.createElement('p')
      p.textContent = rows[(i * 100 + k) % rows.length]
      document.getElementById('added').append(p)
    }
  }),
  // rows that are used again for other text, as a virtual list does
  list: () => steps(60, (i) => [...list.children].forEach((row, k) => (row.textContent = rows[(i * 3 + k) % rows.length]))),
  typing: () => {
    const at = document.getElementById('editor').firstChild.firstChild
    document.getElementById('editor').focus()
    getSelection().collapse(at, at.length)
    return steps(120, (i) => document.execCommand('insertText', false, 'a deep tissue massage '[i % 22]))
  },
  // the list of a feed that grows under the reader
  feed: () => steps(20, (i) => {
    const box = document.createElement('section')
    box.innerHTML = rows.slice(i * 10, i * 10 + 10).map((r) => '<article><h3>' + r.slice(0, 20) + '</h3><p>' + r + '</p></article>').join('')
    document.getElementById('added').append(box)
  }),
  // one line that changes now and then, far apart
  async line(times) {
    const node = document.querySelector('h1').firstChild
    for (let i = 0; i < times; i++) {
      node.data = 'Massage and health insurance ' + i
      await new Promise((done) => setTimeout(done, 300))
    }
  },
}
</script>`,
  }
}

/** The same page with this many paragraphs, to see what a change of one line costs. */
export function longer(paragraphs: number): BenchPage {
  const w = new Writer(9)
  const html = worker().html.replace(
    /<main>[\s\S]*<\/main>/,
    () => `<main>${prose(w, paragraphs, 'massage', 0.3)}</main>`,
  )
  return { name: `${paragraphs} paragraphs`, html }
}

/** `<name>/source.html` below a folder: saved pages of the reader's own. */
export async function pagesIn(folder: string): Promise<BenchPage[]> {
  const pages: BenchPage[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const html = await readFile(join(folder, entry.name, 'source.html'), 'utf8').catch(() => undefined)
    if (html !== undefined) pages.push({ name: entry.name, html })
  }
  if (pages.length === 0) throw new Error(`no <name>/source.html in ${folder}`)
  return pages
}
