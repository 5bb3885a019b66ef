import { galleryText } from '../../src/text/screens/gallery.ts'
import { PageHead } from '../ui/Panes.tsx'
import { useSay } from '../ui/language.tsx'
import { ChipsShow, ClaimsShow, VerdictShow } from './MarksShow.tsx'
import { ButtonsShow, ColourShow, FieldsShow, StatesShow, TypeShow } from './PartsShow.tsx'

/** Every part of the design beside the others: what a change of the tokens is looked at with. */
export function GalleryScreen() {
  const say = useSay()
  return (
    <div className="work__scroll">
      <PageHead title={say(galleryText.title)} lead={say(galleryText.lead)} />
      <div className="page page--form page--tight">
        <div className="form-sheet">
          <TypeShow />
          <ColourShow />
          <ButtonsShow />
          <FieldsShow />
          <ChipsShow />
          <ClaimsShow />
          <VerdictShow />
          <StatesShow />
        </div>
      </div>
    </div>
  )
}
