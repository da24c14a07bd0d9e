import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type App, type AppOptions, createApp } from '#main/app'
import type { RequestInput, RequestName, RequestOutput } from '#shared/contract'
import { type OrganisationInput, proposedOrganisation } from '#shared/domain/organisation'
import { AppError, type Result } from '#shared/result'
import { createTestDesktop, type TestDesktop } from './desktop'
import { newFolder, testMoment, testToday } from './engine'

export type TestApp = {
  app: App
  desktop: TestDesktop
  folder: string
  path: string
  /** Mistakes of ours that the app has met: a test that expects none checks that it stays empty. */
  bugs: unknown[]
  /** Asks as the page does. */
  handle: (name: string, input?: unknown) => Promise<Result<unknown>>
  /** Asks and unwraps. @throws AppError with what the page would have been told */
  ask: <Name extends RequestName>(name: Name, input: RequestInput<Name>) => Promise<RequestOutput<Name>>
  /** Goes through the first start. */
  begin: (options?: { withSample?: boolean; organisation?: OrganisationInput }) => Promise<void>
  /** Closes the app; the folder goes too, unless the test brought it. */
  close: () => Promise<void>
}

/** The whole app without its window, every request of the contract included. */
export async function openTestApp(options: Partial<AppOptions> & { folder?: string } = {}): Promise<TestApp> {
  const folder = options.folder ?? (await newFolder())
  const path = options.databasePath ?? join(folder, 'so-thi-dua.db')
  const desktop = createTestDesktop(folder)
  const bugs: unknown[] = []
  const app = createApp({
    databasePath: path,
    desktop,
    today: () => testToday,
    now: () => testMoment,
    version: '0.0.0',
    report: (error) => bugs.push(error),
    ...options,
  })
  const ask: TestApp['ask'] = async (name, input) => {
    const result = await app.handle(name, input)
    if (!result.ok) throw new AppError(result.error.code, result.error.message, result.error.fields)
    return result.value as RequestOutput<typeof name>
  }
  return {
    app,
    desktop,
    folder,
    path,
    bugs,
    handle: (name, input = null) => app.handle(name, input),
    ask,
    begin: async ({ withSample = false, organisation = proposedOrganisation } = {}) => {
      await ask('app.begin', { organisation, withSample })
    },
    close: async () => {
      await app.close()
      if (!options.folder) await rm(folder, { recursive: true, force: true })
    },
  }
}
