using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.6.1 Values of Correct Type, §5.6.2 Input Object Field Names, §5.6.4 Input Object Required Fields.</summary>
public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ book(id: 7) { title(lang: null) } range(in: {from: 1, unit: ZH}, list: [1, 2]) }")]
    [InlineData("""{ range(list: 3, on: {any: ["thing"]}) find(where: {text: "t"}) { __typename } }""")]
    [InlineData("query ($n: Int!) { range(in: {from: $n}) find(where: {range: {from: 1}}) { __typename } }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new ValuesOfCorrectTypeRule(context), document);

    [Theory]
    [InlineData(
        """{ range(in: {from: "1"}) }""",
        "Int cannot represent non-integer value: \"1\" @1:20")]
    [InlineData(
        "{ range(in: {from: 3000000000}) }",
        "Int cannot represent non 32-bit signed integer value: 3000000000 @1:20")]
    [InlineData(
        "{ range(in: {to: 1, till: 2}) }",
        "Field \"Range.from\" of required type \"Int!\" was not provided. @1:13",
        "Field \"till\" is not defined by type \"Range\". @1:21")]
    [InlineData(
        "{ range(in: {from: null}) }",
        "Expected value of type \"Int!\", found null. @1:20")]
    [InlineData(
        "{ range(in: 5) }",
        "Expected value of type \"Range\", found 5. @1:13")]
    [InlineData(
        """{ range(list: [1, "2", null]) }""",
        "Int cannot represent non-integer value: \"2\" @1:19",
        "Expected value of type \"Int!\", found null. @1:24")]
    [InlineData(
        "{ book(id: 1.5) { title(lang: DE) } }",
        "ID cannot represent a non-string and non-integer value: 1.5 @1:12",
        "Value \"DE\" does not exist in \"Lang\" enum. @1:31")]
    [InlineData(
        """{ item { title(lang: "EN") } flag(on: 1) }""",
        "Enum \"Lang\" cannot represent non-enum value: \"EN\". @1:22",
        "Boolean cannot represent a non boolean value: 1 @1:39")]
    [InlineData(
        """{ find(where: {text: "t", range: {from: 1}}) { __typename } }""",
        "OneOf Input Object \"Search\" must specify exactly one key. @1:15")]
    [InlineData(
        "{ find(where: {}) { __typename } }",
        "OneOf Input Object \"Search\" must specify exactly one key. @1:15")]
    [InlineData(
        "{ find(where: {text: null}) { __typename } }",
        "Field \"Search.text\" must be non-null. @1:15")]
    [InlineData(
        """query ($a: Int = "x") { range(list: [$a]) }""",
        "Int cannot represent non-integer value: \"x\" @1:18")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new ValuesOfCorrectTypeRule(context), document, errors);
}
