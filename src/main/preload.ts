import { contextBridge, ipcRenderer } from 'electron'
import type { leavingChannel, leftChannel } from '#main/window'
import type { Bridge, requestChannel } from '#shared/contract'

// Written out, and held to the originals by their types: importing those would bundle the whole contract into
// a script that every start must load.
const request: typeof requestChannel = 'so-thi-dua:request'
const leaving: typeof leavingChannel = 'so-thi-dua:leaving'
const left: typeof leftChannel = 'so-thi-dua:left'

const bridge: Bridge = {
  // As JSON, so that nothing but plain data can reach main.
  request: (name, input) => ipcRenderer.invoke(request, name, JSON.stringify(input ?? null)),
}
contextBridge.exposeInMainWorld('soThiDua', bridge)

// Before the window closes, forms hear what they hear when a page is left, and send what is still with them.
ipcRenderer.on(leaving, () => {
  window.dispatchEvent(new Event('pagehide'))
  // A turn later: what handlers send after a promise or two is then on its way, ahead of this.
  setTimeout(() => ipcRenderer.send(left))
})
