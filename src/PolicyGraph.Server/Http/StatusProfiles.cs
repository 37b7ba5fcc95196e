using Microsoft.AspNetCore.Http;
using PolicyGraph.GraphQL;

namespace PolicyGraph.Server.Http;

internal static class StatusProfiles
{
    private const int PartialSuccess = 294;

    /// <summary>Of a JSON body that is no GraphQL request.</summary>
    public static int IllFormed(this StatusProfile profile) =>
        profile == StatusProfile.Draft2026 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;

    /// <param name="firstCode">Code of the first error of a request that could not be executed.</param>
    public static int StatusOf(this StatusProfile profile, ResponseKind kind, string? firstCode, ResponseMediaType mediaType) => kind switch
    {
        ResponseKind.Cancelled => StatusCodes.Status503ServiceUnavailable,
        ResponseKind.RequestError or ResponseKind.TooLarge when profile == StatusProfile.Draft2026 =>
            firstCode == ErrorCodes.ParseFailed ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
        ResponseKind.RequestError or ResponseKind.TooLarge when mediaType == ResponseMediaType.GraphQLResponse => StatusCodes.Status400BadRequest,
        ResponseKind.DataWithErrors or ResponseKind.NullData when profile == StatusProfile.Draft2026 => PartialSuccess,
        _ => StatusCodes.Status200OK,
    };
}
