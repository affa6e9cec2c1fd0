// Controls the big screen with a keyboard or a presenter, asks before typed text is lost, and shows a clock. Without
// this script, links, buttons and texts do that.
const NEXT = ['ArrowRight', 'PageDown', ' ']
const PREVIOUS = ['ArrowLeft', 'PageUp']
/** Elements that use these keys themselves. */
const BUSY = 'input, textarea, select, button, summary'

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target.closest(BUSY)) return
  if (key === 'Escape') return go(event, 'leave')
  if (NEXT.includes(key) && !(isPaging(key) && moreBelow())) go(event, 'next')
  if (PREVIOUS.includes(key) && !(isPaging(key) && window.scrollY > 0)) go(event, 'previous')
})

/** Keys other than the arrows first page to the end of a long page, so that nothing is skipped. */
const isPaging = (key) => !key.startsWith('Arrow')
const moreBelow = () => window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 2

/** Goes one of the ways out: a link, or a button that keeps what was typed first. */
function go(event, way) {
  const found = document.querySelector(`.way-${way}`)
  if (!found) return
  event.preventDefault()
  found.click()
}

/** Asks before typed text is lost with the window: since the page was opened, or when it was refused before. */
let typed = document.querySelector('[aria-invalid]') !== null
document.addEventListener('input', ({ target }) => {
  typed ||= target.form !== null
})
document.addEventListener('submit', () => {
  typed = false
})
window.addEventListener('beforeunload', (event) => {
  if (typed) event.preventDefault()
})

for (const timer of document.querySelectorAll('.timer')) {
  const words = JSON.parse(timer.dataset.words)
  const button = (text) => Object.assign(document.createElement('button'), { type: 'button', textContent: text })
  const choice = document.createElement('select')
  choice.setAttribute('aria-label', words.minutes)
  for (let minutes = 1; minutes <= 30; minutes++) choice.append(new Option(`${minutes} ${words.unit}`, minutes))
  choice.value = timer.dataset.minutes
  const clock = Object.assign(document.createElement('span'), { className: 'clock', role: 'timer' })
  clock.setAttribute('aria-label', words.name)
  const [run, reset] = [button(words.start), button(words.reset)]
  const over = Object.assign(document.createElement('span'), { className: 'over', role: 'status' })
  timer.replaceChildren(clock, run, reset, choice, over)

  let left = 0
  let endsAt = 0
  let ticking = 0

  const show = () => {
    const seconds = Math.ceil(left / 1000)
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    run.textContent = ticking ? words.pause : words.start
    run.disabled = left === 0
    over.textContent = left === 0 ? words.over : ''
  }
  const stop = () => {
    clearInterval(ticking)
    ticking = 0
  }
  const start = () => {
    endsAt = Date.now() + left
    ticking = setInterval(() => {
      left = Math.max(0, endsAt - Date.now())
      if (left === 0) stop()
      show()
    }, 200)
  }
  const restart = () => {
    stop()
    left = Number(choice.value) * 60_000
    show()
  }

  run.addEventListener('click', () => {
    if (ticking) stop()
    else start()
    show()
  })
  reset.addEventListener('click', restart)
  choice.addEventListener('change', restart)
  restart()
}
