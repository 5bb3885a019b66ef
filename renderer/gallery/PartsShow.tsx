import { Plus, ScrollText } from 'lucide-react'
import { useState } from 'react'
import { galleryText } from '../../src/text/screens/gallery.ts'
import { roleWords } from '../../src/text/screens/words.ts'
import { optionsOf } from '../app/options-of.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { DateInput, MomentInput } from '../ui/DateInput.tsx'
import { Part } from '../ui/Facts.tsx'
import { Check, Choice, LongInput, NumberInput, TextInput } from '../ui/Fields.tsx'
import { Progress } from '../ui/Progress.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Empty, FailureNotice, Loading } from '../ui/States.tsx'
import { useSay } from '../ui/language.tsx'

const sizes = ['--size-7', '--size-6', '--size-5', '--size-4', '--size-3', '--size-2', '--size-1'] as const

export function TypeShow() {
  const say = useSay()
  return (
    <Part title={say(galleryText.type)}>
      {sizes.map((size) => (
        <p key={size} style={{ fontSize: `var(${size})` }} className="line">
          <span className="fixed quiet type-name">{size}</span> {say(galleryText.sampleHeading)} 0123456789
        </p>
      ))}
    </Part>
  )
}

export function ColourShow() {
  const say = useSay()
  const swatches = [
    ['--desk', galleryText.desk],
    ['--paper', galleryText.paper],
    ['--sheet', galleryText.sheet],
    ['--ink', galleryText.ink],
    ['--ink-2', galleryText.ink],
    ['--ink-3', galleryText.ink],
    ['--accent', galleryText.accent],
    ['--look', galleryText.look],
    ['--secret', galleryText.secret],
  ] as const
  return (
    <Part title={say(galleryText.colour)}>
      <ul className="swatches">
        {swatches.map(([token, meaning]) => (
          <li key={token}>
            <span className="swatch" style={{ background: `var(${token})` }} />
            <span className="fixed small">{token}</span>
            <span className="small quiet">{say(meaning)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function ButtonsShow() {
  const say = useSay()
  const [chosen, setChosen] = useState<'satu' | 'dua'>('satu')
  const nothing = (): void => {}
  return (
    <Part title={say(galleryText.buttons)}>
      <div className="line">
        <Button look="main" icon={Plus} onPress={nothing}>
          {say(galleryText.act)}
        </Button>
        <Button onPress={nothing}>{say(galleryText.actOther)}</Button>
        <Button look="bare" onPress={nothing}>
          {say(galleryText.actBare)}
        </Button>
        <Button isDisabled onPress={nothing}>
          {say(galleryText.actOff)}
        </Button>
        <IconButton icon={ScrollText} name={say(galleryText.actOther)} onPress={nothing} keys="Space" />
        <Segments
          name={say(galleryText.buttons)}
          chosen={chosen}
          onChoose={setChosen}
          segments={[
            { id: 'satu', label: say(galleryText.paper) },
            { id: 'dua', label: say(galleryText.sheet) },
          ]}
        />
      </div>
    </Part>
  )
}

export function FieldsShow() {
  const say = useSay()
  const [text, setText] = useState<string | null>(say(galleryText.fieldValue))
  const [date, setDate] = useState<string | null>('2024-10-14')
  const [moment, setMoment] = useState<string | null>('2024-10-14T10:40:00+08:00')
  const [role, setRole] = useState<'witness' | null>('witness')
  const [checked, setChecked] = useState(true)
  return (
    <Part title={say(galleryText.fields)}>
      <div className="fields">
        <TextInput label={say(galleryText.fieldLabel)} value={text} onChange={setText} required />
        <TextInput
          label={say(galleryText.fieldLabel)}
          value="32-13-2024"
          onChange={() => {}}
          error={say(galleryText.fieldError)}
        />
        <TextInput label={say(galleryText.fieldLabel)} value={null} onChange={() => {}} isDisabled />
        <DateInput label={say(galleryText.fields)} value={date} onChange={setDate} />
        <Choice
          label={say(galleryText.fields)}
          value={role}
          options={optionsOf<string>(roleWords, say)}
          onChange={() => setRole('witness')}
        />
        <NumberInput label={say(galleryText.fields)} value={2} onChange={() => {}} />
      </div>
      <MomentInput label={say(galleryText.fields)} value={moment} onChange={setMoment} zone="WITA" />
      <LongInput label={say(galleryText.fields)} value={say(galleryText.sampleText)} onChange={() => {}} />
      <Check label={say(galleryText.check)} value={checked} onChange={setChecked} />
    </Part>
  )
}

export function StatesShow() {
  const say = useSay()
  return (
    <Part title={say(galleryText.states)}>
      <Empty inside title={say(galleryText.sampleHeading)} why={say(galleryText.sampleText)}>
        <Button look="main" onPress={() => {}}>
          {say(galleryText.act)}
        </Button>
      </Empty>
      <Loading what={say(galleryText.title)} />
      <FailureNotice message={say(galleryText.sampleReason)} incident="4f0c1e9ab2d3" onRetry={() => {}} />
      <Progress label={say(galleryText.progress)} done={13} total={40} />
      <Progress label={say(galleryText.progress)} done={0} total={null} />
    </Part>
  )
}
