import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { BerkasKeluar } from "../input.ts";
import type { Actor, AnyOperation, CallMeta, CallResult, OperationTable } from "../operation.ts";
import { REFUSAL, Refusal, isRefusal, problemOf, refuse } from "../refusal.ts";

export type Invoke = (id: string, actor: Actor, input: unknown, meta: CallMeta) => Promise<CallResult>;
/** `renew` gets the cookies of a session that was prolonged, to be sent with the answer. */
export type FindActor = (cookie: string | undefined, renew?: (cookies: string[]) => void) => Promise<Actor>;

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** What a form holds besides its file. */
export const ROOM = 1024 * 1024;

/** Publishes every operation that has an address under `/api/v1`: plain REST, problem+json, OpenAPI from the declarations. */
export async function mountApi(app: FastifyInstance, operations: OperationTable, invoke: Invoke, findActor: FindActor): Promise<void> {
  await app.register(
    async (api) => {
      await api.register(multipart, { limits: { fileSize: MAX_FILE_BYTES + 1, files: 1, fields: 50, fieldSize: MAX_BODY_BYTES } });
      api.addSchema(PROBLEM_SCHEMA);
      api.setValidatorCompiler(() => () => true); // the operation itself parses, for every caller alike
      api.setSerializerCompiler(() => (body) => JSON.stringify(body));
      api.setErrorHandler((error, request, reply) => sendError(error, request, reply));
      api.setNotFoundHandler((_request, reply) => sendProblem(reply, new Refusal(REFUSAL.TIDAK_DITEMUKAN)));
      for (const [id, operation] of Object.entries(operations)) {
        if (!operation.http) continue;
        const [method, path] = operation.http;
        const terbesar = operation.berkasTerbesar ?? MAX_FILE_BYTES;
        api.route({
          method,
          url: path,
          bodyLimit: Math.max(MAX_BODY_BYTES, terbesar + ROOM),
          schema: schemaOf(id, operation),
          async handler(request, reply) {
            const renewed: string[] = [];
            const actor = await findActor(request.headers.cookie, (cookies) => void renewed.push(...cookies));
            const { output, cookies } = await invoke(id, actor, await inputOf(request, terbesar), metaOf(request));
            // a new or ended session goes before the prolonged one
            if (cookies.length > 0 || renewed.length > 0) reply.header("set-cookie", cookies.length > 0 ? cookies : renewed);
            reply.header("cache-control", "no-store");
            const file = operation.output === (BerkasKeluar as z.ZodType) ? BerkasKeluar.parse(output) : null;
            return file ? sendFile(reply, file) : reply.send(output ?? null);
          },
        });
      }
    },
    { prefix: "/api/v1" },
  );
}

/** Sends bytes so that a browser never runs them as a page of ours. */
export function sendFile(reply: FastifyReply, file: z.output<typeof BerkasKeluar>): FastifyReply {
  const isShown = file.jenis === "application/pdf" || /^image\/(png|jpeg|webp)$/.test(file.jenis);
  return reply
    .header("content-type", file.jenis)
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("content-disposition", `${isShown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.nama)}`)
    .send(Buffer.from(file.isi));
}

export function metaOf(request: FastifyRequest): CallMeta {
  const key = request.headers["idempotency-key"];
  return {
    ip: request.ip,
    peramban: String(request.headers["user-agent"] ?? "").slice(0, 300),
    cookie: request.headers.cookie ?? "",
    ...(typeof key === "string" ? { permintaanId: key } : {}),
  };
}

async function inputOf(request: FastifyRequest, terbesar: number): Promise<unknown> {
  const fields: Record<string, unknown> = {};
  if (request.isMultipart()) {
    for await (const part of request.parts({ limits: { fileSize: terbesar + 1 } })) {
      if (part.type === "field") fields[part.fieldname] = part.value;
      else {
        const bytes = await part.toBuffer().catch((error: unknown) => tooLarge(error, terbesar));
        if (bytes.length > terbesar) tooLarge(null, terbesar);
        fields[part.fieldname] = { nama: part.filename, isi: new Uint8Array(bytes) };
      }
    }
  } else if (request.body !== undefined && request.body !== null) {
    if (typeof request.body !== "object" || Array.isArray(request.body)) refuse(REFUSAL.BUKAN_JSON);
    Object.assign(fields, request.body);
  }
  return { ...(request.query as object), ...fields, ...(request.params as object) };
}

/** A file over the limit of its operation is told that limit; other faults go on. */
function tooLarge(error: unknown, terbesar: number): never {
  if (error !== null && !(error instanceof Error && "code" in error && error.code === "FST_REQ_FILE_TOO_LARGE")) throw error;
  refuse(REFUSAL.TERLALU_BESAR, terbesar === MAX_FILE_BYTES ? {} : { terbesar });
}

