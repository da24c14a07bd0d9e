import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../src/renderer')
const mantineStyles = join(import.meta.dirname, '../../node_modules/@mantine/core/styles')

/** Components whose looks come with another's sheet, or that have none of their own. */
const withoutSheet = (name: string) => !existsSync(join(mantineStyles, `${name}.css`))

function importedComponents(): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(renderer, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.tsx')) continue
    const source = readFileSync(join(renderer, name), 'utf8')
    for (const [, names] of source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g))
      for (const part of names!.split(',')) {
        const component = part.trim().split(' as ')[0]!
        if (/^[A-Z]/.test(component)) found.set(component, name)
      }
  }
  return found
}

describe('styles.ts', () => {
  it('reads the sheet of every Mantine component in use', () => {
    const styles = readFileSync(join(renderer, 'styles.ts'), 'utf8')
    const missing = [...importedComponents()]
      .filter(([component]) => !withoutSheet(component) && !styles.includes(`/styles/${component}.css`))
      .map(([component, file]) => `${component} (${file})`)
    expect(missing, 'add these sheets to src/renderer/styles.ts').toEqual([])
  })
})
