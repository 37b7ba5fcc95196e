using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.3.3 Leaf Field Selections.</summary>
public sealed class LeafSelectionsRuleTests
{
    [Theory]
    [InlineData("{ book(id: 1) { pages } }")]
    [InlineData("{ flag }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new LeafSelectionsRule(context), document);

    [Theory]
    [InlineData(
        "{ flag { on } }",
        "Field \"flag\" must not have a selection since type \"Boolean\" has no subfields. @1:8")]
    [InlineData(
        "{ book(id: 1) }",
        "Field \"book\" of type \"Book\" must have a selection of subfields. Did you mean \"book { ... }\"? @1:3")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new LeafSelectionsRule(context), document, errors);
}
