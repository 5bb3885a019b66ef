/** placeholder */
export function GalleryScreen() {
  return <div className="work__scroll" />
}
