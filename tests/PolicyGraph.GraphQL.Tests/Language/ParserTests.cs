using System.Text;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("", "Syntax Error: Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ a", "Syntax Error: Expected Name, found <EOF>.", 1, 4)]
    [InlineData("{ a: }", "Syntax Error: Expected Name, found \"}\".", 1, 6)]
    [InlineData("{\n  a(x: )\r\n}", "Syntax Error: Unexpected \")\".", 2, 8)]
    [InlineData("notAnOperation A { a }", "Syntax Error: Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("query ($x: Int = $y) { a }", "Syntax Error: Unexpected variable \"$y\" in constant value.", 1, 18)]
    [InlineData("fragment on on Book { a }", "Syntax Error: Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment F Book { a }", "Syntax Error: Expected \"on\", found Name \"Book\".", 1, 12)]
    [InlineData("{ a(x: 01) }", "Syntax Error: Invalid number, unexpected digit after 0: \"1\".", 1, 9)]
    [InlineData("{ a(x: 1.) }", "Syntax Error: Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(x: 1x) }", "Syntax Error: Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(x: \"open) }", "Syntax Error: Unterminated string.", 1, 16)]
    [InlineData("{ a(x: \"\\q\") }", "Syntax Error: Invalid character escape sequence: \"\\q\".", 1, 9)]
    [InlineData("{ a(x: \"\\u12\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u12\")\".", 1, 9)]
    [InlineData("{ a(x: \"\\uD83D\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{110000}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 9)]
    [InlineData("{ a ? }", "Syntax Error: Unexpected character: \"?\".", 1, 5)]
    [InlineData("{ 文 }", "Syntax Error: Unexpected character: U+6587.", 1, 3)]
    [InlineData("{ a(x: 'no') }", "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("\"text\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"text\" extend type A { a: Int }", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("enum E { true }", "Syntax Error: Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("directive @d on NOWHERE", "Syntax Error: Unexpected Name \"NOWHERE\".", 1, 17)]
    public void Broken_document_is_refused_at_the_place(string text, string message, int line, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(text)).Error;
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.ParseFailed, error.Code);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a(x: \"\uD83D\") }")).Error;
        Assert.Equal("Syntax Error: Invalid character within String: U+D83D.", error.Message);
    }

    [Fact]
    public void Nodes_span_their_text()
    {
        const string text = "query Q($v: [Int!] = [1]) {\n  b: book(id: \"文\") @skip(if: true) { ...F }\n}";
        var operation = Assert.IsType<OperationNode>(GraphQLParser.Parse(text).Definitions.Single());
        var variable = operation.VariableDefinitions.Single();
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections.Single());
        string Slice(SyntaxNode node) => text[node.Span.Start..node.Span.End];
        Assert.Equal(text, Slice(operation));
        Assert.Equal("$v: [Int!] = [1]", Slice(variable));
        Assert.Equal("[Int!]", Slice(variable.Type));
        Assert.Equal("b: book(id: \"文\") @skip(if: true) { ...F }", Slice(field));
        Assert.Equal("id: \"文\"", Slice(field.Arguments.Single()));
        Assert.Equal("@skip(if: true)", Slice(field.Directives.Single()));
        Assert.Equal("...F", Slice(field.SelectionSet!.Selections.Single()));
    }

    [Theory]
    [InlineData("\"\\u6587\\u{1F600}\\uD83D\\uDE00 \\\"\\\\\\/\\b\\f\\n\\r\\t\"", "文😀😀 \"\\/\b\f\n\r\t")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\" first\r\n   second\r   third \\\"\"\" \"\"\"", " first\nsecond\nthird \"\"\" ")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"   \n \t \n\"\"\"", "")]
    public void String_has_its_escapes_and_indentation_resolved(string literal, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(GraphQLParser.ParseConstantValue(literal)).Value);

    [Fact]
    public void Descriptions_stand_on_operations_fragments_and_variables()
    {
        var document = GraphQLParser.Parse("\"op\" query Q(\"var\" $v: Int) { a } \"\"\"frag\"\"\" fragment F on T { a }");
        var operation = (OperationNode)document.Definitions[0];
        Assert.Equal("op", operation.Description?.Value);
        Assert.Equal("var", operation.VariableDefinitions.Single().Description?.Value);
        Assert.Equal("frag", document.Definitions[1].Description?.Value);
    }

    [Fact]
    public void Utf8_is_read_as_its_text() =>
        Assert.Equal("{ a(x: \"文\") }", GraphQLParser.Parse("{ a(x: \"文\") }"u8).Text);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse([(byte)'{', 0xFF, 0xFE])).Error;
        Assert.Equal("Syntax Error: The document is not UTF-8; the first wrong byte is at offset 1.", error.Message);
    }

    [Theory]
    [InlineData("", "{a")]
    [InlineData("", "{...")]
    [InlineData("{ f(x: ", "[")]
    [InlineData("{ f(x: ", "{a:")]
    [InlineData("query ($x: ", "[")]
    public void Hostile_nesting_is_refused_before_the_stack_is_in_danger(string start, string opening)
    {
        var text = new StringBuilder(start).Insert(start.Length, opening, 100_000).ToString();
        var error = Assert.Throws<GraphQLSyntaxException>(
            () => GraphQLParser.Parse(text, new ParserOptions(int.MaxValue))).Error;
        Assert.Equal("Syntax Error: The document nests brackets deeper than 64 levels.", error.Message);
        Assert.Equal(ErrorCodes.NestingLimit, error.Code);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("{a", 64)) + new string('}', 64);
        Assert.Single(GraphQLParser.Parse(deep).Definitions);
        Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse($"{{a{deep}}}"));
    }
}
