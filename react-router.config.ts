import type { Config } from "@react-router/dev/config";

/** Pages live in src/ beside the features; the build goes to build/web/{client,server}. */
export default {
  appDirectory: "src",
  buildDirectory: "build/web",
  ssr: true,
} satisfies Config;
