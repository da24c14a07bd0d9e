import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc, { type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { contract, type RequestName } from '#shared/contract'
import { openTestApp, type TestApp } from '../../helpers/app'

/*
 * Any JSON to any request: an answer, never a throw, never a mistake of ours. Two kinds of input: anything at
 * all, and input of the right shape with hostile values, which gets past the schemas and down to the tables.
 */

const names = Object.keys(contract) as RequestName[]

let app: TestApp

beforeAll(async () => {
  app = await openTestApp()
  await app.begin({ withSample: true })
  // What every open dialog answers: a file that is neither a workbook nor a book.
  app.desktop.openPath = join(app.folder, 'bảng lương.xlsx')
  await writeFile(app.desktop.openPath, 'PK\u0003\u0004 nhưng không phải'.repeat(50))
})

afterAll(async () => {
  await app.close()
  await rm(app.folder, { recursive: true, force: true })
})

async function expectAnswer(name: string, input: unknown): Promise<void> {
  const result = await app.handle(name, input)
  const bug = app.bugs.splice(0)[0]
  if (bug) throw new Error(`${name} failed on ${JSON.stringify(input)?.slice(0, 2000)}`, { cause: bug })
  if (result.ok) return
  expect(result.error.code).not.toBe('bug')
  expect(result.error.message).toMatch(/[à-ỹđ]/i)
  for (const sentence of Object.values(result.error.fields ?? {}))
    expect(sentence).not.toMatch(/invalid|expected/i)
}

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'e\u0302\u0301',
  '\u202Eabc',
  '😀',
  "'; DROP TABLE unit; --",
  '%_\\',
  '__proto__',
  'constructor',
  '3/7/2023',
  '31/02/2023',
  '2023-07-03',
  '9999-99-99',
  '7h30',
  '25:99',
  '9,5',
  '-1',
  '1e9',
  'NaN',
  '99999999999999999999',
  'x'.repeat(10_001),
]

const text: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('new', '1', '1/1', 'Phòng Đào tạo', 'KH-CĐN'),
)

type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  enum?: unknown[]
  const?: unknown
}

/** Input of the shape that the schema describes. */
function shaped(schema: JsonSchema): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(shaped))
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([key, field]) => [key, shaped(field)] as const)
    return fc.record(Object.fromEntries(fields))
  }
  if (schema.type === 'array') return fc.array(shaped(schema.items ?? {}), { maxLength: 4 })
  if (schema.type === 'integer') return fc.oneof(fc.integer({ min: 1, max: 30 }), fc.maxSafeInteger())
  if (schema.type === 'number') return fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double())
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'string') return text
  return fc.jsonValue()
}

const schemaOf = (name: RequestName) =>
  z.toJSONSchema(contract[name].input, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema

test('any name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.jsonValue(), async (name, input) => expectAnswer(name, input)),
    { numRuns: 200 },
  )
})

test.each(names)('any JSON to %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (input) => expectAnswer(name, input)),
    { numRuns: 30 },
  )
})

test.each(names)('input of the right shape to %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(shaped(schemaOf(name)), async (input) => expectAnswer(name, input)),
    { numRuns: 60 },
  )
})

test('any requests one after the other', async () => {
  const anyRequest = fc
    .constantFrom(...names)
    .chain((name) => shaped(schemaOf(name)).map((input) => ({ name, input })))
  await fc.assert(
    fc.asyncProperty(fc.array(anyRequest, { maxLength: 15 }), async (requests) => {
      for (const { name, input } of requests) await expectAnswer(name, input)
    }),
    { numRuns: 60 },
  )
})

test('any requests at once', async () => {
  const anyRequest = fc
    .constantFrom(...names)
    .chain((name) => shaped(schemaOf(name)).map((input) => ({ name, input })))
  await fc.assert(
    fc.asyncProperty(fc.array(anyRequest, { minLength: 2, maxLength: 10 }), async (requests) => {
      await Promise.all(requests.map(({ name, input }) => expectAnswer(name, input)))
    }),
    { numRuns: 40 },
  )
  expect(await app.ask('app.state', null)).toMatchObject({ phase: 'ready' })
})
