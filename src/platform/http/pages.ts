import type { FastifyInstance, FastifyRequest } from "fastify";
import { REFUSAL } from "../refusal.ts";

/** Turns a web request into a web response: the built pages behind one function. */
export type PageHandler = (request: Request, from: FastifyRequest, nonce: string) => Promise<Response>;

const MAX_KEPT = 12 * 1024 * 1024;
const MAX_READ = 80 * 1024 * 1024;
/** The largest SKP has some ten thousand fields. Far more stop the process for minutes while they are read, before anyone has signed in. */
const MAX_FIELDS = 20_000;

/** Everything that is not API or a static file is a page. */
export async function mountPages(app: FastifyInstance, handle: PageHandler, nonceOf: (request: FastifyRequest) => string, largestFile: number): Promise<void> {
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser("*", { bodyLimit: MAX_READ }, (request, payload, done) => {
      readUpTo(payload, isMultipart(request) ? Math.max(MAX_KEPT, largestFile) : MAX_KEPT).then(
        (body) => done(null, body),
        (error: Error) => done(error),
      );
    });
    pages.route({
      method: ["GET", "HEAD", "POST"],
      url: "/*",
      async handler(request, reply) {
        if (request.body === TOO_LARGE || hasTooManyFields(request)) {
          return reply.status(413).type("text/html; charset=utf-8").send(tooLargePage());
        }
        const response = await handle(toWebRequest(request), request, nonceOf(request));
        reply.status(response.status);
        for (const [name, value] of response.headers) if (name !== "set-cookie") reply.header(name, value);
        const cookies = response.headers.getSetCookie();
        if (cookies.length > 0) reply.header("set-cookie", cookies);
        if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
        return reply.send(response.body ? Buffer.from(await response.arrayBuffer()) : null);
      },
    });
  });
}

const TOO_LARGE = Symbol("too large");

function isMultipart(request: FastifyRequest): boolean {
  return /^\s*multipart\//i.test(request.headers["content-type"] ?? "");
}

/** Counts the separators of a form without parsing it. */
function hasTooManyFields(request: FastifyRequest): boolean {
  if (!Buffer.isBuffer(request.body)) return false;
  const separator = isMultipart(request) ? "form-data;" : "&";
  let count = 0;
  for (let at = request.body.indexOf(separator); at >= 0; at = request.body.indexOf(separator, at + separator.length)) {
    count += 1;
    if (count >= MAX_FIELDS) return true;
  }
  return false;
}

/** Reads the whole body so the browser hears an answer, but keeps only `limit` bytes of it. */
async function readUpTo(payload: AsyncIterable<Buffer>, limit: number): Promise<Buffer | typeof TOO_LARGE> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    if (size > MAX_READ) break;
  }
  return size > limit ? TOO_LARGE : Buffer.concat(chunks);
}

function toWebRequest(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (Array.isArray(value)) for (const one of value) headers.append(name, one);
    else if (value !== undefined) headers.set(name, value);
  }
  const hasBody = request.method === "POST" && Buffer.isBuffer(request.body);
  return new Request(url, { method: request.method, headers, ...(hasBody ? { body: new Uint8Array(request.body as Buffer) } : {}) });
}

/** No framework and no script here: the body was never parsed, so the browser's own Back keeps what was typed. */
function tooLargePage(): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kiriman terlalu besar · Terang</title><main><h1>Kiriman terlalu besar</h1><p>${REFUSAL.TERLALU_BESAR.sentence({})}</p><p>Kembali dengan tombol mundur peramban: tulisan Anda masih ada di formulir. Lalu pilih berkas yang lebih kecil.</p></main></html>`;
}
