import type { Context, Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import {
  chooseRegime,
  confirmationKey,
  deleteRegimeSetting,
  loadRegimeOverrides,
  putRegimeSetting,
} from '#main/database/regime-queries'
import type { Handlers } from '#shared/contract'
import type { RegimeDesk } from '#shared/domain/regime-settings'
import { AppError } from '#shared/result'
import { getRegime, regimes } from '#shared/rules/regime'
import { type RegimeOverrides, resolveSettings } from '#shared/rules/resolve-settings'

export function regimeHandlers(ctx: Context) {
  return {
    'regimes.get': ({ regimeId }) => deskOf(ctx.db, regimeId),

    'regimes.saveSetting': async ({ regimeId, key, value, isReset, source }) => {
      const regime = knownRegime(regimeId)
      if (isReset) {
        await deleteRegimeSetting(ctx.db, regimeId, key)
        return deskOf(ctx.db, regimeId)
      }
      const now = await loadRegimeOverrides(ctx.db, regimeId)
      refuse('value', key, { ...now, settings: { ...now.settings, [key]: { value, source } } }, regime.id)
      await putRegimeSetting(ctx.db, { regimeId, key, value, source: source.trim(), changedAt: ctx.now() })
      return deskOf(ctx.db, regimeId)
    },

    'regimes.confirmRule': async ({ regimeId, ruleKey, source }) => {
      knownRegime(regimeId)
      const key = confirmationKey(ruleKey)
      if (source.trim() === '') await deleteRegimeSetting(ctx.db, regimeId, key)
      else {
        const now = await loadRegimeOverrides(ctx.db, regimeId)
        refuse(
          'source',
          ruleKey,
          { ...now, confirmed: { ...now.confirmed, [ruleKey]: { source } } },
          regimeId,
        )
        await putRegimeSetting(ctx.db, {
          regimeId,
          key,
          value: true,
          source: source.trim(),
          changedAt: ctx.now(),
        })
      }
      return deskOf(ctx.db, regimeId)
    },

    'regimes.choose': async ({ campaignId, regimeId, reason }) => {
      await getCampaign(ctx.db, campaignId)
      if (regimeId !== null) {
        knownRegime(regimeId)
        if (reason.trim() === '')
          throw new AppError('invalid', 'Ghi lý do chọn quy định khác với đề xuất.', {
            reason: 'Ghi lý do, ví dụ văn bản hướng dẫn chuyển tiếp.',
          })
      }
      await chooseRegime(ctx.db, campaignId, regimeId, reason.trim())
      return null
    },
  } satisfies Pick<Handlers, 'regimes.get' | 'regimes.saveSetting' | 'regimes.confirmRule' | 'regimes.choose'>
}

function knownRegime(id: string) {
  const regime = regimes.find((candidate) => candidate.id === id)
  if (!regime) throw new AppError('not-found', 'Phần mềm không có bộ quy định này.')
  return regime
}

/** Refuses what can't be, at its field; contradictions between values that each can be are kept and told. */
function refuse(field: string, key: string, overrides: RegimeOverrides, regimeId: string): void {
  const { problems } = resolveSettings(getRegime(regimeId), overrides)
  const refusal = problems.find((problem) => problem.key === key && problem.severity === 'refused')
  if (refusal) throw new AppError('invalid', refusal.message, { [field]: refusal.message })
}

async function deskOf(db: Db, regimeId: string): Promise<RegimeDesk> {
  const regime = knownRegime(regimeId)
  const overrides = await loadRegimeOverrides(db, regimeId)
  return { regimeId, overrides, problems: resolveSettings(regime, overrides).problems }
}
