import { Button, Menu, Tooltip } from '@mantine/core'
import { IconArrowRight, IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { Campaign } from '#shared/domain/campaign'
import type { CampaignProgress, CampaignStep } from '#shared/domain/campaign-life'
import { type CampaignState, campaignStateNames, campaignStates } from '#shared/domain/campaign-names'
import { useCommand } from '../api'
import classes from './campaign-life.module.css'
import { stageNote } from './campaign-stages'
import { useConfirm } from './confirm'
import { ErrorBanner } from './error-banner'
import { notifyDone } from './notify'
import { ReasonedButton } from './reasoned-button'

type Props = {
  campaign: Campaign
  progress: CampaignProgress
  steps: CampaignStep[]
  /** Done first, e.g. saving what stands in the form; false stops the step. */
  beforeStep?: () => Promise<boolean>
}

/** The life of a campaign as a line with what is left at each stage, and the step that can be taken now. */
export function CampaignLife({ campaign, progress, steps, beforeStep }: Props) {
  const act = useCommand('campaigns.act')
  const confirm = useConfirm()
  const at = campaignStates.indexOf(campaign.state)
  const forward = steps.find((step) => step.action !== 'step-back')
  const back = steps.find((step) => step.action === 'step-back')

  async function take(step: CampaignStep) {
    if (beforeStep && !(await beforeStep())) return
    if (step.caution) {
      const isSure = await confirm({
        title: step.name,
        message: `${step.caution} Vẫn chuyển sang “${campaignStateNames[step.to]}”?`,
        confirmLabel: step.name,
      })
      if (!isSure) return
    }
    act.mutate(
      { id: campaign.id, action: step.action },
      { onSuccess: (moved) => notifyDone(`Đợt đã chuyển sang “${campaignStateNames[moved.state]}”.`) },
    )
  }

  return (
    <section className={classes.life} aria-label="Các bước của đợt">
      <ErrorBanner error={act.error} />
      <div className={classes.line}>
        <ol className={classes.stages}>
          {campaignStates.map((state, index) => (
            <Stage
              key={state}
              state={state}
              phase={index < at ? 'past' : index === at ? 'present' : 'future'}
              note={stageNote(state, campaign, progress)}
            />
          ))}
        </ol>
        <Button.Group className={classes.actions}>
          {forward && (
            <ReasonedButton
              refusal={forward.refusal}
              hint={forward.caution ?? undefined}
              loading={act.isPending}
              rightSection={<IconArrowRight size={15} aria-hidden />}
              onClick={() => void take(forward)}
            >
              {forward.name}
            </ReasonedButton>
          )}
          {back && <StepBack step={back} onTake={() => void take(back)} />}
        </Button.Group>
        {(forward?.refusal ?? forward?.caution) && (
          <p className={classes.reason} data-tone={forward?.refusal ? 'bad' : 'doubt'}>
            {forward?.refusal ?? forward?.caution}
          </p>
        )}
      </div>
    </section>
  )
}

type StageProps = { state: CampaignState; phase: 'past' | 'present' | 'future'; note: string }

function Stage({ state, phase, note }: StageProps) {
  return (
    <li className={classes.stage} data-phase={phase} aria-current={phase === 'present' ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        {phase === 'past' ? <IconCheck size={12} stroke={2.5} /> : null}
      </span>
      <span className={classes.name}>{campaignStateNames[state]}</span>
      <span className={classes.note} title={note}>
        {note}
      </span>
    </li>
  )
}

function StepBack({ step, onTake }: { step: CampaignStep; onTake: () => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={6} aria-label="Việc khác với đợt này">
          <IconChevronDown size={15} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Tooltip label={step.refusal} disabled={step.refusal === null}>
          <Menu.Item aria-disabled={step.refusal !== null} onClick={() => step.refusal === null && onTake()}>
            {step.name}
            {step.refusal && <div className={classes.refusal}>{step.refusal}</div>}
          </Menu.Item>
        </Tooltip>
      </Menu.Dropdown>
    </Menu>
  )
}
