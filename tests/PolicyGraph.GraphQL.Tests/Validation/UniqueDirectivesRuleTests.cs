using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.7.3 Directives Are Unique per Location.</summary>
public sealed class UniqueDirectivesRuleTests
{
    [Theory]
    [InlineData("""{ flag @many(n: 1) @many(n: 2) @mark(tag: "t") }""")]
    [InlineData("""{ a: flag @mark(tag: "t") b: flag @mark(tag: "t") }""")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new UniqueDirectivesRule(context), document);

    [Theory]
    [InlineData(
        """{ flag @skip(if: true) @mark(tag: "t") @skip(if: false) }""",
        "The directive \"@skip\" can only be used once at this location. @1:8 1:40")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new UniqueDirectivesRule(context), document, errors);
}
