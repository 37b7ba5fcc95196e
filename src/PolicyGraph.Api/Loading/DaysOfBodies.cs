using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>The days on which the bodies of a level answer.</summary>
internal static class DaysOfBodies
{
    public static IReadOnlyDictionary<AsOf, int[]> PlacesByDay(this FieldBatch batch)
    {
        var said = AsOfText.Read(batch.Arguments);
        return Enumerable.Range(0, batch.Count)
            .GroupBy(i => AnsweringDepartment.DayOf(batch.Parent<StoredDepartment>(i), said))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The body that each object points at, to be asked on a day.</summary>
    public static async ValueTask SetBodyAsync<TParent>(
        this FieldBatch batch, Func<TParent, string> key, Func<TParent, AsOf> asOf, CancellationToken cancellation)
    {
        var bodies = (await batch.Store().GetDepartmentsAsync(batch.Keys(key), cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            if (bodies.TryGetValue(key(batch.Parent<TParent>(i)), out var body))
                batch.Set(i, AnsweringDepartment.Of(body, asOf(batch.Parent<TParent>(i))));
        }
    }
}
