import { connectPostgres } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import { hashSandi } from "#platform/session/sessions.ts";
import { muatKota } from "#kota/muat.ts";

/** 23,000 people and three years, as `demo kota` makes them. */
const KOTA_BESAR = { benih: 1, orang: 23_000, tahun: 3 };

/** Fills an empty server with the big city. @returns what it is, for the report */
export async function isiKotaBesar(url: string, kabar: (teks: string) => void): Promise<string> {
  const connection = connectPostgres(url, { max: 2 });
  try {
    await migrate(connection.db);
    const { detik } = await muatKota(connection, KOTA_BESAR, { hashSandi });
    kabar(`Kota 23.000 orang terisi dalam ${detik} detik.`);
    return `kota 23.000 orang, tiga tahun (\`demo kota\`, terisi dalam ${Math.round(detik)} detik)`;
  } finally {
    await connection.close();
  }
}
