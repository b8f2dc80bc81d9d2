import { randomBytes } from "node:crypto";
import { join } from "node:path";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import fastify, { LogController } from "fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { OperationTable } from "../operation.ts";
import { REFUSAL, Refusal } from "../refusal.ts";
import { MAX_FILE_BYTES, ROOM, mountApi, sendError } from "./api.ts";
import type { FindActor, Invoke } from "./api.ts";
import type { Sessions } from "../session/sessions.ts";
import { mountSso } from "./masuk-tunggal.ts";
import { mountPages } from "./pages.ts";
import type { PageHandler } from "./pages.ts";

export type ServerOptions = {
  operations: OperationTable;
  invoke: Invoke;
  findActor: FindActor;
  /** Present when single sign-on is configured. */
  sso?: Pick<Sessions, "finishSso"> | null;
  pages: PageHandler | null;
  assetsDir: string | null;
  isBehindProxy: boolean;
  isSecure: boolean;
  logLevel: string;
};

const nonces = new WeakMap<FastifyRequest["raw"], string>();

/** The HTTP server: security headers, API, static files, pages. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    // one hop: what a client itself wrote into X-Forwarded-For stands further left and is not believed
    trustProxy: options.isBehindProxy ? (_address, hop) => hop === 0 : false,
    genReqId: () => randomBytes(5).toString("hex").toUpperCase(),
    logger: {
      level: options.logLevel,
      redact: ["req.headers.cookie", "req.headers.authorization"],
      serializers: { req: (request: FastifyRequest) => ({ method: request.method, url: request.url?.split("?")[0] }) },
    },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true, // a browser's kept-alive connection must not hold a stop
    routerOptions: { maxParamLength: 200 },
  });

  app.addHook("onRequest", async (request) => {
    nonces.set(request.raw, randomBytes(16).toString("base64"));
    if (!URL.canParse(request.url, `${request.protocol}://${request.host}`)) throw new Refusal(REFUSAL.TIDAK_DITEMUKAN);
    if (isForeignWrite(request)) throw new Refusal(REFUSAL.ASAL_TIDAK_SAH);
  });
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (request) => `'nonce-${nonces.get(request as FastifyRequest["raw"]) ?? ""}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: options.isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });

  await app.register(swagger, {
    refResolver: { buildLocalReference: (json) => String(json.$id) },
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Terang",
        version: "1",
        description: "Penilaian kinerja ASN Pemerintah Kota Medan menurut PermenPANRB 6/2022. Setiap halaman memakai operasi yang sama dengan API ini.",
      },
      components: { securitySchemes: { sesi: { type: "apiKey", in: "cookie", name: "terang.session_token", description: "Masuk lewat POST /api/v1/sesi." } } },
    },
  });
  await mountApi(app, options.operations, options.invoke, options.findActor);
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  app.get("/sehat", { schema: { hide: true }, logLevel: "silent" }, async () => ({ status: "sehat" }));

  if (options.assetsDir) {
    await app.register(fastifyStatic, {
      root: join(options.assetsDir, "assets"),
      prefix: "/assets/",
      preCompressed: true,
      immutable: true,
      maxAge: "1y",
    });
  }
  if (options.sso) mountSso(app, options.sso, options.findActor, options.invoke);
  if (options.pages) {
    const largestFile = Math.max(...Object.values(options.operations).map((one) => one.berkasTerbesar ?? MAX_FILE_BYTES)) + ROOM;
    await mountPages(app, options.pages, (request) => nonces.get(request.raw) ?? "", largestFile);
  }
  return app;
}

/** A write that a browser sends from another site: refused before anything is read. */
function isForeignWrite(request: FastifyRequest): boolean {
  if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return false;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = request.headers.origin;
  return origin !== undefined && origin !== `${request.protocol}://${request.host}`;
}
