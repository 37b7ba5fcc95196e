namespace PolicyGraph.Api.Tests.NamedBuild;

/// <summary>In what HotChocolate and the engine of this project differ; docs/named-packages.md lists it.</summary>
internal static class EngineUnderTest
{
    public const string DayRefusal = "parse the given literal of type `StringValueNode`.";
    public const string AsOfRefusal = "The specified argument value does not match the argument type.";
    public const string IntrospectionRefusal = "Introspection is not allowed for the current request.";

    public const string CostOfEleven = "{ policies(first: 10) { nodes { id } } }";
    public const string CostOfTwelve = "{ policies(first: 11) { nodes { id } } }";

    /// <summary>Where browsers are led to.</summary>
    public const string Editor = "/graphql/ui";

    /// <summary>Where they are told how to build the page while it is not built; the editor is there without it.</summary>
    public static readonly string[] NotBuilt = ["/"];

    /// <summary>Whether introspection tells that an input object takes one field only (isOneOf).</summary>
    public static bool IntrospectsOneOf => false;

    /// <summary>Whether a field is resolved in one call for all objects of a level; otherwise in as many as the engine comes to.</summary>
    public static bool ResolvesLevelsAtOnce => false;
}
