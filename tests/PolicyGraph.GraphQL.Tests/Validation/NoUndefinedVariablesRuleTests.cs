using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.8.3 All Variable Uses Defined.</summary>
public sealed class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($a: ID!) { book(id: $a) { ...F } } fragment F on Book { authors(first: 1) { born } }")]
    [InlineData("query ($n: Int!) { ...F } fragment F on Query { book(id: 1) { authors(first: $n) { name } } }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new NoUndefinedVariablesRule(context), document);

    [Theory]
    [InlineData(
        "{ book(id: $a) { id } }",
        "Variable \"$a\" is not defined. @1:12 1:1")]
    [InlineData(
        "query A { ...F } fragment F on Query { range(in: {from: $n}) }",
        "Variable \"$n\" is not defined by operation \"A\". @1:57 1:1")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new NoUndefinedVariablesRule(context), document, errors);
}
