// Controls the big screen with a keyboard or a presenter, and shows a clock. Without this script,
// links and texts do that.
const NEXT = ['ArrowRight', 'PageDown', ' ']
const PREVIOUS = ['ArrowLeft', 'PageUp']
/** Elements that use these keys themselves. */
const BUSY = 'input, textarea, select, button, summary'

let edited = null
document.addEventListener('input', ({ target }) => {
  edited = target.form ?? edited
})

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target.closest(BUSY)) return
  if (key === 'Escape') return follow(event, 'a.leave')
  if (NEXT.includes(key) && !(isPaging(key) && moreBelow())) follow(event, 'a[rel="next"]')
  if (PREVIOUS.includes(key) && !(isPaging(key) && window.scrollY > 0)) follow(event, 'a[rel="prev"]')
})

/** Keys other than the arrows first page to the end of a long page, so that nothing is skipped. */
const isPaging = (key) => !key.startsWith('Arrow')
const moreBelow = () => window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 2

/** Follows a link. If a form has unsaved input, focuses its button first, so that nothing is lost. */
function follow(event, selector) {
  const link = document.querySelector(selector)
  if (!link) return
  event.preventDefault()
  if (edited) edited.querySelector('button[type="submit"]').focus()
  else link.click()
}

for (const timer of document.querySelectorAll('.timer')) {
  const words = JSON.parse(timer.dataset.words)
  const button = (text) => Object.assign(document.createElement('button'), { type: 'button', textContent: text })
  const label = Object.assign(document.createElement('label'), { textContent: `${words.minutes} ` })
  const choice = document.createElement('select')
  for (let minutes = 1; minutes <= 30; minutes++) choice.append(new Option(minutes, minutes))
  choice.value = timer.dataset.minutes
  label.append(choice)
  const clock = Object.assign(document.createElement('span'), { className: 'clock', role: 'timer' })
  clock.setAttribute('aria-label', words.name)
  const [go, reset] = [button(words.start), button(words.reset)]
  const over = Object.assign(document.createElement('span'), { className: 'over', role: 'status' })
  timer.replaceChildren(clock, go, reset, label, over)

  let left = 0
  let endsAt = 0
  let ticking = 0

  const show = () => {
    const seconds = Math.ceil(left / 1000)
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    go.textContent = ticking ? words.pause : words.start
    go.disabled = left === 0
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

  go.addEventListener('click', () => {
    if (ticking) stop()
    else start()
    show()
  })
  reset.addEventListener('click', restart)
  choice.addEventListener('change', restart)
  restart()
}
