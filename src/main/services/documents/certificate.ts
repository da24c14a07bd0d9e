import { listCertificates } from '#main/database/certificate-queries'
import type { CertificateView } from '#main/documents/certificate'
import { numberWithSign, registerNumber } from '#main/documents/document-number'
import { certificateTexts } from '#main/documents/texts/certificate'
import { fillText } from '#main/documents/texts/define'
import { campaignPhrase } from '#main/services/award-decision-view'
import { layoutInUse } from '#main/services/certificate-service'
import { formatLongDay, formatSchoolYear } from '#shared/day'
import { getAward } from '#shared/domain/award'
import { type CertificatePart, certificatePartNames, type PlacedPart } from '#shared/domain/certificate'
import type { Decision } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { lowerFirst } from '#shared/text/case'
import type { CampaignBook } from './book'
import { campaignDecisions, standingLines } from './campaign-decisions'
import { defineSource, theOnlyOne } from './source'

/** Certificates of titles are a file of their own: they are printed on another blank, or not at all. */
const titlesSuffix = '-danh-hieu'

const carries = (decision: Decision, kind: 'form' | 'title') =>
  decision.kind === 'award' && decision.entries.some(({ award }) => getAward(award).kind === kind)

const nameOf = (decision: Decision, sign: string): string =>
  decision.number ? `Quyết định số ${numberWithSign(decision.number, 'QĐ', sign)}` : 'Quyết định đang soạn'

export const certificateSource = defineSource({
  kind: 'certificate',

  async list(book) {
    const { sign } = book.organisation
    return (await campaignDecisions(book)).flatMap((decision) => [
      ...(carries(decision, 'form')
        ? [{ key: String(decision.id), about: `Giấy khen, ${nameOf(decision, sign)}` }]
        : []),
      ...(carries(decision, 'title')
        ? [
            {
              key: `${decision.id}${titlesSuffix}`,
              about: `Giấy chứng nhận danh hiệu, ${nameOf(decision, sign)}`,
            },
          ]
        : []),
    ])
  },

  async load(book, key) {
    const isTitles = key.endsWith(titlesSuffix)
    const id = Number(isTitles ? key.slice(0, -titlesSuffix.length) : key)
    const decision = (await campaignDecisions(book)).find((one) => one.id === id)
    if (!decision) throw new AppError('not-found', 'Quyết định này không còn trong sổ.')
    const numbers = new Map(
      (await listCertificates(book.db, [id])).map(({ entryPlace, number, year }) => [
        entryPlace,
        registerNumber(number, year),
      ]),
    )
    const kind = isTitles ? 'title' : 'form'
    const sheets = standingLines(decision).flatMap((entry, place) =>
      // A line taken out by a later decision gets no certificate any more.
      getAward(entry.award).kind === kind && !entry.isRevoked
        ? [sheetOf(book, decision, entry, numbers.get(place) ?? null)]
        : [],
    )
    const what = isTitles ? 'Giấy chứng nhận danh hiệu' : 'Giấy khen'
    return {
      builder: 'certificate',
      view: {
        organisationName: book.organisation.name,
        layout: await layoutInUse(book.db),
        sheets,
        isTest: false,
      } satisfies CertificateView,
      fileName: `${what} theo ${lowerFirst(nameOf(decision, book.organisation.sign)).replaceAll('/', '-')}`,
      lacks: lacksOf(decision),
    }
  },
})

/** One sheet with the name of each part where the part stands, to be held against the blank. */
export const certificateTestSource = defineSource({
  kind: 'certificate-test',
  list: async () => theOnlyOne,
  async load(book) {
    const layout = await layoutInUse(book.db)
    return {
      builder: 'certificate',
      view: {
        organisationName: book.organisation.name,
        layout,
        sheets: [Object.fromEntries(layout.parts.map((part) => [part.part, measure(part)])) as Sheet],
        isTest: true,
      } satisfies CertificateView,
      fileName: 'Tờ in thử giấy khen',
      lacks: [],
    }
  },
})

type Sheet = Record<CertificatePart, string>

const millimetres = (tenths: number) => (tenths / 10).toLocaleString('vi-VN')

const measure = ({ part, x, y }: PlacedPart): string =>
  `${certificatePartNames[part]}: trái ${millimetres(x)}, trên ${millimetres(y)} mm`

function sheetOf(
  { organisation, campaign, textsOf }: CampaignBook,
  decision: Decision,
  entry: Decision['entries'][number],
  registered: string | null,
): Sheet {
  const texts = textsOf(certificateTexts)
  const award = getAward(entry.award)
  const isTitle = award.kind === 'title'
  const isPerson = entry.personId !== null
  const words = {
    'ông bà': entry.honorific ?? '',
    'họ tên': entry.name,
    'danh hiệu': award.name,
    'phong trào': campaignPhrase(campaign),
    'năm học': formatSchoolYear(campaign.schoolYear),
  }
  const day = decision.signedOn ? formatLongDay(decision.signedOn) : 'ngày …… tháng …… năm ……'
  const number = decision.number ? numberWithSign(decision.number, 'QĐ', organisation.sign) : '………'
  const given =
    entry.award === 'GK_HS' ? texts.givenToStudent : isPerson ? texts.givenToPerson : texts.givenToCollective
  return {
    nation: '',
    authority: fillText(texts.authority, {
      'chức vụ': organisation.signerOffice,
      'tên trường': organisation.name,
    }),
    title: isTitle ? texts.titleTitle : texts.formTitle,
    'given-to': isTitle
      ? `${texts.recognised} ${isPerson ? (entry.honorific ?? '') : 'tập thể'}`.trim()
      : fillText(given, words),
    name: entry.name,
    'place-of-work': isPerson
      ? [entry.position, entry.unitName].filter(Boolean).join(', ')
      : entry.name.includes(organisation.name)
        ? ''
        : organisation.name,
    deed: deedOf(entry.deed, texts.ownDeed) || fillText(isTitle ? texts.titleDeed : texts.formDeed, words),
    decision: fillText(texts.decision, { số: number, ngày: day }),
    register: isTitle
      ? ''
      : fillText(texts.register, {
          'số vào sổ': registered ?? '………',
        }),
    date: fillText(texts.date, { 'địa danh': organisation.place, ngày: day }),
    'signer-office': decision.signerOffice,
    'signer-name': decision.signerName,
  }
}

/** An abbreviation keeps its capitals. */
/** The dossier's words after the college's; what says by itself that it is an achievement stays as written. */
const deedOf = (deed: string, wording: string): string =>
  deed === '' || /^(?:đã|có|vì|thành tích)\s/iu.test(deed)
    ? deed
    : fillText(wording, { 'thành tích': lowerFirst(deed).replace(/[\s.;]+$/u, '') })

/** A certificate may only be signed with the decision behind it. */
function lacksOf(decision: Decision): Lack[] {
  if (decision.state === 'issued') return []
  return [
    {
      message: 'Quyết định chưa ban hành nên giấy khen chưa có số vào sổ.',
      at: { screen: 'decision', decisionId: decision.id, field: '' },
    },
  ]
}
