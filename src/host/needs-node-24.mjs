// Plain JavaScript on purpose: it must be readable by the old Node it refuses.
const napi = Number(process.versions.napi)
if (napi < 10) {
  console.error(
    `Netra memerlukan Node 24 (N-API 10); yang berjalan ${process.version}. Jalankan "npm ci", lalu pakai perintah "npm run …". / ` +
      `Netra needs Node 24 (N-API 10); this is ${process.version}. Run "npm ci", then use the "npm run …" commands.`,
  )
  process.exit(69)
}
