import { useState, type ReactNode } from 'react'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { showSize } from '../../ui/show-size.ts'
import type { FileRole } from '../check/sort-files.ts'
import { FilePick } from './FilePick.tsx'
import type { HandedIn } from './handed-in.ts'
import { MomentInput } from './MomentInput.tsx'
import { usePageSay } from './page-language.tsx'

export type HandedInPanelProps = {
  handed: HandedIn
  atMs: number | null
  canCheck: boolean
  isAgain: boolean
  onFiles: (files: readonly File[], role: FileRole | null) => void
  onTakeOut: (role: FileRole, file: File | null) => void
  onMoment: (atMs: number | null) => void
  onCheck: () => void
}

/** Where files are let go, and what has been handed in, each kind with its reason. */
export function HandedInPanel(props: HandedInPanelProps) {
  const say = usePageSay()
  const { handed, onFiles, onTakeOut } = props
  const [isOver, setOver] = useState(false)
  return (
    <section className="handed" aria-label={say(text.handedIn)}>
      <div
        className={`dropzone drop${isOver ? ' dropzone--over' : ''}`}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <svg className="drop__mark" viewBox="0 0 64 48" aria-hidden="true">
          <path d="M14 4h24l12 12v28H14zM38 4v12h12M22 24h20M22 31h20M22 38h12" />
        </svg>
        <div>
          <p className="drop__title">{say(text.drop)}</p>
          <p className="quiet">{say(text.dropWhy)}</p>
        </div>
        <FilePick
          look="main"
          label={say(text.pickDocuments)}
          accept=".pdf,application/pdf"
          onFiles={(files) => onFiles(files, 'document')}
        />
      </div>
      <div className="handed__kinds">
        <Kind title={say(text.documents)} role="document" files={handed.document} onTakeOut={onTakeOut} />
        <Kind
          title={say(text.originals)}
          why={say(text.originalsWhy)}
          role="original"
          files={handed.original}
          onTakeOut={onTakeOut}
        >
          <FilePick
            label={say(text.pickOriginals)}
            name={`${say(text.originals)}: ${say(text.pickOriginals)}`}
            onFiles={(files) => onFiles(files, 'original')}
          />
          <FilePick
            label={say(text.pickFolder)}
            name={`${say(text.originals)}: ${say(text.pickFolder)}`}
            folder
            onFiles={(files) => onFiles(files, 'original')}
          />
        </Kind>
        <Kind title={say(text.roots)} why={say(text.rootsWhy)} role="root" files={handed.root} onTakeOut={onTakeOut}>
          <FilePick
            label={say(text.pick)}
            name={`${say(text.roots)}: ${say(text.pick)}`}
            accept=".pem,.crt,.cer,.der"
            onFiles={(files) => onFiles(files, 'root')}
          />
        </Kind>
        <Kind title={say(text.lists)} why={say(text.listsWhy)} role="list" files={handed.list} onTakeOut={onTakeOut}>
          <FilePick
            label={say(text.pick)}
            name={`${say(text.lists)}: ${say(text.pick)}`}
            accept=".crl,.pem,.der"
            onFiles={(files) => onFiles(files, 'list')}
          />
        </Kind>
        <MomentInput atMs={props.atMs} onMoment={props.onMoment} />
      </div>
      <div className="handed__acts">
        <p className="quiet small">{handed.document.length === 0 ? say(text.nothingToCheck) : say(text.keys)}</p>
        <button
          type="button"
          className="button button--main button--wide"
          disabled={!props.canCheck}
          onClick={props.onCheck}
        >
          {say(props.isAgain ? text.checkAgain : text.check)}
        </button>
      </div>
    </section>
  )
}

/** Names are listed up to here; a folder of originals is told as a count. */
const mostNames = 6

function Kind(props: {
  title: string
  why?: string
  role: FileRole
  files: readonly File[]
  onTakeOut: (role: FileRole, file: File | null) => void
  children?: ReactNode
}) {
  const say = usePageSay()
  const { title, why, role, files, onTakeOut, children } = props
  return (
    <div className="kind" role="group" aria-label={title}>
      <div className="kind__head">
        <h2>{title}</h2>
        {why !== undefined && <p className="quiet small">{why}</p>}
      </div>
      <div className="kind__files">
        {files.length === 0 && <span className="quiet">{say(text.documentsNone)}</span>}
        {files.length > mostNames && (
          <span className="kind__file">
            <span>
              {say(text.files, { count: files.length })} · {showSize(files.reduce((sum, file) => sum + file.size, 0))}
            </span>
            <button
              type="button"
              className="button button--bare button--small"
              aria-label={`${title}: ${say(text.removeAll)}`}
              onClick={() => onTakeOut(role, null)}
            >
              {say(text.removeAll)}
            </button>
          </span>
        )}
        {files.length <= mostNames &&
          files.map((file, index) => (
            <span key={`${file.name}-${index}`} className="kind__file">
              <bdi className="cut">{file.name}</bdi>
              <span className="quiet small">{showSize(file.size)}</span>
              <button
                type="button"
                className="kind__remove"
                aria-label={say(text.remove, { name: file.name })}
                onClick={() => onTakeOut(role, file)}
              >
                ×
              </button>
            </span>
          ))}
      </div>
      <div className="kind__acts">{children}</div>
    </div>
  )
}
