using Microsoft.AspNetCore.Builder;

namespace PolicyGraph.Server;

/// <summary>An editor for questions in the place of GraphiQL: browsers that are sent to the address of GraphQL are led there.</summary>
/// <param name="Path">Where it is, from the root of the server.</param>
/// <param name="Map">Adds its endpoint.</param>
public sealed record GraphQLEditor(string Path, Action<WebApplication> Map)
{
    /// <summary>What the program chose when it started; null for GraphiQL.</summary>
    public static GraphQLEditor? Current { get; private set; }

    public static void Use(GraphQLEditor editor) => Current = editor;
}
