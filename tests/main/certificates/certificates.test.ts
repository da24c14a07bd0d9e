import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listCertificates } from '#main/database/certificate-queries'
import { certificateHandlers, enterCertificates } from '#main/services/certificate-service'
import { certificateLayoutSchema, plainLayout } from '#shared/domain/certificate'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

describe('layouts of giấy khen', () => {
  let engine: TestEngine
  beforeEach(async () => {
    engine = await openTestEngine()
  })
  afterEach(() => engine.close())

  const handlers = () => certificateHandlers(engine.ctx)
  const parse = (layout: unknown) => certificateLayoutSchema.parse(layout)

  it('begin with one for plain paper, in use, and one for blanks', async () => {
    const layouts = await handlers()['certificateLayouts.list']()
    expect(layouts.map(({ isInUse, isPreprinted }) => [isInUse, isPreprinted])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(await handlers()['certificateLayouts.list']()).toEqual(layouts)
  })

  it('are used one at a time', async () => {
    const [first, second] = await handlers()['certificateLayouts.list']()
    await handlers()['certificateLayouts.save'](parse({ ...second, isInUse: true }))
    expect((await handlers()['certificateLayouts.list']()).map(({ isInUse }) => isInUse)).toEqual([
      false,
      true,
    ])
    // Switched off by hand, it stays: one of them has to be in use.
    const kept = await handlers()['certificateLayouts.save'](parse({ ...second, isInUse: false }))
    expect(kept.isInUse).toBe(true)
    await expect(handlers()['certificateLayouts.delete']({ id: second!.id })).rejects.toMatchObject({
      code: 'conflict',
    })
    await handlers()['certificateLayouts.delete']({ id: first!.id })
    expect(await handlers()['certificateLayouts.list']()).toHaveLength(1)
  })

  it('have names of their own', async () => {
    await handlers()['certificateLayouts.list']()
    await expect(handlers()['certificateLayouts.save'](parse(plainLayout))).rejects.toMatchObject({
      code: 'invalid',
      fields: { name: 'Đã có mẫu tên này.' },
    })
  })

  it('take millimetres as typed', () => {
    const typed = plainLayout.parts.map((part) => ({
      ...part,
      x: String(part.x / 10).replace('.', ','),
      size: String(part.size),
    }))
    expect(parse({ ...plainLayout, parts: typed, shift: { x: '-1,5', y: '2' } })).toMatchObject({
      parts: plainLayout.parts,
      shift: { x: -15, y: 20 },
    })
    const wrong = certificateLayoutSchema.safeParse({
      ...plainLayout,
      parts: plainLayout.parts.map((part, index) => (index === 0 ? { ...part, x: 'mười' } : part)),
    })
    expect(wrong.error?.issues[0]?.message).toBe('“mười” không phải số mm. Gõ dạng 12 hoặc 12,5.')
  })

  it('leaves the book alone while a decision is only a draft', async () => {
    await expect(enterCertificates(engine.db, 1)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await listCertificates(engine.db, [1])).toEqual([])
  })
})
