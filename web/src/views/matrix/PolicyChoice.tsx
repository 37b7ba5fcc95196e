import { usePages } from '../../api/usePages.ts';
import { go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { findWords, Marked } from '../../parts/Marked.tsx';
import { policyTitle } from '../../parts/names.ts';
import { PagedList } from '../../parts/PagedList.tsx';
import { choicesQuery, type Choice } from './queries.ts';

interface Props {
  readonly query: URLSearchParams;
  readonly title: string;
  readonly note: string;
  readonly addressOf: (id: string) => string;
}

/** The loaded policies, to go on with one of them. */
export function PolicyChoice({ query, title, note, addressOf }: Props) {
  const t = useWords();
  const text = query.get('q') ?? '';
  const pages = usePages<Choice>(choicesQuery, { where: { status: { eq: 'LOADED' }, ...(text && { title: { contains: text } }) } });
  return (
    <section class="choice">
      <h1>{title}</h1>
      <p class="faint">{note}</p>
      <form class="controls" role="search" onSubmit={(event) => event.preventDefault()}>
        <label><span>{t('choosePolicy')}</span><input type="search" value={text} onInput={(event) => go(withQuery({ q: event.currentTarget.value }), 'replace')} /></label>
      </form>
      <PagedList pages={pages}>
        {(policies) => (
          <table class="list">
            <thead><tr><th scope="col">{t('document')}</th><th scope="col">{t('documentNumber')}</th><th scope="col">{t('issuedOn')}</th><th scope="col" class="n">{t('measures')}</th></tr></thead>
            <tbody>
              {policies.map((policy) => {
                const name = policyTitle(policy, t('untitled'));
                return (
                  <tr key={policy.id}>
                    <td><a href={addressOf(policy.id)}><Marked text={name} matches={findWords(name, text)} /></a></td>
                    <td>{policy.title && policy.documentNumber}</td>
                    <td>{policy.issuedOn}</td>
                    <td class="n">{policy.measures.totalCount}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </PagedList>
    </section>
  );
}
