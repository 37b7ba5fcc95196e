using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Sqlite.Lists;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Counts measures by all facets in one pass over short rows. What a measure has several of counts once a measure; what it lacks
/// does not count.
/// </summary>
internal sealed class MeasureTally
{
    private static readonly string[] Roles = [.. Enum.GetValues<ResponsibilityRole>().Select(EnumText<ResponsibilityRole>.Of)];

    private readonly int[] functionOfDepartment;
    private readonly string[] functions;
    private readonly long[] lastMeasureOfFunction;
    private readonly long[] countOfFunction;
    private readonly long[] countOfRole = new long[Roles.Length];
    private readonly Dictionary<PolicyFacets, long> policies = [];
    private PolicyFacets? policyFacets;
    private long policy = -1;
    private long ofPolicy;
    private long withDeadline;

    private MeasureTally(SqliteSession session)
    {
        (functionOfDepartment, functions) = FunctionsIn(session);
        lastMeasureOfFunction = new long[functions.Length];
        countOfFunction = new long[functions.Length];
    }

    public long Total { get; private set; }

    public static MeasureTally Of(SqliteSession session, SqlStatement statement)
    {
        var tally = new MeasureTally(session);
        session.Read(statement.Text, tally.Add, statement.Values);
        tally.EndPolicy();
        return tally;
    }

    public IEnumerable<FacetCount> By(MeasureFacet facet) => facet switch
    {
        MeasureFacet.Region => ByPolicy(facets => facets.Region),
        MeasureFacet.Year => ByPolicy(facets => facets.Year),
        MeasureFacet.Level => ByPolicy(facets => facets.Level),
        MeasureFacet.Role => Counts(Roles, countOfRole),
        MeasureFacet.Function => Counts(functions, countOfFunction),
        _ => Counts(["true", "false"], [withDeadline, Total - withDeadline]),
    };

    /// <summary>As facets of a search.</summary>
    public IEnumerable<(string Facet, FacetCount Count)> OfSearch() =>
    [
        .. Total == 0 ? [] : new[] { ("kind", new FacetCount("MEASURE", Total)) },
        .. By(MeasureFacet.Region).Select(one => ("region", one)),
        .. By(MeasureFacet.Year).Select(one => ("year", one)),
        .. By(MeasureFacet.Function).Select(one => ("function", one)),
    ];

    /// <summary>Departments by key with the number of their line of work, -1 for none.</summary>
    private static (int[] OfDepartment, string[] Functions) FunctionsIn(SqliteSession session)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = session.Query(ReadSql.FunctionsOfDepartments, row => (Key: row.GetInt32(0), Function: row.GetString(1)));
        var ofDepartment = new int[rows.Count == 0 ? 0 : rows.Max(row => row.Key) + 1];
        Array.Fill(ofDepartment, -1);
        foreach (var (key, function) in rows)
        {
            if (!numbers.TryGetValue(function, out var number))
                numbers.Add(function, number = numbers.Count);
            ofDepartment[key] = number;
        }
        return (ofDepartment, [.. numbers.Keys]);
    }

    /// <param name="row">In the columns of <see cref="SqlStatement.Tally(MeasureSource, SqlValues)"/>.</param>
    private void Add(SqliteRow row)
    {
        Total++;
        if (row.GetInt64(1) != 0)
            withDeadline++;
        AddOwners(row.GetBytes(2));
        if (row.GetInt64(0) != policy)
        {
            EndPolicy();
            (policy, policyFacets) = (row.GetInt64(0), new PolicyFacets(row.Text(3), row.Text(4)?[..4], row.Text(5)));
        }
        ofPolicy++;
    }

    /// <summary>Adds up the measures of a policy, which come one after the other.</summary>
    private void EndPolicy()
    {
        if (policyFacets is not null)
            policies[policyFacets] = policies.GetValueOrDefault(policyFacets) + ofPolicy;
        ofPolicy = 0;
    }

    /// <param name="owners">Of each body its key and the first letter of its role, as in 12L7C7S.</param>
    private void AddOwners(ReadOnlySpan<byte> owners)
    {
        var (department, roles) = (0, 0);
        foreach (var letter in owners)
        {
            if (char.IsAsciiDigit((char)letter))
            {
                department = (department * 10) + letter - '0';
                continue;
            }
            AddFunctionOf(department);
            department = 0;
            AddRole(letter, ref roles);
        }
    }

    private void AddFunctionOf(int department)
    {
        var number = department < functionOfDepartment.Length ? functionOfDepartment[department] : -1;
        if (number < 0 || lastMeasureOfFunction[number] == Total)
            return;
        lastMeasureOfFunction[number] = Total;
        countOfFunction[number]++;
    }

    /// <param name="seen">The roles that the measure has been counted for, a bit each.</param>
    private void AddRole(byte letter, ref int seen)
    {
        for (var role = 0; role < Roles.Length; role++)
        {
            if (Roles[role][0] != letter || (seen & (1 << role)) != 0)
                continue;
            seen |= 1 << role;
            countOfRole[role]++;
        }
    }

    private IEnumerable<FacetCount> ByPolicy(Func<PolicyFacets, string?> value) => policies
        .Where(one => value(one.Key) is not null)
        .GroupBy(one => value(one.Key)!, one => one.Value, (name, counts) => new FacetCount(name, counts.Sum()), StringComparer.Ordinal);

    private static IEnumerable<FacetCount> Counts(string[] values, long[] counts) =>
        values.Select((value, i) => new FacetCount(value, counts[i])).Where(one => one.Count > 0);

    private sealed record PolicyFacets(string? Region, string? Year, string? Level);
}