function sendProblem(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply
    .status(refusal.status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(problemOf(refusal));
}

const FASTIFY_REFUSALS: Record<string, keyof typeof REFUSAL> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "BUKAN_JSON",
  FST_ERR_CTP_EMPTY_JSON_BODY: "BUKAN_JSON",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "JENIS_ISI_TIDAK_DIKENAL",
  FST_ERR_CTP_BODY_TOO_LARGE: "TERLALU_BESAR",
  FST_REQ_FILE_TOO_LARGE: "TERLALU_BESAR",
  FST_FILES_LIMIT: "TERLALU_BESAR",
  FST_FIELDS_LIMIT: "TERLALU_BESAR",
  FST_PROTO_VIOLATION: "MASUKAN_TIDAK_SAH",
  FST_STATIC_FORBIDDEN_PATH: "TIDAK_DITEMUKAN",
};

/** Refusals become their sentence; anything else is a bug: logged with the request's id, nothing leaked. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isRefusal(error)) return sendProblem(reply, error);
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const known = FASTIFY_REFUSALS[code] ?? (error instanceof SyntaxError && "statusCode" in error && error.statusCode === 400 ? "BUKAN_JSON" : undefined);
  if (known) return sendProblem(reply, new Refusal(REFUSAL[known]));
  request.log.error({ err: error }, "bug");
  return reply
    .status(500)
    .header("content-type", "application/problem+json; charset=utf-8")
    .send({
      type: "about:blank",
      title: "KESALAHAN_SISTEM",
      status: 500,
      code: "KESALAHAN_SISTEM",
      detail: `Sistem keliru, bukan Anda. Sebutkan nomor ${request.id} kepada petugas bantuan.`,
      errors: [],
      rincian: { permintaan: request.id },
    });
}

const PROBLEM_SCHEMA = {
  $id: "Masalah",
  type: "object",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string" },
    detail: { type: "string" },
    errors: { type: "array", items: { type: "object", properties: { path: { type: "string" }, code: { type: "string" }, message: { type: "string" } } } },
    rincian: { type: "object" },
  },
  required: ["type", "title", "status", "code", "detail", "errors"],
};

/** JSON schemas of one operation: path, query or body, answer, and the refusals it lists. */
function schemaOf(id: string, operation: AnyOperation): Record<string, unknown> {
  const [method, path] = operation.http ?? ["GET", "/"];
  const isFile = operation.output === (BerkasKeluar as z.ZodType);
  const input = jsonSchema(operation.input, "input");
  const properties = (input.properties ?? {}) as Record<string, object>;
  const required = (input.required ?? []) as string[];
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ""));
  const part = (keep: (name: string) => boolean) => ({
    type: "object",
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => keep(name))),
    required: required.filter(keep),
  });
  const rest = part((name) => !inPath.has(name));
  const hasRest = Object.keys(rest.properties).length > 0;
  const byStatus = new Map<number, string[]>();
  const platform = [
    REFUSAL.MASUKAN_TIDAK_SAH,
    ...(operation.access.jenis === "publik" ? [] : [REFUSAL.BELUM_MASUK]),
    ...(operation.access.relations.length > 0 ? [REFUSAL.TIDAK_DITEMUKAN] : []),
    ...(operation.access.jenis === "relasi" ? [REFUSAL.TIDAK_BERHAK] : []),
  ];
  for (const refusal of [...platform, ...operation.refusals]) byStatus.set(refusal.status, [...(byStatus.get(refusal.status) ?? []), refusal.code]);
  const relations = operation.access.relations.map((one) => one.nama).join(", ");
  return {
    operationId: id,
    summary: operation.summary,
    tags: [id.split(".")[0] ?? id],
    description: accessSentence(operation.access.jenis, relations),
    ...(inPath.size > 0 ? { params: part((name) => inPath.has(name)) } : {}),
    ...(hasRest ? (method === "GET" || method === "DELETE" ? { querystring: rest } : { body: rest }) : {}),
    // what the refusals say to a person, with … where a fact of the case stands
    "x-penolakan": Object.fromEntries(
      [...platform, ...operation.refusals].map(({ code, status, sentence }) => [code, { status, kalimat: sentence(ANY_FACT).replaceAll("NaN", "…") }]),
    ),
    ...(operation.access.jenis === "publik" ? { security: [] } : { security: [{ sesi: [] }] }),
    response: {
      200: isFile
        ? { description: "Berkas", content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } }
        : { description: "Berhasil", ...jsonSchema(operation.output, "output") },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          status,
          { description: codes.join(", "), content: { "application/problem+json": { schema: { $ref: "Masalah#" } } } },
        ]),
      ),
    },
  };
}

/** Stands for the facts of a case that does not exist: every one of them is "…", a whole sentence is absent. */
const ANY_FACT: Record<string, unknown> = new Proxy({}, { get: (_, name) => (name === "teks" ? undefined : "…") });

function accessSentence(jenis: string, relations: string): string {
  if (jenis === "publik") return "Boleh siapa saja.";
  return relations ? `Boleh: ${relations}.` : "Boleh siapa pun yang sudah masuk, tentang dirinya sendiri.";
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: out }) => {
      if (zodSchema instanceof z.ZodDate) Object.assign(out, { type: "string", format: "date-time" });
    },
  });
  return json;
}
