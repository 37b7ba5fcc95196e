using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Tests.Support;

/// <summary>The schema that tests of rules and limits speak of.</summary>
internal static class Library
{
    public const string Sdl = """
        interface Item { id: ID! title(lang: Lang = EN): String }
        type Book implements Item {
          id: ID! title(lang: Lang = EN): String pages: Int authors(first: Int!): [Author!]! sequel: Book
        }
        type Film implements Item { id: ID! title(lang: Lang = EN): String pages: String minutes: Int! }
        type Author { name: String! born: Int works(first: Int = 3): [Item!]! }
        union Finding = Book | Film | Author
        enum Lang { EN ZH }
        scalar Day
        input Range { from: Int! to: Int = 10 unit: Lang }
        input Search @oneOf { text: String range: Range }
        type Query {
          book(id: ID!): Book
          item: Item
          find(where: Search, first: Int): [Finding!]!
          range(in: Range, list: [Int!], on: Day): Int
          flag(on: Boolean! = true): Boolean
        }
        type Mutation { rename(id: ID!, title: String!): Book }
        type Subscription { added: Item removed: Item }
        directive @mark(tag: String!) on FIELD
        directive @many(n: Int) repeatable on FIELD
        """;

    public static Schema Schema { get; } = Schema.Parse(Sdl);
}
