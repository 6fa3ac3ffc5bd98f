import type { SiteFile } from "./site.ts";

/** Answers with the smallest copy that the browser takes, or with 304 when it holds this one already. */
export function sendFile(request: Request, file: SiteFile, cacheControl: string): Response {
  const headers = new Headers({
    "cache-control": cacheControl,
    "content-type": file.type,
    etag: file.tag,
    vary: "accept-encoding",
  });
  if (holds(request.headers.get("if-none-match"), file.tag)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = (["br", "gzip"] as const).find(
    (name) => file.packed[name] && accepts(request.headers.get("accept-encoding"), name),
  );
  if (encoding) headers.set("content-encoding", encoding);
  return new Response((encoding && file.packed[encoding]) ?? file.bytes, { headers });
}

function holds(condition: string | null, tag: string): boolean {
  // A proxy that compresses again marks the tag as weak.
  return (condition ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

function accepts(header: string | null, encoding: string): boolean {
  return (header ?? "").split(",").some((one) => {
    const [name, weight] = one.split(";").map((part) => part.trim());
    return name === encoding && !/^q=0(?:\.0*)?$/.test(weight ?? "");
  });
}
