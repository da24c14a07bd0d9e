import type { DatabaseProblem } from '#shared/domain/app-state'

export default function TroublePage({ problem }: { problem: DatabaseProblem; onRetry: () => void }) {
  return <p>{problem.message}</p>
}
