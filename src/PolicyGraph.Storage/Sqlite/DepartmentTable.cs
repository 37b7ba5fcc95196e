using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Regions, bodies and successions. Remembers what it has written, since a body is named again and again.</summary>
internal sealed class DepartmentTable(SqliteSession session, SearchTable texts)
{
    private readonly Dictionary<string, KnownDepartment> known = new(StringComparer.Ordinal);
    private readonly HashSet<Region> knownRegions = [];

    public void Put(PolicyParts parts)
    {
        Put(parts.Regions);
        foreach (var department in parts.Departments)
            Put(department);
        foreach (var succession in parts.Successions)
        {
            if (known[succession.PredecessorId].Successions.Add(succession))
            {
                session.Execute(
                    WriteSql.AddSuccession, KeyOf(succession.PredecessorId), KeyOf(succession.SuccessorId),
                    EnumText<SuccessionKind>.Of(succession.Kind), succession.Year, succession.Basis);
            }
        }
    }

    public void Put(IReadOnlyList<Region> regions)
    {
        foreach (var region in regions)
        {
            if (knownRegions.Add(region))
                session.Execute(WriteSql.PutRegion, region.Code, region.Name, region.FullName, EnumText<AdministrativeLevel>.Of(region.Level), region.ParentCode);
        }
    }

    /// <exception cref="KeyNotFoundException">The body was not put before.</exception>
    public long KeyOf(string id) => known[id].Key;

    /// <summary>Drops those of the bodies that nothing names any more, and then what they had become.</summary>
    public void DropUnused(IEnumerable<long> keys)
    {
        var candidates = new Stack<long>(keys);
        while (candidates.TryPop(out var key))
        {
            var successors = session.Query(WriteSql.SuccessorsOf, row => row.GetInt64(0), key);
            if (session.Execute(WriteSql.DropDepartment, key) == 0)
                continue;
            texts.Drop(key, SearchTable.Department);
            Forget();
            successors.ForEach(candidates.Push);
        }
    }

    /// <summary>To be called when a transaction was not committed.</summary>
    public void Forget()
    {
        known.Clear();
        knownRegions.Clear();
    }

    private void Put(Department department)
    {
        if (!known.TryGetValue(department.Id, out var entry))
            known.Add(department.Id, entry = Read(department.Id));
        if (entry.Department is not { } before || !IsKnown(department, before, entry.Aliases))
            Write(department, entry);
    }

    private KnownDepartment Read(string id)
    {
        if (session.Scalar(WriteSql.FindDepartment, id) is not long key)
            return new KnownDepartment();
        var entry = new KnownDepartment { Key = key };
        entry.Aliases.UnionWith(session.Query(WriteSql.AliasesOf, row => row.GetString(0), key));
        return entry;
    }

    private void Write(Department department, KnownDepartment entry)
    {
        var isNew = entry.Key == 0;
        entry.Key = session.Number(
            WriteSql.PutDepartment, department.Id, department.Name, EnumText<DepartmentKind>.Of(department.Kind),
            department.Region?.Code, EnumText<AdministrativeLevel>.Of(department.Level), department.Function);
        var hasNewAlias = false;
        foreach (var alias in department.Aliases)
        {
            if (entry.Aliases.Add(alias))
                hasNewAlias |= session.Execute(WriteSql.AddAlias, entry.Key, alias) > 0;
        }
        entry.Department = entry.Department is { } before ? DepartmentMerge.Of(before, department) : department;
        if (isNew)
            texts.Add(entry.Key, SearchTable.Department, department.Name, string.Join('\n', entry.Aliases));
        else if (hasNewAlias)
            texts.Put(entry.Key, SearchTable.Department, department.Name, string.Join('\n', entry.Aliases));
        if (isNew || hasNewAlias)
            AddInitials(entry.Key, [department.Name, .. entry.Aliases]);
    }

    private void AddInitials(long key, IEnumerable<string> names)
    {
        foreach (var initials in PinyinInitials.EndsOf(names))
            session.Execute(WriteSql.AddInitials, initials, key);
    }

    private static bool IsKnown(Department department, Department before, SortedSet<string> aliases)
    {
        var addsToHead = (before.Kind == DepartmentKind.Unknown && department.Kind != DepartmentKind.Unknown)
            || (before.Region is null && department.Region is not null)
            || (before.Level is null && department.Level is not null)
            || (before.Function is null && department.Function is not null);
        return !addsToHead && department.Aliases.All(aliases.Contains);
    }

    private sealed class KnownDepartment
    {
        public long Key { get; set; }

        /// <summary>What this process has written of it; null when it only read the key.</summary>
        public Department? Department { get; set; }

        /// <summary>All that the store holds.</summary>
        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public HashSet<Records.StoredSuccession> Successions { get; } = [];
    }
}
