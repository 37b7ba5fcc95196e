using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> and <c>order</c> of lists of bodies.</summary>
internal static class DepartmentConditions
{
    public static DepartmentFilter FilterOf(ArgumentValues arguments)
    {
        var where = new Where(arguments["where"]);
        return new DepartmentFilter
        {
            Ids = where.Keys("id", NodeType.Department),
            NameContains = where.Contains("name"),
            Kinds = where.Enums<DepartmentKind>("kind"),
            RegionCodes = where.Texts("region"),
            Levels = where.Enums<AdministrativeLevel>("level"),
            Functions = where.Texts("function"),
        };
    }

    public static (DepartmentOrder Order, bool Descending) OrderOf(ArgumentValues arguments)
    {
        var (key, descending) = Sorting.Read(arguments, "id");
        return (key switch { "name" => DepartmentOrder.Name, "function" => DepartmentOrder.Function, _ => DepartmentOrder.Id }, descending);
    }
}
