import { Perubahan } from "#web/ui/perubahan.tsx";

/** What differs, part by part: the words that go, the words that come. */
export function DaftarBeda({ beda }: { beda: readonly { bagian: string; dari: string | null; menjadi: string | null }[] }) {
  return (
    <dl className="daftar-beda">
      {beda.map(({ bagian, dari, menjadi }, nomor) => (
        <div key={`${bagian}-${nomor}`}>
          <dt>{bagian}</dt>
          <dd>
            <Perubahan dari={dari} menjadi={menjadi} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
