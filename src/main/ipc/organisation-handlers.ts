import type { Context } from '#main/context'
import { putOrganisation } from '#main/database/organisation-queries'
import type { Handlers } from '#shared/contract'

export const organisationHandlers = ({ db }: Context) =>
  ({
    'organisation.save': async (organisation) => {
      await putOrganisation(db, organisation)
      return organisation
    },
  }) satisfies Pick<Handlers, 'organisation.save'>
