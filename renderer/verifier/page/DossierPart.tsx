import type { DossierFacts, DossierManifest } from '../../../src/model/verdict.ts'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { FactList } from '../../ui/Facts.tsx'
import { showStated } from '../../ui/show-time.ts'
import { FullHash } from './FullHash.tsx'
import { usePageSay } from './page-language.tsx'

/** What the dossier says of itself, and the head of its chain of custody. */
export function DossierPart({ manifest, facts }: { manifest: DossierManifest; facts: DossierFacts | null }) {
  const say = usePageSay()
  const { dossier, caseId, custody, custodyLeaves, producer } = manifest
  return (
    <div className="two-parts">
      <section className="part-flat">
        <h3>{say(text.dossier)}</h3>
        <FactList
          dense
          lines={[
            { label: say(text.number), value: dossier.number ?? say(text.noNumber) },
            { label: say(text.subject), value: dossier.subject },
            { label: say(text.recipient), value: dossier.recipient },
            { label: say(text.edition), value: say(dossier.edition === 'internal' ? text.internal : text.external) },
            { label: say(text.frozenAt), value: showStated(dossier.frozenAt, say) },
            { label: say(text.caseCode), value: dossier.code },
            { label: say(text.caseId), value: <code className="full-hash">{caseId}</code> },
            { label: say(text.madeBy), value: `${producer.name} ${producer.version}` },
          ]}
        />
      </section>
      <section className="part-flat">
        <h3>{say(text.custody)}</h3>
        <FactList
          dense
          lines={[
            { label: say(text.custodyHead), value: <FullHash value={custody.entryHash} /> },
            { label: say(text.custodyRoot), value: <FullHash value={custody.merkleRoot} /> },
            { label: say(text.custodyCount), value: `${custody.sequence} (${custodyLeaves.length})` },
            ...(facts?.manifestSha256
              ? [{ label: say(text.manifestHash), value: <FullHash value={facts.manifestSha256} /> }]
              : []),
          ]}
        />
        <p className="quiet small">{say(text.custodyWhy)}</p>
      </section>
    </div>
  )
}
