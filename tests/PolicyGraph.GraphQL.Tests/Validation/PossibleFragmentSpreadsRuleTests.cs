using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.2.3 Fragment Spread Is Possible.</summary>
public sealed class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("{ item { ... on Book { id } ... on Item { id } ... on Finding { __typename } } }")]
    [InlineData("{ find { ...A } } fragment A on Item { id }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new PossibleFragmentSpreadsRule(context), document);

    [Theory]
    [InlineData(
        "{ book(id: 1) { ... on Film { id } } }",
        "Fragment cannot be spread here as objects of type \"Book\" can never be of type \"Film\". @1:17")]
    [InlineData(
        "{ item { ...A } } fragment A on Author { name }",
        "Fragment \"A\" cannot be spread here as objects of type \"Item\" can never be of type \"Author\". @1:10")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new PossibleFragmentSpreadsRule(context), document, errors);
}
