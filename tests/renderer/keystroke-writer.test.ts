import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeystrokeWriter, type WriterNews } from '../../src/renderer/forms/keystroke-writer'

/** A disk that answers when it is told to. */
function slowDisk() {
  const sent: string[] = []
  const answers: { resolve: (result: string) => void; reject: (error: Error) => void }[] = []
  const writer = createKeystrokeWriter<string, string>((value) => {
    sent.push(value)
    return new Promise((resolve, reject) => answers.push({ resolve, reject }))
  })
  const news: WriterNews<string, string>[] = []
  writer.subscribe((item) => news.push(item))
  return {
    writer,
    sent,
    news,
    answer: async (result = 'ok') => {
      answers.shift()!.resolve(result)
      await vi.advanceTimersByTimeAsync(0)
    },
    refuse: async (message = 'đĩa đầy') => {
      answers.shift()!.reject(new Error(message))
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('keystroke writer', () => {
  it('sends the first keystroke at once', () => {
    const disk = slowDisk()
    disk.writer.write('N')
    expect(disk.sent).toEqual(['N'])
  })

  it('keeps one request in flight and then sends only the latest value', async () => {
    const disk = slowDisk()
    disk.writer.write('N')
    disk.writer.write('Ng')
    disk.writer.write('Ngu')
    expect(disk.sent).toEqual(['N'])
    await disk.answer()
    expect(disk.sent).toEqual(['N', 'Ngu'])
  })

  it('says whether what was written is the latest', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    disk.writer.write('b')
    await disk.answer('1')
    await disk.answer('2')
    expect(disk.news).toEqual([
      { kind: 'writing' },
      { kind: 'written', value: 'a', result: '1', isLatest: false },
      { kind: 'written', value: 'b', result: '2', isLatest: true },
    ])
  })

  it('flushes: resolves when the latest value is on disk', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    disk.writer.write('b')
    let isFlushed = false
    void disk.writer.flush().then(() => {
      isFlushed = true
    })
    await disk.answer()
    expect(isFlushed).toBe(false)
    await disk.answer()
    expect(isFlushed).toBe(true)
  })

  it('flushes at once when nothing waits', async () => {
    await expect(slowDisk().writer.flush()).resolves.toBeUndefined()
  })

  it('keeps a value that failed and sends it again by itself', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    await disk.refuse()
    expect(disk.news.at(-1)).toMatchObject({ kind: 'failed', value: 'a' })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(disk.sent).toEqual(['a', 'a'])
    await disk.answer()
    expect(disk.news.at(-1)).toMatchObject({ kind: 'written', value: 'a', isLatest: true })
  })

  it('sends what was typed meanwhile instead of a value that failed', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    disk.writer.write('ab')
    await disk.refuse()
    expect(disk.sent).toEqual(['a', 'ab'])
    expect(disk.news.some((item) => item.kind === 'failed')).toBe(false)
  })

  it('tells who flushes why the latest value is not on disk, and keeps it', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    const flushed = disk.writer.flush().catch((error: Error) => error.message)
    await disk.refuse('đĩa đầy')
    expect(await flushed).toBe('đĩa đầy')
    void disk.writer.flush()
    expect(disk.sent).toEqual(['a', 'a'])
  })

  it('hands over the waiting value when the window closes, without waiting', () => {
    const disk = slowDisk()
    disk.writer.write('a')
    disk.writer.write('ab')
    disk.writer.sendWaiting()
    expect(disk.sent).toEqual(['a', 'ab'])
    disk.writer.sendWaiting()
    expect(disk.sent).toHaveLength(2)
  })

  it('cancels: what waits is forgotten, what is in flight is awaited', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    disk.writer.write('ab')
    let isCancelled = false
    void disk.writer.cancel().then(() => {
      isCancelled = true
    })
    expect(isCancelled).toBe(false)
    await disk.answer()
    expect(isCancelled).toBe(true)
    expect(disk.sent).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.sent).toEqual(['a'])
  })

  it('does not try again after a cancelled failure', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    const cancelled = disk.writer.cancel()
    await disk.refuse()
    await cancelled
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.sent).toEqual(['a'])
  })

  it('goes on after a failure with the next keystroke, at once', async () => {
    const disk = slowDisk()
    disk.writer.write('a')
    await disk.refuse()
    disk.writer.write('ab')
    expect(disk.sent).toEqual(['a', 'ab'])
    await disk.answer()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.sent).toEqual(['a', 'ab'])
  })

  it('is heard only until one stops listening', async () => {
    const disk = slowDisk()
    const heard: string[] = []
    const stop = disk.writer.subscribe((item) => heard.push(item.kind))
    disk.writer.write('a')
    stop()
    await disk.answer()
    expect(heard).toEqual(['writing'])
  })
})
