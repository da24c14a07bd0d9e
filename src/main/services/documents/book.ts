import type { Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { getOrganisation } from '#main/database/organisation-queries'
import type { TextCatalogue, TextsOf } from '#main/documents/texts/define'
import { listNominees } from '#main/services/nominees'
import { listCampaignSubmissions } from '#main/services/submission-service'
import { loadSchoolSummary } from '#main/services/summary-service'
import type { Day } from '#shared/day'
import type { DocumentKey, DocumentKind } from '#shared/domain/document'
import { breathe, inSmallSteps } from './breathe'

/** Number and date of a document; empty and null while it has none. */
export type Issue = { number: string; signedOn: Day | null }

/**
 * A campaign as the sources of its documents read it: each part is loaded once, however many documents ask for it,
 * so that a whole set is of one moment.
 */
export type CampaignBook = Awaited<ReturnType<typeof openCampaignBook>>

/** @param wording texts to use instead of the stored ones, while they are being written */
export async function openCampaignBook(
  handle: Db,
  campaignId: number,
  today: Day,
  wording?: { kind: DocumentKind; texts: Readonly<Record<string, string>> },
) {
  const db = inSmallSteps(handle)
  const campaign = await getCampaign(db, campaignId)
  const organisation = await getOrganisation(db)
  const issues = new Map(
    (await db.selectFrom('document_issue').selectAll().where('campaign_id', '=', campaignId).execute()).map(
      (row) => [`${row.kind}/${row.key}`, { number: row.number, signedOn: row.signed_on }],
    ),
  )
  const ownTexts = await db.selectFrom('document_text').select(['kind', 'slot', 'body']).execute()
  return {
    db,
    campaign,
    organisation,
    today,
    submissions: once(() => listCampaignSubmissions(db, campaign)),
    nominees: once(() => listNominees(db, campaign)),
    summary: once(() => loadSchoolSummary(db, campaign)),
    /** Keeps what several sources load alike: `book.share('sessions', () => …)`. */
    share: sharing(),
    issueOf: (kind: DocumentKind, key: string): Issue =>
      issues.get(`${kind}/${key}`) ?? { number: '', signedOn: null },
    textsOf: <Catalogue extends TextCatalogue>(catalogue: Catalogue): TextsOf<Catalogue> =>
      Object.fromEntries(
        Object.entries(catalogue.slots).map(([slot, { original }]) => [
          slot,
          (wording?.kind === catalogue.kind ? wording.texts[slot] : undefined) ??
            ownTexts.find((text) => text.kind === catalogue.kind && text.slot === slot)?.body ??
            original,
        ]),
      ) as TextsOf<Catalogue>,
  }
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined
  return () => {
    loaded ??= breathe().then(load)
    return loaded
  }
}

function sharing() {
  const kept = new Map<string, Promise<unknown>>()
  return <Value>(name: string, load: () => Promise<Value>): Promise<Value> => {
    if (!kept.has(name)) kept.set(name, breathe().then(load))
    return kept.get(name) as Promise<Value>
  }
}

export const keyText = ({ kind, key }: Pick<DocumentKey, 'kind' | 'key'>): string => `${kind}/${key}`
