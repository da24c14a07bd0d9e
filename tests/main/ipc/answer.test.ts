import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answer } from '#main/ipc/answer'
import { contract, type Handlers, type RequestName } from '#shared/contract'
import { AppError } from '#shared/result'
import { openTestEngine } from '../../helpers/engine'

const neverReport = (error: unknown) => {
  throw error
}

/** The answer to `units.list` when its handler throws. */
async function answerTo(thrown: unknown) {
  const reported: unknown[] = []
  const handlers: Partial<Handlers> = {
    'units.list': () => {
      throw thrown
    },
  }
  const result = await answer(handlers, 'units.list', null, (error) => reported.push(error))
  return { result, reported }
}

describe('answer', () => {
  test('gives back what the handler gives', async () => {
    expect(await answer({ 'units.list': () => [] }, 'units.list', null, neverReport)).toEqual({
      ok: true,
      value: [],
    })
  })

  test('takes a missing input for none', async () => {
    expect(await answer({ 'units.list': () => [] }, 'units.list', undefined, neverReport)).toMatchObject({
      ok: true,
    })
  })

  test.each(['', 'units', 'units.list ', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'refuses a request named %j',
    async (name) => {
      expect(await answer({}, name, null, neverReport)).toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      })
    },
  )

  test('says where the input is wrong, in Vietnamese whatever is wrong', async () => {
    const result = await answer(
      { 'units.save': () => neverReport('called') as never },
      'units.save',
      { id: 'x', kind: 7, name: '' },
      neverReport,
    )
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } })
    if (result.ok) throw new Error('accepted')
    expect(Object.keys(result.error.fields!)).toEqual(expect.arrayContaining(['id', 'kind', 'name']))
    for (const sentence of Object.values(result.error.fields!))
      expect(sentence).not.toMatch(/invalid|expected/i)
  })

  test('passes an expected failure on, fields included', async () => {
    const { result, reported } = await answerTo(
      new AppError('conflict', 'Đơn vị còn người.', { name: 'Trùng.' }),
    )
    expect(result).toEqual({
      ok: false,
      error: { code: 'conflict', message: 'Đơn vị còn người.', fields: { name: 'Trùng.' } },
    })
    expect(reported).toEqual([])
  })

  test.each([new TypeError('x is undefined'), 'a string', undefined, null, Object.create(null)])(
    'anything else is a mistake of ours: reported, and told without a detail',
    async (thrown) => {
      const { result, reported } = await answerTo(thrown)
      expect(result).toMatchObject({ ok: false, error: { code: 'bug' } })
      expect(JSON.stringify(result)).not.toContain('undefined')
      expect(reported).toEqual([thrown])
    },
  )

  test('has a sentence for every way SQLite refuses', async () => {
    const codes = {
      SQLITE_BUSY: 'database',
      SQLITE_BUSY_SNAPSHOT: 'database',
      SQLITE_FULL: 'database',
      SQLITE_IOERR_WRITE: 'database',
      SQLITE_READONLY: 'database',
      SQLITE_READONLY_DBMOVED: 'database',
      SQLITE_CORRUPT_VTAB: 'database',
      SQLITE_NOTADB: 'database',
      SQLITE_CANTOPEN: 'database',
      SQLITE_CONSTRAINT_CHECK: 'invalid',
      SQLITE_CONSTRAINT_NOTNULL: 'invalid',
      SQLITE_CONSTRAINT_DATATYPE: 'invalid',
      SQLITE_CONSTRAINT_FOREIGNKEY: 'conflict',
      SQLITE_CONSTRAINT_PRIMARYKEY: 'conflict',
      SQLITE_TOOBIG: 'invalid',
      SQLITE_ERROR: 'bug',
      SQLITE_MISUSE: 'bug',
    }
    for (const [code, expected] of Object.entries(codes)) {
      const error = Object.assign(new Error('what SQLite says'), { name: 'SqliteError', code })
      const { result } = await answerTo(error)
      expect([code, result]).toEqual([
        code,
        expect.objectContaining({ ok: false, error: expect.objectContaining({ code: expected }) }),
      ])
      expect(JSON.stringify(result)).not.toContain('what SQLite says')
    }
  })

  test('what the real SQLite refuses', async () => {
    const engine = await openTestEngine()
    const person = {
      honorific: 'Ông',
      full_name: 'A',
      sort_key: 'a',
      staff_code: '7',
      citizen_id: '',
      note: '',
      birth_date: null,
    } as const
    const insert = (values: object) =>
      answer(
        {
          'units.list': () =>
            engine.db
              .insertInto('person')
              .values({ ...person, ...values } as never)
              .execute() as never,
        },
        'units.list',
        null,
        neverReport,
      )
    expect(await insert({})).toMatchObject({ ok: true })
    expect(await insert({})).toMatchObject({
      error: { code: 'conflict', fields: { staffCode: 'Mã viên chức này đã có ở người khác.' } },
    })
    expect(await insert({ staff_code: '8', full_name: '' })).toMatchObject({ error: { code: 'invalid' } })
    expect(await insert({ staff_code: '8', full_name: null })).toMatchObject({ error: { code: 'invalid' } })
    expect(await insert({ staff_code: '8', birth_date: '1980-02-30' })).toMatchObject({
      error: { code: 'invalid' },
    })
    await engine.close()
  })
})

test('every request of the contract takes its input as JSON schema: nothing but plain data', () => {
  for (const name of Object.keys(contract) as RequestName[])
    expect(() => z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' })).not.toThrow()
})
