import { dialog, type BrowserWindow } from 'electron'
import { say, type Language } from '../src/text/say.ts'
import { shellText } from '../src/text/shell.ts'

/** The page refuses to go while words are not saved; a person is asked here, and staying is the answer of Enter and Esc. */
export function askBeforeLeaving(window: BrowserWindow, speaking: () => Language): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const leave = 1
    const language = speaking()
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Netra',
      message: say(shellText.leaveTitle, language),
      detail: say(shellText.leaveDetail, language),
      buttons: [say(shellText.stay, language), say(shellText.leave, language)],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    // Preventing what prevents lets the page go.
    if (answer === leave) event.preventDefault()
  })
}
