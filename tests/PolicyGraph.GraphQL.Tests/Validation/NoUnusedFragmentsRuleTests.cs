using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.1.4 Fragments Must Be Used.</summary>
public sealed class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ item { ...A } } fragment A on Item { ...B } fragment B on Item { id }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new NoUnusedFragmentsRule(context), document);

    [Theory]
    [InlineData(
        "{ flag } fragment A on Item { ...B } fragment B on Item { ...A }",
        "Fragment \"A\" is never used. @1:10",
        "Fragment \"B\" is never used. @1:38")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new NoUnusedFragmentsRule(context), document, errors);
}
