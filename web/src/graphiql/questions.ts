/** The operations of docs/graphql.md with their variables, a tab each. */
export function tabsOf(document: string): { query: string; variables: string }[] {
  return document.split(/^## /m).slice(1).flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'));
    const queries = fencesOf(section, 'graphql');
    const variables = fencesOf(section, 'json');
    return queries.map((query, i) => ({ query: `# ${title}\n${query}`, variables: variables[i] ?? '' }));
  });
}

function fencesOf(text: string, language: string): string[] {
  return text.split(`\`\`\`${language}\n`).slice(1).map((rest) => rest.slice(0, rest.indexOf('\n```')));
}
