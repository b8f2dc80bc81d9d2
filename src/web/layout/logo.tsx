/** The sign of Terang: a sun above the line of expectation. The word stands beside it, so the drawing itself is silent. */
export function Logo() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <circle cx="15" cy="11" r="7" fill="#e8b84a" />
      <path d="M2 21h26" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <path d="M8 27h14" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" opacity=".5" />
    </svg>
  );
}
