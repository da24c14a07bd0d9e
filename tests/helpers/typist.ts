// Run as a process of its own, which a test kills: types into a draft without pause and says what it was told is
// saved. Arguments: the database file, the number to begin with.
import { createApp } from '#main/app'
import { proposedOrganisation } from '#shared/domain/organisation'

const [databasePath, first] = process.argv.slice(2)
const nothing = async () => null
const app = createApp({
  databasePath: databasePath!,
  desktop: {
    chooseSavePath: nothing,
    chooseFolder: nothing,
    chooseOpenPath: nothing,
    openFile: async () => '',
    revealFile() {},
    printWindow: async () => '',
    docxProgram: nothing,
  },
  today: () => '2023-07-03',
  now: () => new Date().toISOString(),
  version: '0.0.0',
})

await app.handle('app.begin', { organisation: proposedOrganisation, withSample: false })
for (let count = Number(first); ; count += 1) {
  const typed = { form: 'person', key: 'new', values: { count, text: 'chữ '.repeat(count % 3_000) } }
  const result = await app.handle('drafts.put', typed)
  if (!result.ok) throw new Error(result.error.message)
  process.stdout.write(`${count}\n`)
}
