using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.6.3 Input Object Field Uniqueness.</summary>
public sealed class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ range(in: {from: 1, to: 2}, list: [1]) }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new UniqueInputFieldNamesRule(context), document);

    [Theory]
    [InlineData(
        "{ range(in: {from: 1, from: 2}) }",
        "There can be only one input field named \"from\". @1:14 1:23")]
    [InlineData(
        "{ range(on: [{a: {b: 1, b: 2}}]) }",
        "There can be only one input field named \"b\". @1:19 1:25")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new UniqueInputFieldNamesRule(context), document, errors);
}
