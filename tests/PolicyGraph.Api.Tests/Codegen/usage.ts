// What a program does with generated types; it compiles only if they say what the schema says.
import type { LeadsQuery, LeadsQueryVariables, ResponsibilityRole } from './operations.ts';

export const variables: LeadsQueryVariables = { name: '云南省财政厅' };

export const titles = (answer: LeadsQuery): string[] => answer.department?.leads.nodes.map((held) => held.measure.title) ?? [];

export const roles: Record<ResponsibilityRole, string> = { COORDINATE: '配合', LEAD: '牵头', RESPONSIBLE: '负责', SHARED: '分工负责' };

// @ts-expect-error: a department may not be there.
export const name = (answer: LeadsQuery): string => answer.department.name;
