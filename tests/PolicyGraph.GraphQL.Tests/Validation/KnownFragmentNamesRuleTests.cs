using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.2.1 Fragment Spread Target Defined.</summary>
public sealed class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ item { ...A } } fragment A on Item { id }")]
    [InlineData("{ item { ... on Book { id } } }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new KnownFragmentNamesRule(context), document);

    [Theory]
    [InlineData(
        "{ item { ...Undefined } }",
        "Unknown fragment \"Undefined\". @1:13")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new KnownFragmentNamesRule(context), document, errors);
}
