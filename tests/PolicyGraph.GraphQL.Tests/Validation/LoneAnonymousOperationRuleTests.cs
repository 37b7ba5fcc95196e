using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.2.3.1 Lone Anonymous Operation.</summary>
public sealed class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ flag }")]
    [InlineData("query A { flag } query B { flag }")]
    [InlineData("{ ...F } fragment F on Query { flag }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new LoneAnonymousOperationRule(context), document);

    [Theory]
    [InlineData(
        "{ flag } query B { flag }",
        "This anonymous operation must be the only defined operation. @1:1")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new LoneAnonymousOperationRule(context), document, errors);
}
