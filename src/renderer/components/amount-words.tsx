import type { Dong } from '#shared/money'
import { amountInWords } from '#shared/text/amount-in-words'
import { useRequest } from '../api'

/** A sum in words, in the house style its documents will print: "Năm trăm bốn mươi nghìn đồng". */
export function AmountWords({ dong }: { dong: Dong }) {
  const { data: state } = useRequest('app.state', null)
  return state?.phase === 'ready' ? amountInWords(dong, state.organisation.numberStyle) : null
}
