import type { Cast } from '../cast.ts'
import type { SavedPage } from '../files/write-mhtml.ts'
import { post } from './post.ts'

/** The account the office's phone was signed in with when it saved the page; it must not leave the office. */
export const viewerAccount = 'pantau.lembayung'

/** B-015: the page of the post as saved on 14 October 14.05 WITA; the instant of the post stands in `data-utime`. */
export function savedPostPage(cast: Cast, picture: Uint8Array): SavedPage {
  const url = `https://${post.host}/p/${post.number}`
  const pictureUrl = `https://${post.host}/media/${post.number}.jpg`
  const html = `<!DOCTYPE html><html lang="id"><head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>${cast.subjectOne} di ${post.platform}</title>
</head>
<body>
<header class="bilah"><a href="https://${post.host}/">${post.platform}</a>
<nav><span class="masuk-sebagai" data-uid="${post.accountId}" data-viewer="${viewerAccount}">Masuk sebagai ${viewerAccount}</span></nav></header>
<aside class="profil"><b>${cast.subjectOne}</b><span>Publik</span><span>${post.followers} pengikut</span></aside>
<article class="unggahan" data-pid="${post.number}" data-author-uid="${post.accountId}">
<h2><a href="https://${post.host}/u/${post.accountId}">${cast.subjectOne}</a></h2>
<abbr class="waktu" data-utime="${post.unixSeconds}" title="Sabtu, 21 September 2024 pukul 23.41">21 September 2024 pukul 23.41</abbr> · <span>Publik</span>
<p>${post.words}</p>
<img src="${pictureUrl}" alt="" width="960" height="720">
<footer><span class="suka">${post.reactions} suka</span> · <span>2 komentar</span> · <span>0 dibagikan</span></footer>
<ul class="komentar">
<li><b>Ranu</b> <span>Cerah ya malamnya, Bu.</span></li>
<li><b>Sita</b> <span>Panen raya!</span></li>
</ul>
</article>
</body></html>
`
  return {
    url,
    subject: `${cast.subjectOne} di ${post.platform}`,
    date: 'Mon, 14 Oct 2024 06:05:00 -0000',
    html,
    pictures: [{ url: pictureUrl, jpeg: picture }],
  }
}
