import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Lints one made-up file at a place in the tree with the project's own rules. */
function lint(path: string, text: string): string {
  const dir = mkdtempSync(join(tmpdir(), "terang-lint-"));
  try {
    copyFileSync(join(ROOT, ".oxlintrc.json"), join(dir, ".oxlintrc.json"));
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    const result = spawnSync(process.execPath, [join(ROOT, "node_modules/oxlint/bin/oxlint"), path], { cwd: dir, encoding: "utf8" });
    return `${result.status}\n${result.stdout}${result.stderr}`;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const VIOLATIONS: [string, string, string, RegExp][] = [
  [
    "the law imports the platform",
    "src/rules/x.ts",
    'import { dayOf } from "#platform/clock.ts";\nexport const hari = dayOf(new Date());\n',
    /imports nothing from outside/,
  ],
  ["the law imports zod", "src/rules/x.ts", 'import { z } from "zod";\nexport const s = z.string();\n', /imports nothing from outside/],
  [
    "the platform imports a feature",
    "src/platform/x.ts",
    'import { lihat } from "#features/skp/lihat.ts";\nexport const a = lihat;\n',
    /knows nothing of appraisal/,
  ],
  [
    "the web pieces import a feature",
    "src/web/ui/x.tsx",
    'import { SkpResponse } from "#features/skp/schemas.ts";\nexport const a = SkpResponse;\n',
    /imports no feature/,
  ],
  [
    "a feature imports the table of contents",
    "src/features/skp/x.ts",
    'import { operations } from "#operations.ts";\nexport const a = operations;\n',
    /does not know who uses it/,
  ],
  [
    "a page imports an operation's code",
    "src/features/skp/pages/x.tsx",
    'import { operations } from "#operations.ts";\nexport const a = operations;\n',
    /by type only/,
  ],
  [
    "a page imports SQL",
    "src/features/skp/pages/x.tsx",
    'import { findSkp } from "../queries.ts";\nexport const a = findSkp;\n',
    /SQL and access stay on the server/,
  ],
];

test.each(VIOLATIONS)("lint catches: %s", (_name, path, text, message) => {
  const output = lint(path, text);
  expect(output).toMatch(/^1\n/);
  expect(output).toMatch(message);
});

test("lint lets the allowed arrow pass", () => {
  expect(lint("src/features/skp/pages/x.tsx", 'import type { Operations } from "#operations.ts";\nexport type A = Operations;\n')).toMatch(/^0\n/);
});

test("no file is named index, utils or helpers", () => {
  const names = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).map((path) => basename(path));
  expect(names.filter((name) => /^(index|utils?|helpers?)(\.\w+)?$/.test(name))).toEqual([]);
});
