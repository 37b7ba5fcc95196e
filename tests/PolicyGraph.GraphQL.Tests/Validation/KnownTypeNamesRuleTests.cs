using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.1.2 Fragment Spread Type Existence.</summary>
public sealed class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query ($a: [Range!]) { item { ... on Book { id } } } fragment F on Film { id }")]
    [InlineData("{ flag } type Own { own: Own s: String }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new KnownTypeNamesRule(context), document);

    [Theory]
    [InlineData(
        "query ($a: [Ranges!]) { flag }",
        "Unknown type \"Ranges\". @1:13")]
    [InlineData(
        "{ item { ... on Journal { id } } }",
        "Unknown type \"Journal\". @1:17")]
    [InlineData(
        "fragment F on Journal { id }",
        "Unknown type \"Journal\". @1:15")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new KnownTypeNamesRule(context), document, errors);
}
