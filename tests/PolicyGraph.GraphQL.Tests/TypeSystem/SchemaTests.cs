using PolicyGraph.GraphQL.Introspection;
using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.TypeSystem;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaTests
{
    [Fact]
    public void Every_fault_is_listed_with_its_place()
    {
        const string sdl = """
            type Query implements Missing {
              a(x: Query): In
            }
            input In { a: In! }
            """;
        var e = Assert.Throws<SchemaException>(() => Schema.Parse(sdl));
        Assert.Equal(["Unknown type \"Missing\". @1:23"], e.Errors.Select(RuleAssert.Describe));
        e = Assert.Throws<SchemaException>(() => Schema.Parse(sdl.Replace("implements Missing ", "", StringComparison.Ordinal)));
        Assert.Equal(
            """
            schema:2:16: The type of Query.a must be Output Type but got: In.
            schema:2:8: The type of Query.a(x:) must be Input Type but got: Query.
            schema:4:12: Cannot reference Input Object "In" within itself through a series of non-null fields: "a".
            """,
            e.Message);
    }

    [Theory]
    [InlineData("type Query { a(x: Int = \"1\"): Int }", "The default value of x, \"1\", is no Int. @1:25")]
    [InlineData("type Query { a(x: In = {a: {}}): Int } input In { a: In = {a: null} b: Int! }", "The default value of a, {a: null}, is no In. @1:59|The default value of x, {a: {}}, is no In. @1:24")]
    [InlineData("type Query { a(x: In): Int } input In { a: In = {} }", "The default value of a contains itself. @1:49")]
    public void Default_that_is_no_value_of_its_type_is_refused(string sdl, string errors)
    {
        var e = Assert.Throws<SchemaException>(() => Schema.Parse(sdl));
        Assert.Equal(errors.Split('|'), e.Errors.Select(RuleAssert.Describe));
    }

    [Theory]
    [InlineData("type Query { a: Int } { a }", "A schema must not hold operations or fragments. @1:23")]
    [InlineData("type Query { a: Int } scalar ID", "Type \"ID\" is built in and cannot be defined again. @1:30")]
    public void Text_that_is_more_than_a_schema_is_refused(string sdl, string error)
    {
        var e = Assert.Throws<SchemaException>(() => Schema.Parse(sdl));
        Assert.Equal([error], e.Errors.Select(RuleAssert.Describe));
    }

    [Fact]
    public void Extensions_are_part_of_what_they_extend()
    {
        var schema = Schema.Parse(
            """
            type Query { a: E } extend type Query implements I @mark { b: Int }
            interface I { b: Int } directive @mark on OBJECT
            enum E { A } extend enum E { B }
            """);
        Assert.Equal(["a", "b"], schema.QueryType!.Fields.Select(field => field.Name));
        Assert.Equal(["Query"], schema.PossibleTypes(schema.FindType("I")!).Select(type => type.Name));
        Assert.NotNull(((EnumType)schema.FindType("E")!).Find("B"));
    }

    [Fact]
    public void Printed_schema_reads_as_the_same_schema()
    {
        var printed = SchemaPrinter.Print(Library.Schema);
        Assert.Equal(printed, SchemaPrinter.Print(Schema.Parse(printed)));
        Assert.Contains("title(lang: Lang = EN): String", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_types_are_one_object()
    {
        var schema = Library.Schema;
        var works = schema.FindField(schema.FindType("Author")!, "works")!.Type;
        Assert.Same(schema.FindType("Item")!.AsNonNull().AsList().AsNonNull(), works);
        Assert.Equal("[Item!]!", works.ToString());
    }
}
