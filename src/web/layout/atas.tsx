import { Link, useLocation } from "react-router";
import { Logo } from "#web/layout/logo.tsx";
import { navigasi } from "#web/layout/navigasi.ts";
import { bersihkanSimpanan } from "#web/luring/simpanan.ts";
import type { Pengguna } from "#web/pengguna.ts";

/**
 * The header: logo, the four words of the role, the name with its menu. Without a person it carries the name of the city.
 * On a phone the four words move to the bottom; a task page (`body.tugas`) hides them there.
 */
export function Atas({ pengguna }: { pengguna: Pengguna | null }) {
  const { pathname, key } = useLocation();
  return (
    <header className="atas">
      <div>
        <Link className="merek" to="/">
          <Logo />
          Terang
        </Link>
        {pengguna === null ? <p className="aku dua">Pemerintah Kota Medan</p> : <Menu key={key} pengguna={pengguna} pathname={pathname} />}
      </div>
    </header>
  );
}

/** Keyed by the location above, so that an open name menu closes when the page changes. */
function Menu({ pengguna, pathname }: { pengguna: Pengguna; pathname: string }) {
  const { utama, lain } = navigasi(pengguna.peran);
  return (
    <>
      <nav aria-label="Utama">
        <ul>
          {utama.map(({ href, teks }) => (
            <li key={href}>
              <Link to={href} aria-current={tandaKini(href, pathname)}>
                {teks}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form className="cari-atas" method="get" action="/cari" role="search" aria-label="Cari cepat">
        <input
          className="ds-input"
          type="search"
          name="kata"
          aria-label="Cari orang, unit, atau jabatan"
          placeholder="Cari"
          maxLength={100}
          autoComplete="off"
        />
      </form>
      <details className="aku">
        <summary>{pengguna.nama}</summary>
        <ul>
          <li>
            <Link to="/cari">Cari orang, unit, jabatan</Link>
          </li>
          {lain.map(({ href, teks }) => (
            <li key={href}>
              <Link to={href}>{teks}</Link>
            </li>
          ))}
          <li>
            <Link to="/penilai-saya">Penilai saya</Link>
          </li>
          <li>
            <Link to="/kalender">Kalender kinerja</Link>
          </li>
          <li>
            <Link to="/tiket">Tiket</Link>
          </li>
          {utama.some((u) => u.href === "/umpan-balik") ? null : (
            <li>
              <Link to="/umpan-balik">Umpan balik</Link>
            </li>
          )}
          <li>
            <Link to="/siapa-melihat">Siapa melihat data saya</Link>
          </li>
          <li>
            <Link to="/keamanan">Keamanan akun saya</Link>
          </li>
          <li>
            <form method="post" action="/keluar" onSubmit={() => bersihkanSimpanan(pengguna.id)}>
              <button type="submit">Keluar</button>
            </form>
          </li>
        </ul>
      </details>
    </>
  );
}

/** "page" on the page itself, "true" on pages below it. */
function tandaKini(href: string, pathname: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  if (href === "/bulan-ini" && pathname.startsWith("/realisasi/")) return "true";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}
