import type { PolicyRef } from '../../api/types.ts';
import { yearOf } from '../../parts/names.ts';
import type { Duty } from './queries.ts';

/** Duties under their policies, newest policy first; undated ones last. */
export function byPolicy(duties: readonly Duty[]): { readonly policy: PolicyRef; readonly duties: Duty[] }[] {
  const policies = new Map<string, { policy: PolicyRef; duties: Duty[] }>();
  for (const duty of duties) {
    const { policy } = duty.measure;
    const entry = policies.get(policy.id) ?? { policy, duties: [] };
    entry.duties.push(duty);
    policies.set(policy.id, entry);
  }
  return [...policies.values()].sort((a, b) => dayOf(b.policy).localeCompare(dayOf(a.policy)));
}

const dayOf = (policy: PolicyRef) => policy.issuedOn ?? yearOf(policy) ?? '';
