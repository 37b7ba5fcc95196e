using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.4.1 Argument Names.</summary>
public sealed class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("""{ book(id: 1) { title(lang: ZH) } flag @mark(tag: "t") }""")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new KnownArgumentNamesRule(context), document);

    [Theory]
    [InlineData(
        "{ book(number: 1) { id } }",
        "Unknown argument \"number\" on field \"Query.book\". @1:8")]
    [InlineData(
        """{ flag @mark(name: "t") }""",
        "Unknown argument \"name\" on directive \"@mark\". @1:14")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new KnownArgumentNamesRule(context), document, errors);
}
