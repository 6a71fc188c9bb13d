// What Vite makes of these imports.
declare module '*.css'
declare module '*.css?inline' {
  const style: string
  export default style
}
declare module '*?url' {
  const url: string
  export default url
}
