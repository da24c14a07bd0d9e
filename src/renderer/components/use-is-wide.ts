import { useMediaQuery } from '@mantine/hooks'

/** Whether the window has the width of an office screen; below it, lists drop what the detail beside them says. */
export const useIsWide = (): boolean =>
  useMediaQuery('(min-width: 1250px)', true, { getInitialValueInEffect: false }) ?? true
