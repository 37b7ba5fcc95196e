using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Regions, bodies and successions within a transaction.</summary>
internal sealed class BodyWriter(ICypherTransaction transaction)
{
    public async Task PutAsync(PolicyParts parts)
    {
        await PutAsync(parts.Regions).ConfigureAwait(false);
        await PutAsync(WriteStatements.MergeDepartments, parts.Departments.Where(body => body.Kind != DepartmentKind.Group)).ConfigureAwait(false);
        await PutAsync(WriteStatements.MergeGroups, parts.Departments.Where(body => body.Kind == DepartmentKind.Group)).ConfigureAwait(false);
        await RunAsync(WriteStatements.MergeSuccessions, [.. parts.Successions.Select(succession => new CypherParameters
        {
            ["predecessorId"] = succession.PredecessorId,
            ["successorId"] = succession.SuccessorId,
            ["kind"] = EnumText<SuccessionKind>.Of(succession.Kind),
            ["year"] = succession.Year,
            ["basis"] = succession.Basis,
        })]).ConfigureAwait(false);
    }

    public Task PutAsync(IReadOnlyList<Region> regions) => RunAsync(WriteStatements.MergeRegions, [.. regions.Select(region => new CypherParameters
    {
        ["code"] = region.Code,
        ["name"] = region.Name,
        ["fullName"] = region.FullName,
        ["level"] = EnumText<AdministrativeLevel>.Of(region.Level),
        ["parentCode"] = region.ParentCode,
    })]);

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
        await RunAsync(WriteStatements.SetInitials, [.. rows.Select(row => new CypherParameters
        {
            ["id"] = row.Text(0),
            ["initials"] = PinyinInitials.EndsOf(row.Texts(1)),
        })]).ConfigureAwait(false);
        return rows.Count;
    }

    private Task PutAsync(CypherStatement statement, IEnumerable<Department> bodies) => RunAsync(statement, [.. bodies.Select(body => new CypherParameters
    {
        ["id"] = body.Id,
        ["name"] = body.Name,
        ["aliases"] = body.Aliases.ToArray(),
        ["initials"] = PinyinInitials.EndsOf([body.Name, .. body.Aliases]),
        ["kind"] = EnumText<DepartmentKind>.Of(body.Kind),
        ["level"] = EnumText<AdministrativeLevel>.Of(body.Level),
        ["function"] = body.Function,
        ["regionCode"] = body.Region?.Code,
    })]);

    private async Task RunAsync(CypherStatement statement, IReadOnlyList<CypherParameters> rows)
    {
        if (rows.Count > 0)
            await transaction.RunAsync(statement, new() { ["rows"] = rows }).ConfigureAwait(false);
    }
}
