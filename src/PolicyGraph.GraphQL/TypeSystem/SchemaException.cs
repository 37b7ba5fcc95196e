namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>The schema's text cannot be used; every fault that was found is listed, with its place.</summary>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors) : Exception(Describe(errors))
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    private static string Describe(IReadOnlyList<GraphQLError> errors) =>
        string.Join(Environment.NewLine, errors.Select(Describe));

    private static string Describe(GraphQLError error) => error.Locations.Count == 0
        ? error.Message
        : $"schema:{error.Locations[0].Line}:{error.Locations[0].Column}: {error.Message}";
}
