import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../../src')

/** Of each import that stays in the bundle, what it names; parts read later (`import(…)`) are no such imports. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'"]*?from\s+)?'([^']+)'/gm)].map(
    (match) => match[1]!,
  )

function fileOf(name: string, from: string): string | null {
  const base = name.startsWith('#shared/')
    ? join(source, name.slice(1))
    : name.startsWith('.')
      ? resolve(dirname(from), name)
      : null
  return base && ([`${base}.ts`, `${base}.tsx`].find(existsSync) ?? null)
}

/** Every file of ours that is read before the first screen, with the packages it imports. */
function readFirst(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const waiting = [join(source, 'renderer/main.tsx')]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue
    const names = importsOf(readFileSync(file, 'utf8'))
    found.set(file, names)
    waiting.push(...names.flatMap((name) => fileOf(name, file) ?? []))
  }
  return found
}

describe('what is read before the first screen', () => {
  it('holds that screen and its shared words', () => {
    const files = [...readFirst().keys()].map((file) => relative(source, file))
    expect(files).toContain('renderer/features/home/agenda.ts')
    expect(files).toContain('shared/domain/campaign-names.ts')
  })

  it('holds no schemas: the library behind them is as large as a quarter of the rest', () => {
    const withSchemas = [...readFirst()].filter(([, names]) => names.includes('zod')).map(([file]) => file)
    expect(withSchemas.map((file) => relative(source, file))).toEqual([])
  })
})
