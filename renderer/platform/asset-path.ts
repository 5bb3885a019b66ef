import type { AssetKind } from './transport.ts'

/** `<caseId>/<evidence>/<kind>`, each part escaped; hosts put their own origin before it. */
export function assetPath(caseId: string, evidence: string, kind: AssetKind): string {
  return [caseId, evidence, kind].map(encodeURIComponent).join('/')
}
