using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.2.4.1 Single Root Field: conditions.</summary>
public sealed class NoConditionOnSubscriptionRootRuleTests
{
    [Theory]
    [InlineData("subscription { added { id @skip(if: true) } }")]
    [InlineData("{ flag @include(if: false) }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new NoConditionOnSubscriptionRootRule(context), document);

    [Theory]
    [InlineData(
        "subscription ($b: Boolean!) { added @include(if: $b) { id } }",
        "@include may not be used at the root of a subscription. @1:37")]
    [InlineData(
        "subscription { ...F } fragment F on Subscription { added @skip(if: true) { id } }",
        "@skip may not be used at the root of a subscription. @1:58")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new NoConditionOnSubscriptionRootRule(context), document, errors);
}
