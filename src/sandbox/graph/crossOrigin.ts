const exposed =
  "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant";

/** A browser's question before the request itself; it carries no token. */
export const toPreflight = (request: Request): Response =>
  new Response(null, {
    status: 200,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, POST, PATCH, PUT, DELETE",
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
      "Access-Control-Max-Age": "600",
    },
  });

/** Graph left `Retry-After` out of the exposed headers for years; both tenants exist. */
export const toSharingHeaders = (exposeRetryAfter: boolean): Readonly<Record<string, string>> => ({
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposeRetryAfter ? `${exposed}, Retry-After` : exposed,
});
