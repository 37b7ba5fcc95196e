using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.3.2 Field Selection Merging.</summary>
public sealed class OverlappingFieldsRuleTests
{
    [Theory]
    [InlineData("{ item { id id ... on Book { id } } }")]
    [InlineData("{ book(id: 1) { id } book(id: 1) { title } }")]
    [InlineData("{ find { ... on Book { x: pages } ... on Author { x: born } } }")]
    [InlineData("{ book(id: 1) { ...A } } fragment A on Book { ...A id }")]
    [InlineData("{ r: range(in: {from: 1, to: 2}) r: range(in: {to: 2, from: 1}) }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new OverlappingFieldsRule(context), document);

    [Theory]
    [InlineData(
        "{ item { a: id a: title } }",
        "Fields \"a\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:10 1:16")]
    [InlineData(
        "{ item { title(lang: EN) title(lang: ZH) } }",
        "Fields \"title\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:10 1:26")]
    [InlineData(
        "{ find { ... on Book { pages } ... on Film { pages } } }",
        "Fields \"pages\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:24 1:46")]
    [InlineData(
        "{ find { ... on Book { a: id } ... on Film { a: title } } }",
        "Fields \"a\" conflict because they return conflicting types \"ID!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:24 1:46")]
    [InlineData(
        "{ book(id: 1) { a: id } book(id: 1) { ...F } } fragment F on Book { a: title }",
        "Fields \"book\" conflict because subfields \"a\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3 1:17 1:25 1:69")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new OverlappingFieldsRule(context), document, errors);
}
