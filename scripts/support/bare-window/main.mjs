// The least that Electron can show: the measure of `npm run bench`, and a canvas to draw icons on.
import { app, BrowserWindow } from 'electron'

const PAGE = `<!doctype html><meta charset="utf-8"><title>bare</title><p>Xin chào</p>
<script>requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.ready = 'true' }))</script>`

if (process.env.SO_THI_DUA_USER_DATA) app.setPath('userData', process.env.SO_THI_DUA_USER_DATA)
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } })
  window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(PAGE)}`)
})
