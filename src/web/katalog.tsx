import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";

export const meta = () => judul("Katalog");

export default function Katalog() {
  return (
    <Isi>
      <div className="kepala">
        <h1>Katalog</h1>
      </div>
    </Isi>
  );
}
