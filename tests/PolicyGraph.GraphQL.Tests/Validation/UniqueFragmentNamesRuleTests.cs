using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.1.1 Fragment Name Uniqueness.</summary>
public sealed class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ item { ...A ...B } } fragment A on Item { id } fragment B on Item { id }")]
    [InlineData("query A { flag } fragment A on Book { id }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new UniqueFragmentNamesRule(context), document);

    [Theory]
    [InlineData(
        "fragment A on Item { id } fragment A on Book { id }",
        "There can be only one fragment named \"A\". @1:10 1:36")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new UniqueFragmentNamesRule(context), document, errors);
}
