namespace PolicyGraph.Api.Tests.DefaultBuild;

/// <summary>In what the engine of this project and HotChocolate differ.</summary>
internal static class EngineUnderTest
{
    public const string DayRefusal = "Date must be a string YYYY-MM-DD, such as \"2019-03-07\".";
    public const string AsOfRefusal = "AsOf must be ISSUED, CURRENT or a string YYYY-MM-DD, such as \"2019-03-07\".";
    public const string IntrospectionRefusal = "Introspection is switched off";

    public const string CostOfEleven = "query ($n: Int = 10) { policies(first: $n) { nodes { id } } }";
    public const string CostOfTwelve = "query ($n: Int = 11) { policies(first: $n) { nodes { id } } }";

    /// <summary>Where browsers are led to.</summary>
    public const string Editor = "/graphiql/";

    /// <summary>Where they are told how to build the page while it is not built.</summary>
    public static readonly string[] NotBuilt = ["/", "/graphql"];

    /// <summary>Whether introspection tells that an input object takes one field only (isOneOf).</summary>
    public static bool IntrospectsOneOf => true;

    /// <summary>Whether a field is resolved in one call for all objects of a level; otherwise in as many as the engine comes to.</summary>
    public static bool ResolvesLevelsAtOnce => true;
}
