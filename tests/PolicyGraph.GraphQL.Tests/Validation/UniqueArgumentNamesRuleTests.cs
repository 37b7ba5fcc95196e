using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.4.2 Argument Uniqueness.</summary>
public sealed class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("""{ book(id: 1) { id } flag @mark(tag: "t") }""")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new UniqueArgumentNamesRule(context), document);

    [Theory]
    [InlineData(
        "{ book(id: 1, id: 2) { id } }",
        "There can be only one argument named \"id\". @1:8 1:15")]
    [InlineData(
        "{ flag @many(n: 1, n: 2, n: 3) }",
        "There can be only one argument named \"n\". @1:14 1:20 1:26")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new UniqueArgumentNamesRule(context), document, errors);
}
