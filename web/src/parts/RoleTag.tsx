import type { Role } from '../api/types.ts';
import { useWords } from '../i18n/index.ts';

/** A role in words; its colour only repeats them. */
export function RoleTag({ role }: { role: Role }) {
  const t = useWords();
  return <span class={`role ${role.toLowerCase()}`}>{t(`role${role}`)}</span>;
}
