using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.8.2 Variables Are Input Types.</summary>
public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query ($a: Int, $b: [[Range!]!]!, $c: Lang, $d: Missing) { flag }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new VariablesAreInputTypesRule(context), document);

    [Theory]
    [InlineData(
        "query ($a: Book, $b: [Finding!]) { flag }",
        "Variable \"$a\" cannot be non-input type \"Book\". @1:12",
        "Variable \"$b\" cannot be non-input type \"[Finding!]\". @1:22")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new VariablesAreInputTypesRule(context), document, errors);
}
