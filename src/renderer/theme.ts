import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
  rem,
} from '@mantine/core'

/** The one accent: a deep red, for what can be pressed and for where one is. Verdicts have colours of their own. */
const accent: MantineColorsTuple = [
  '#fbf1f1',
  '#f5dddd',
  '#e9b8b8',
  '#dc9191',
  '#cd6868',
  '#b94545',
  '#a12c2c',
  '#8b1f1f',
  '#741717',
  '#5c1010',
]

const gray: MantineColorsTuple = [
  '#fafafa',
  '#f4f4f4',
  '#e9e9e9',
  '#dcdcdc',
  '#c3c3c3',
  '#9b9b9b',
  '#6b6b6b',
  '#4c4c4c',
  '#333333',
  '#1f1f1f',
]

/** Verdicts and what takes something away. Dark enough to be read as text on white. */
const red: MantineColorsTuple = [
  '#fcecea',
  '#f7d5d2',
  '#eeaba5',
  '#e47f77',
  '#da584e',
  '#cc3e33',
  '#bf3127',
  '#b92b21',
  '#b3261e',
  '#8f1c16',
]

const comboboxProps = { transitionProps: { duration: 0 } }

/** Inputs and buttons are 30 px high at `xs`: dense enough for a grid, large enough for a finger on a laptop. */
export const theme: MantineThemeOverride = createTheme({
  colors: { accent, gray, red },
  primaryColor: 'accent',
  primaryShade: 7,
  black: '#1f1f1f',
  // Liberation Sans before the system's own: on Linux it is the one nearest in width to Segoe UI.
  fontFamily: '"Segoe UI", -apple-system, "Liberation Sans", system-ui, sans-serif',
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: rem(13), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(18) },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: '1.3' },
      h2: { fontSize: rem(16), lineHeight: '1.35' },
      h3: { fontSize: rem(14), lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: rem(2), sm: rem(3), md: rem(4), lg: rem(6), xl: rem(8) },
  spacing: { xs: rem(6), sm: rem(10), md: rem(14), lg: rem(20), xl: rem(28) },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray.7' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', comboboxProps, allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'xs', comboboxProps } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs', transitionDuration: 0 } },
    Menu: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    Tooltip: {
      defaultProps: { openDelay: 300, multiline: true, maw: 360, transitionProps: { duration: 0 } },
    },
    Modal: {
      defaultProps: { transitionProps: { duration: 0 }, centered: true },
      styles: { title: { fontSize: rem(16), fontWeight: 600 } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 0 } } },
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 8 } },
  },
})

/** Mantine sets these itself, so they can't be set in a style sheet. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-error': 'var(--bad)', '--mantine-color-dimmed': 'var(--muted)' },
  dark: {},
})
