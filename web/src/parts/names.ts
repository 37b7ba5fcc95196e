import type { DepartmentRef, PolicyRef } from '../api/types.ts';

/** The name without the place, where the place is told beside it. */
export function shortName(body: DepartmentRef): string {
  const place = body.region?.fullName;
  if (!place) return body.name;
  for (let length = place.length; length > 1; length--) {
    const tail = place.slice(place.length - length);
    const rest = body.name.slice(tail.length);
    if (body.name.startsWith(tail) && /^(人民政府|行政公署)$/.test(rest)) return body.name;
    if (body.name.startsWith(tail) && rest.length > 1) return rest.startsWith('委') ? tail.slice(-1) + rest : rest;
  }
  return body.name;
}

export function policyTitle(policy: PolicyRef, untitled: string): string {
  return policy.title ?? policy.documentNumber ?? policy.source?.split(/[\\/]/).at(-1) ?? untitled;
}

export function yearOf(policy: { issuedOn?: string | null; documentNumber?: string | null; publishedOn?: string | null }): string | null {
  return policy.issuedOn?.slice(0, 4) ?? /〔(\d{4})〕/.exec(policy.documentNumber ?? '')?.[1] ?? policy.publishedOn?.slice(0, 4) ?? null;
}
