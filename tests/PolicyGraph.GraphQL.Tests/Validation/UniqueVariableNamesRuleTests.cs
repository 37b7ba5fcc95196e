using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.8.1 Variable Uniqueness.</summary>
public sealed class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($a: Int, $b: Int) { flag } query B($a: Int) { flag }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new UniqueVariableNamesRule(context), document);

    [Theory]
    [InlineData(
        "query ($a: Int, $a: String) { flag }",
        "There can be only one variable named \"$a\". @1:9 1:18")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new UniqueVariableNamesRule(context), document, errors);
}
