using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Regions, bodies and successions within a transaction.</summary>
internal sealed class BodyWriter(ICypherTransaction transaction)
{
    public static CypherCall Put(PolicyParts parts) => Put(
        parts.Regions, parts.Departments, [.. parts.Successions.Select(succession => new CypherParameters
        {
            ["predecessorId"] = succession.PredecessorId,
            ["successorId"] = succession.SuccessorId,
            ["kind"] = EnumText<SuccessionKind>.Of(succession.Kind),
            ["year"] = succession.Year,
            ["basis"] = succession.Basis,
        })]);

    public static CypherCall Put(IReadOnlyList<Region> regions) => Put(regions, [], []);

    /// <summary>Ids of the bodies that issued the policies or are named in them.</summary>
    public async Task<IReadOnlyList<string>> FindNamedInAsync(IReadOnlyList<string> policyIds)
    {
        if (policyIds.Count == 0)
            return [];
        var rows = await transaction.RunAsync(WriteStatements.FindBodiesOfPolicies, new() { ["keys"] = policyIds }).ConfigureAwait(false);
        return [.. rows.Select(row => row.Text(0))];
    }

    /// <summary>Deletes those of the bodies that nothing names any more, and then what they had become.</summary>
    public async Task DeleteUnusedAsync(IReadOnlyList<string> ids)
    {
        while (ids.Count > 0)
        {
            var rows = await transaction.RunAsync(WriteStatements.DeleteUnusedBodies, new() { ["ids"] = ids }).ConfigureAwait(false);
            ids = [.. rows.Select(row => row.Text(0))];
        }
    }

    /// <summary>For bodies of a store that an earlier version made.</summary>
    /// <returns>How many.</returns>
    public async Task<int> AddInitialsAsync()
    {
        var rows = await transaction.RunAsync(WriteStatements.FindDepartmentsWithoutInitials, CypherParameters.None).ConfigureAwait(false);
        if (rows.Count > 0)
        {
            await transaction.RunAsync(WriteStatements.SetInitials, new()
            {
                ["rows"] = rows.Select(row => new CypherParameters { ["id"] = row.Text(0), ["initials"] = PinyinInitials.EndsOf(row.Texts(1)) }).ToArray(),
            }).ConfigureAwait(false);
        }
        return rows.Count;
    }

    private static CypherCall Put(IReadOnlyList<Region> regions, IReadOnlyList<Department> bodies, IReadOnlyList<CypherParameters> successions) => new(
        WriteStatements.MergeBodies, new()
        {
            ["regions"] = regions.Select(RowOf).ToArray(),
            ["departments"] = bodies.Where(body => body.Kind != DepartmentKind.Group).Select(RowOf).ToArray(),
            ["groups"] = bodies.Where(body => body.Kind == DepartmentKind.Group).Select(RowOf).ToArray(),
            ["successions"] = successions,
        });

    private static CypherParameters RowOf(Region region) => new()
    {
        ["code"] = region.Code,
        ["name"] = region.Name,
        ["caption"] = Caption.Of(region.Name),
        ["fullName"] = region.FullName,
        ["level"] = EnumText<AdministrativeLevel>.Of(region.Level),
        ["parentCode"] = region.ParentCode,
    };

    private static CypherParameters RowOf(Department body) => new()
    {
        ["id"] = body.Id,
        ["name"] = body.Name,
        ["caption"] = Caption.Of(body),
        ["aliases"] = body.Aliases.ToArray(),
        ["initials"] = PinyinInitials.Of([body.Name, .. body.Aliases]),
        ["kind"] = EnumText<DepartmentKind>.Of(body.Kind),
        ["level"] = EnumText<AdministrativeLevel>.Of(body.Level),
        ["function"] = body.Function,
        ["regionCode"] = body.Region?.Code,
    };
}
