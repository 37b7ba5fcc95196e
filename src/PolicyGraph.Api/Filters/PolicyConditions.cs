using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> and <c>order</c> of lists of policies.</summary>
internal static class PolicyConditions
{
    public static PolicyFilter FilterOf(ArgumentValues arguments)
    {
        var where = new Where(arguments["where"]);
        var issuedOn = where.Of("issuedOn");
        var equal = (DateOnly?)issuedOn["eq"];
        return new PolicyFilter
        {
            Ids = where.Keys("id", NodeType.Policy),
            TitleContains = where.Contains("title"),
            IssuerIds = where.Keys("issuer", NodeType.Department),
            RegionCodes = where.Texts("region"),
            Levels = where.Enums<AdministrativeLevel>("level"),
            Statuses = where.Enums<PolicyStatus>("status"),
            IssuedFrom = Later(equal, (DateOnly?)issuedOn["gte"]),
            IssuedTo = Earlier(equal, (DateOnly?)issuedOn["lte"]),
        };
    }

    public static (PolicyOrder Order, bool Descending) OrderOf(ArgumentValues arguments)
    {
        var (key, descending) = Sorting.Read(arguments, "id");
        return (key switch { "title" => PolicyOrder.Title, "issuedOn" => PolicyOrder.IssuedOn, _ => PolicyOrder.Id }, descending);
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other || other is null ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one < other || other is null ? one : other;
}
