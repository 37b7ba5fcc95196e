using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.2.4.1 Single Root Field.</summary>
public sealed class SingleRootFieldRuleTests
{
    [Theory]
    [InlineData("subscription { added { id } }")]
    [InlineData("subscription { added { id } ...F } fragment F on Subscription { added { title } }")]
    [InlineData("{ a: flag b: flag }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new SingleRootFieldRule(context), document);

    [Theory]
    [InlineData(
        "subscription { added { id } removed { id } }",
        "Anonymous Subscription must select only one top level field. @1:29")]
    [InlineData(
        "subscription S { added { id } ...F } fragment F on Subscription { removed { id } }",
        "Subscription \"S\" must select only one top level field. @1:67")]
    [InlineData(
        "subscription { __typename }",
        "Anonymous Subscription must not select an introspection top level field. @1:16")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new SingleRootFieldRule(context), document, errors);
}
