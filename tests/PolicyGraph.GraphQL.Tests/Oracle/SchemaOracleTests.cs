using PolicyGraph.GraphQL.TypeSystem;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Oracle;

public sealed class SchemaOracleTests
{
    private const string Query = " type Query { a: Int } ";

    private static readonly string[] Schemas =
    [
        Query,
        "type Query",
        "type Query {}",
        "scalar Date",
        "schema { query: Q } type Q { a: Int }",
        "schema { query: Missing }",
        "schema { query: A query: A } type A { a: Int }",
        "schema { query: A } schema { query: A } type A { a: Int }",
        "schema { query: I } interface I { a: Int }",
        "schema { query: Query mutation: In }" + Query + "input In { a: Int }",
        "schema { mutation: Query }" + Query,
        "extend schema { mutation: M } type M { a: Int }" + Query,
        Query + Query,
        Query + "type A { a: Int a: Int }",
        Query + "type A { a(x: Int x: Int): Int }",
        Query + "type A { a: Missing }",
        Query + "type A { a: In } input In { a: Int }",
        Query + "type A { a(x: Query): Int }",
        Query + "type A { a(x: Int! @deprecated): Int }",
        Query + "type A { a(x: Int! = 1 @deprecated): Int }",
        Query + "type __A { a: Int }",
        Query + "type A { __a: Int }",
        Query + "type A { a(__x: Int): Int }",
        Query + "enum E",
        Query + "enum E { A A }",
        Query + "enum E { __A }",
        Query + "enum E { true }",
        Query + "union U",
        Query + "union U = Query | Query",
        Query + "union U = Query | I interface I { a: Int }",
        Query + "union U = Query",
        Query + "input In",
        Query + "input In { a: Int a: Int }",
        Query + "input In { a: Query }",
        Query + "input In { a: In! }",
        Query + "input In { a: In }",
        Query + "input In { a: [In!]! }",
        Query + "input A { b: B! } input B { a: A! }",
        Query + "input In { a: Int! @deprecated }",
        Query + "input In @oneOf { a: Int! }",
        Query + "input In @oneOf { a: Int = 1 }",
        Query + "input In @oneOf { a: Int }",
        Query + "interface I { a: Int }",
        Query + "interface I { a: Int } type A implements I { b: Int }",
        Query + "interface I { a: Int } type A implements I { a: Int! }",
        Query + "interface I { a: Int! } type A implements I { a: Int }",
        Query + "interface I { a: [I] } type A implements I { a: [A!] }",
        Query + "interface I { a(x: Int): Int } type A implements I { a: Int }",
        Query + "interface I { a(x: Int): Int } type A implements I { a(x: Int!): Int }",
        Query + "interface I { a: Int } type A implements I { a(x: Int!): Int }",
        Query + "interface I { a: Int } type A implements I { a(x: Int! = 1, y: Int): Int }",
        Query + "interface I { a: Int } type A implements I & I { a: Int }",
        Query + "interface I implements I { a: Int }",
        Query + "interface I implements J { a: Int } interface J implements I { a: Int }",
        Query + "interface I { a: Int } interface J implements I { a: Int } type A implements J { a: Int }",
        Query + "interface I { a: Int } interface J implements I { a: Int } type A implements J & I { a: Int }",
        Query + "type A implements Query { a: Int }",
        Query + "type A implements Missing { a: Int }",
        Query + "extend type Query { b: Int }",
        Query + "extend type Query { a: Int }",
        Query + "extend type Missing { a: Int }",
        Query + "extend interface Query { b: Int }",
        Query + "enum E { A } extend enum E { B }",
        Query + "enum E { A } extend enum E { A }",
        Query + "scalar S @specifiedBy(url: \"u\") scalar T @specifiedBy",
        Query + "scalar S @specifiedBy(url: \"u\")",
        Query + "scalar S @deprecated",
        Query + "scalar S @missing",
        Query + "scalar S @specifiedBy(url: \"u\") @specifiedBy(url: \"u\")",
        Query + "scalar S @specifiedBy(url: \"u\", url: \"v\")",
        Query + "scalar S @specifiedBy(url: \"u\", other: 1)",
        Query + "directive @d on FIELD directive @d on FIELD",
        Query + "directive @d(a: Int a: Int) on FIELD",
        Query + "directive @d(a: Query) on FIELD",
        Query + "directive @d(a: Int! @deprecated) on FIELD",
        Query + "directive @__d on FIELD",
        Query + "directive @d on MISSING",
        Query + "directive @d(a: Int!) repeatable on OBJECT type A @d(a: 1) @d(a: 2) { a: Int }",
        Query + "directive @d(a: Int!) on OBJECT type A @d { a: Int }",
        Query + "directive @skip(if: Boolean!) on FIELD",
        Query + "extend type Query @oneOf",
    ];

    /// <summary>A default that is no value of its type is a fault here; the reference lets it pass and forgets it.</summary>
    [Fact]
    public void Schemas_are_refused_exactly_where_the_reference_refuses_them()
    {
        using var oracle = OracleProcess.StartOrSkip();
        var answers = oracle.AskAll([.. Schemas.Select(sdl => new { command = "isValidSchema", sdl })]);
        var different = Schemas.Zip(answers, (sdl, answer) => (Sdl: sdl, IsValid: answer.GetProperty("valid").GetBoolean()))
            .Where(expected => IsValid(expected.Sdl) != expected.IsValid)
            .Select(expected => $"{(expected.IsValid ? "accepted" : "refused")} by the reference: {expected.Sdl}");
        Assert.Empty(different);
    }

    private static bool IsValid(string sdl)
    {
        try
        {
            Schema.Parse(sdl);
            return true;
        }
        catch (SchemaException)
        {
            return false;
        }
    }
}
