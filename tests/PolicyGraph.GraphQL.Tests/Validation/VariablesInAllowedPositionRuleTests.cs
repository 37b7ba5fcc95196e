using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.8.5 All Variable Usages Are Allowed.</summary>
public sealed class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query ($id: ID!) { book(id: $id) { id } }")]
    [InlineData("query ($b: Boolean) { flag(on: $b) }")]
    [InlineData("query ($n: Int = 1) { range(in: {from: $n}) }")]
    [InlineData("query ($n: [Int!]!, $m: Int!) { range(list: $n) a: range(list: [$m]) }")]
    [InlineData("query ($t: String!) { find(where: {text: $t}) { __typename } }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new VariablesInAllowedPositionRule(context), document);

    [Theory]
    [InlineData(
        "query ($id: ID) { book(id: $id) { id } }",
        "Variable \"$id\" of type \"ID\" used in position expecting type \"ID!\". @1:8 1:28")]
    [InlineData(
        "query ($n: [Int]) { range(list: $n) }",
        "Variable \"$n\" of type \"[Int]\" used in position expecting type \"[Int!]\". @1:8 1:33")]
    [InlineData(
        """query ($s: String = "t") { range(in: {from: $s}) }""",
        "Variable \"$s\" of type \"String\" used in position expecting type \"Int!\". @1:8 1:45")]
    [InlineData(
        "query ($n: Int = null) { range(in: {from: $n}) }",
        "Variable \"$n\" of type \"Int\" used in position expecting type \"Int!\". @1:8 1:43")]
    [InlineData(
        "query ($t: String) { find(where: {text: $t}) { __typename } }",
        "Variable \"$t\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Search\". @1:8 1:41")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new VariablesInAllowedPositionRule(context), document, errors);
}
