// Counts down the time of a step, from what the server's clock said when the page was made. Without this script, the page says
// until when.
const left = document.querySelector('.left')
const words = left && JSON.parse(left.dataset.words)
const endsAt = left && performance.now() + Number(left.dataset.seconds) * 1000

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function show() {
  const seconds = Math.ceil((endsAt - performance.now()) / 1000)
  const text = (seconds < 0 ? words.over : words.left).replace('{time}', clock(Math.abs(seconds)))
  if (left.textContent !== text) left.textContent = text
  left.classList.toggle('over', seconds < 0)
}

if (left) {
  show()
  setInterval(show, 250)
}

/** The same keys as on the big screen, save in fields and on buttons, which use them themselves. */
document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (target.closest('input, textarea, select, button, summary, a')) return
  const way = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous' }[key]
  const button = way && document.querySelector(`.way-${way}`)
  if (!button) return
  event.preventDefault()
  button.click()
})
