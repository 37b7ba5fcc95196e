using PolicyGraph.GraphQL.Language;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>Stands in the place of a result that could not be had.</summary>
/// <param name="Locations">Null for those of the field.</param>
internal sealed record FieldFailure(string Message, string Code, IReadOnlyList<SourceLocation>? Locations = null)
{
    public static FieldFailure Unexpected { get; } =
        new("The server failed to resolve this field.", ErrorCodes.InternalServerError);

    public static FieldFailure Of(ResolverException e) => new(e.Message, e.Code);
}
