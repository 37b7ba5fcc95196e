using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.2.2 Fragment Spreads Must Not Form Cycles.</summary>
public sealed class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("{ item { ...A ...A } } fragment A on Item { ...B ...B } fragment B on Item { id }")]
    [InlineData("fragment A on Item { ...Unknown }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new NoFragmentCyclesRule(context), document);

    [Theory]
    [InlineData(
        "fragment A on Book { sequel { ...A } }",
        "Cannot spread fragment \"A\" within itself. @1:31")]
    [InlineData(
        "fragment A on Item { ...B } fragment B on Item { ...C } fragment C on Item { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". @1:22 1:50 1:78")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new NoFragmentCyclesRule(context), document, errors);
}
