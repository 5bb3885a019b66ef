import { ArrowLeft, ArrowRight, Keyboard, Search, SunMoon } from 'lucide-react'
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Header, Popover, Text } from 'react-aria-components'
import { controlsText } from '../../src/text/screens/controls.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import { presetText } from '../../src/text/screens/presets.ts'
import { IconButton } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useSay } from '../ui/language.tsx'
import type { CaseFace } from './case-context.tsx'
import { DeadlineChip } from './DeadlineChip.tsx'
import { themes, themeWords, type Preferences } from './preferences.ts'
import { presetLayouts, presets } from './presets.ts'

/** Case name, deadline, search, and how the program looks. */
export function TopBar(props: {
  face: CaseFace | null
  preferences: Preferences
  onHome: () => void
  onSearch: () => void
  onKeys: () => void
}) {
  const { face, preferences, onHome, onSearch, onKeys } = props
  const say = useSay()
  return (
    <div className="top">
      <Button className="top__name" onPress={onHome} aria-label={`Netra, ${say(frameText.allCases)}`}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2.5 12C5 7.6 8.3 5.5 12 5.5s7 2.1 9.5 6.5c-2.500 4.400-5.800 6.500-9.500 6.500S5 16.400 2.500 12Z" />
          <path d="M12 9.200v5.600M9.200 12h5.600" />
        </svg>
        Netra
      </Button>
      {face && (
        <div className="top__case">
          <span className="top__code quiet small">{face.code}</span>
          <span className="top__title cut" title={face.title}>
            {face.title}
          </span>
        </div>
      )}
      <div className="top__acts">
        {face && <DeadlineChip caseId={face.caseId} zone={face.displayZone} />}
        <Button className="search-button" onPress={onSearch}>
          <Icon of={Search} size={14} />
          <span>{say(face ? frameText.search : frameText.searchAll)}</span>
          <kbd className="key">/</kbd>
        </Button>
        <IconButton icon={ArrowLeft} name={say(controlsText.back)} onPress={() => window.history.back()} keys="Alt ←" />
        <IconButton
          icon={ArrowRight}
          name={say(controlsText.forward)}
          onPress={() => window.history.forward()}
          keys="Alt →"
        />
        <IconButton icon={Keyboard} name={say(frameText.keys)} onPress={onKeys} keys="?" />
        <LookMenu {...preferences} />
      </div>
    </div>
  )
}

function LookMenu({ theme, setTheme, language, setLanguage, preset, setPreset }: Preferences) {
  const say = useSay()
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say(frameText.settings)}>
        <Icon of={SunMoon} />
      </Button>
      <Popover className="popover popover--list" offset={4} placement="bottom end">
        <Menu className="list-box list-box--tall" aria-label={say(frameText.settings)}>
          <MenuSection
            selectionMode="single"
            selectedKeys={[preset]}
            onSelectionChange={(keys) => setPreset(presets.find((name) => keys !== 'all' && keys.has(name)) ?? preset)}
          >
            <Header className="label list-box__head">{say(presetText.title)}</Header>
            {presets.map((name) => (
              <MenuItem
                key={name}
                id={name}
                className="list-box__item list-box__item--noted"
                textValue={say(presetLayouts[name].name)}
              >
                <Text slot="label">{say(presetLayouts[name].name)}</Text>
                <Text slot="description" className="list-box__note">
                  {say(presetLayouts[name].note)}
                </Text>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            selectedKeys={[theme]}
            onSelectionChange={(keys) => setTheme(themes.find((name) => keys !== 'all' && keys.has(name)) ?? theme)}
          >
            <Header className="label list-box__head">{say(frameText.theme)}</Header>
            {themes.map((name) => (
              <MenuItem key={name} id={name} className="list-box__item">
                {say(themeWords[name])}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            selectedKeys={[language]}
            onSelectionChange={(keys) => setLanguage(keys !== 'all' && keys.has('en') ? 'en' : 'id')}
          >
            <Header className="label list-box__head">{say(frameText.language)}</Header>
            <MenuItem id="id" className="list-box__item">
              {say(frameText.indonesian)}
            </MenuItem>
            <MenuItem id="en" className="list-box__item">
              {say(frameText.english)}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
