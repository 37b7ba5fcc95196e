using System.Collections.Immutable;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> and <c>order</c> of lists of policies.</summary>
internal static class PolicyConditions
{
    public static PolicyFilter FilterOf(ArgumentValues arguments) => new() { Where = Of(new ConditionReader(), arguments["where"]) };

    public static ImmutableArray<Sort<PolicyOrder>> OrderOf(ArgumentValues arguments) => Sorting.Read(arguments, key => key switch
    {
        "title" => PolicyOrder.Title,
        "issuedOn" => PolicyOrder.IssuedOn,
        "publishedOn" => PolicyOrder.PublishedOn,
        "level" => PolicyOrder.Level,
        _ => PolicyOrder.Id,
    });

    /// <param name="where">A PolicyFilter of the schema, or null.</param>
    public static Condition Of(ConditionReader reader, object? where) => reader.Object(where, (name, value) => name switch
    {
        "id" => reader.Compare(value, Field.PolicyId, FilterValues.Key(NodeType.Policy)),
        "title" => reader.Compare(value, Field.PolicyTitle, FilterValues.Text),
        "documentNumber" => reader.Compare(value, Field.PolicyDocumentNumber, FilterValues.DocumentNumber),
        "issuer" => reader.Compare(value, (comparison, ids) => Condition.Some(
            Relation.PolicyIssuer, new Compared(Field.DepartmentId, comparison, ids)), FilterValues.Key(NodeType.Department)),
        "issuedBy" => Condition.Some(Relation.PolicyIssuer, DepartmentConditions.Of(reader, value)),
        "region" => reader.Compare(value, Field.PolicyRegionCode, FilterValues.Text),
        "level" => reader.Compare(value, Field.PolicyLevel, FilterValues.Text),
        "status" => reader.Compare(value, Field.PolicyStatus, FilterValues.Text),
        "issuedOn" => reader.Compare(value, Field.PolicyIssuedOn, FilterValues.Day),
        "publishedOn" => reader.Compare(value, Field.PolicyPublishedOn, FilterValues.Day),
        "measures" => reader.List(value, Relation.PolicyMeasures, measure => MeasureConditions.Of(reader, measure)),
        _ => throw new ArgumentException($"PolicyFilter.{name} is not read.", nameof(where)),
    });
}
