import { useParams } from 'wouter'
import { NotFound } from '../../components/not-found'
import { LedgerList } from './ledger-list'
import { recipientOf } from './ledger-names'
import { RecipientPage } from './recipient-page'

/** '/so-khen-thuong/…': nothing, 'moi', a person ('p12') or a unit ('u3'). */
export default function LedgerPage() {
  const { who } = useParams<{ who?: string }>()
  if (who === undefined || who === 'moi') return <LedgerList isNew={who === 'moi'} />
  const recipient = recipientOf(who)
  return recipient ? <RecipientPage key={who} recipient={recipient} /> : <NotFound />
}
