/** What gold and green mean, once per list of charts. */
export function LegendaPerjalanan() {
  return (
    <p className="legenda kecil">
      <span>
        <svg viewBox="0 0 24 12" aria-hidden="true">
          <rect className="pita" width="24" height="12" />
          <path className="harap" d="M0 .8h24M0 11.2h24" />
        </svg>
        rentang ekspektasi
      </span>
      <span>
        <svg viewBox="0 0 24 12" aria-hidden="true">
          <path className="nyata" d="M0 6h18" />
          <circle className="titik" cx="18" cy="6" r="4.5" />
        </svg>
        realisasi
      </span>
    </p>
  );
}
