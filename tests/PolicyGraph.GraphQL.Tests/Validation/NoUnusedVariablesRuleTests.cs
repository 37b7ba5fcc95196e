using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.8.4 All Variables Used.</summary>
public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($a: Boolean!) { ...F } fragment F on Query { flag @skip(if: $a) }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new NoUnusedVariablesRule(context), document);

    [Theory]
    [InlineData(
        "query A($a: Int, $b: Int) { range(in: {from: $b}) }",
        "Variable \"$a\" is never used in operation \"A\". @1:9")]
    [InlineData(
        "query ($a: Int) { flag }",
        "Variable \"$a\" is never used. @1:8")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new NoUnusedVariablesRule(context), document, errors);
}
