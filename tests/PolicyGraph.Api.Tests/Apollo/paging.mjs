// Pages through departments with Apollo Client, merging the pages in its cache, and prints a line of JSON.
// Usage: node paging.mjs ADDRESS SIZE
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';

const [address, size] = process.argv.slice(2);
const client = new ApolloClient({
  link: new HttpLink({ uri: address }),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Policy', 'Measure', 'Department', 'Region'] },
    typePolicies: { Query: { fields: { departments: relayStylePagination(['where', 'order']) } } },
  }),
});
const query = gql`
  query Departments($first: Int!, $after: String, $where: DepartmentFilter) {
    departments(first: $first, after: $after, where: $where, order: [{ name: ASC }]) {
      totalCount
      edges { cursor node { id name region { id fullName } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
const list = client.watchQuery({ query, variables: { first: Number(size), where: { level: { in: ['PROVINCE', 'CITY'] } } } });
const subscription = list.subscribe({});
let { data } = await firstValueFrom(list.pipe(filter(({ dataState }) => dataState === 'complete')));
let pages = 1;
while (data.departments.pageInfo.hasNextPage) {
  ({ data } = await list.fetchMore({ variables: { after: data.departments.pageInfo.endCursor } }));
  pages++;
}
const merged = client.readQuery({ query, variables: list.variables }).departments;
console.log(JSON.stringify({ pages, totalCount: merged.totalCount, names: merged.edges.map((edge) => edge.node.name) }));
subscription.unsubscribe();
client.stop();
