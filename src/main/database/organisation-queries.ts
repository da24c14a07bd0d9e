import type { Db } from '#main/context'
import type { OrganisationTable } from '#main/database/schema'
import type { Organisation } from '#shared/domain/organisation'

/** Null until the first start has been gone through. */
export async function findOrganisation(db: Db): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').selectAll().executeTakeFirst()
  return row ? organisationOf(row) : null
}

/** @throws when the first start has not been gone through: documents are asked for only afterwards. */
export async function getOrganisation(db: Db): Promise<Organisation> {
  return organisationOf(await db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow())
}

/** Stores the one organisation, new or changed. */
export async function putOrganisation(db: Db, organisation: Organisation): Promise<void> {
  const row = rowOf(organisation)
  await db
    .insertInto('organisation')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

const organisationOf = (row: OrganisationTable): Organisation => ({
  managingBody: row.managing_body,
  name: row.name,
  sign: row.sign,
  place: row.place,
  signerOffice: row.signer_office,
  signerName: row.signer_name,
  standingUnit: row.standing_unit,
  standingUnitSign: row.standing_unit_sign,
  numberStyle: {
    zeroTens: row.words_zero_tens,
    four: row.words_four,
    thousand: row.words_thousand,
    billion: row.words_billion,
    exact: row.words_exact === 1,
  },
})

const rowOf = (organisation: Organisation): Omit<OrganisationTable, 'id'> => ({
  managing_body: organisation.managingBody,
  name: organisation.name,
  sign: organisation.sign,
  place: organisation.place,
  signer_office: organisation.signerOffice,
  signer_name: organisation.signerName,
  standing_unit: organisation.standingUnit,
  standing_unit_sign: organisation.standingUnitSign,
  words_zero_tens: organisation.numberStyle.zeroTens,
  words_four: organisation.numberStyle.four,
  words_thousand: organisation.numberStyle.thousand,
  words_billion: organisation.numberStyle.billion,
  words_exact: organisation.numberStyle.exact ? 1 : 0,
})
